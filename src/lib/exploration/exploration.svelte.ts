import { createContext } from 'svelte';
import type { Camera, Place, Story, StoryEvent } from '../story/story';
import type { Role } from '../story/terms';
import { displayOf, readAddress, writeAddress, type Display, type Whereabouts } from './address';

/** What the reader points at, with pointer or focus. */
export type Pointed = { event: string } | { place: string } | null;

interface Options {
	story: () => Story;
	/**
	 * Records a new address. Another view is one entry of the history; a change within the view that is
	 * open only replaces its entry.
	 */
	record: (address: string, isNewView: boolean) => void;
}

/** Where the reader is in a story: the only state that views share. */
export class Exploration {
	readonly #story: () => Story;
	readonly #record: Options['record'];
	#here = $state.raw<Whereabouts>({});
	#pointed = $state.raw<Pointed>(null);
	#looks = $state(0);

	readonly story = $derived.by(() => this.#story());
	readonly event = $derived(this.#eventOf(this.#here.event));
	readonly place = $derived(this.#placeOf(this.#here.place));
	/** The place that the distance from the open place is shown to. */
	readonly destination = $derived(this.place && this.#placeOf(this.#here.to));
	/** The query that brings this view back. */
	readonly address = $derived(writeAddress(this.#here));
	readonly #displayed = $derived(writeAddress(displayOf(this.#here)));
	/** How the reader wants the map drawn: the same object as long as that is the same. */
	readonly display = $derived<Display>(readAddress(this.#displayed));
	/** Changes whenever the reader is to be shown what is open: it has changed, or was chosen again. */
	readonly look = $derived.by(() => {
		const { event, place, to } = this.#here;
		return `${writeAddress({ event, place, to })} ${this.#looks}`;
	});
	/** What the address asks for and the story does not have. */
	readonly missing = $derived.by(() => {
		const { event, place, to } = this.#here;
		if (event && !this.event) return { kind: 'event', id: event } as const;
		if (place && !this.place) return { kind: 'place', id: place } as const;
		if (to && !this.destination) return { kind: 'place', id: to } as const;
		return null;
	});
	/** Ids of the events that happened at the open place, in the article's order. */
	readonly eventsHere = $derived(this.place ? this.eventsAt(this.place.id) : []);

	constructor({ story, record }: Options) {
		this.#story = story;
		this.#record = record;
	}

	#eventOf(id: string | undefined): StoryEvent | null {
		return this.story.events.find((event) => event.id === id) ?? null;
	}

	#placeOf(id: string | undefined): Place | null {
		return this.story.places.find((place) => place.id === id) ?? null;
	}

	/** Where the map has been moved by hand, if it was. */
	get at(): Camera | null {
		return this.#here.at ?? null;
	}

	#replace(here: Whereabouts): void {
		this.#here = here;
		this.#record(this.address, false);
	}

	#go(there: Whereabouts, isNewView = true): void {
		const here = { ...this.display, ...there };
		const isSame = writeAddress(here) === writeAddress({ ...this.#here, at: undefined });
		if (isSame) {
			this.lookAgain();
			return;
		}
		this.#here = here;
		this.#pointed = null;
		this.#record(this.address, isNewView);
	}

	/** Takes an address over as it is, without a new entry in the history. */
	open(address: string): void {
		const here = readAddress(address);
		const isMoved = writeAddress({ at: here.at }) !== writeAddress({ at: this.#here.at });
		this.#here = here;
		this.#pointed = null;
		if (isMoved) this.#looks += 1;
	}

	/** Takes over an address of the history, but for how the map is drawn: that stays as it is. */
	revisit(address: string): void {
		const { display } = this;
		const { event, place, to, at } = readAddress(address);
		this.open(writeAddress({ event, place, to, at, ...display }));
		this.#record(this.address, false);
	}

	/** Asks the map to show again what is open, wherever the reader has moved it. */
	lookAgain(): void {
		if (this.at) this.#replace({ ...this.#here, at: undefined });
		this.#looks += 1;
	}

	/** Keeps where the reader has moved the map, until something else is opened. */
	moveTo(at: Camera): void {
		this.#replace({ ...this.#here, at });
	}

	/** Changes how the map is drawn; `undefined` sets a part of it back. */
	show(display: Display): void {
		this.#replace({ ...this.#here, ...display });
	}

	/** Follows an address, as one new entry in the history. */
	follow(address: string): void {
		this.#go(readAddress(address));
	}

	selectEvent(event: string): void {
		this.#go({ event });
	}

	selectPlace(place: string): void {
		this.#go({ place });
	}

	/** Shows how far it is from the open place; `null` ends that. */
	measureTo(place: string | null): void {
		if (this.place) this.#go({ place: this.place.id, ...(place ? { to: place } : {}) }, false);
	}

	/** Steps to the next or the previous event; from the overview, to the first or the last. */
	step(by: 1 | -1): void {
		const { events } = this.story;
		const from = this.event ? events.indexOf(this.event) : by === 1 ? -1 : events.length;
		const event = events[from + by];
		if (event) this.selectEvent(event.id);
	}

	/** One level up: from an event to the place it was opened from, from there to the overview. */
	back(): void {
		const { event, place, to } = this.#here;
		if (!event && !place && !to) return;
		this.#go(this.event && this.place ? { place: this.place.id } : {});
	}

	/** Points at an event or a place; `null` at nothing. */
	point(at: Pointed): void {
		this.#pointed = at;
	}

	eventsAt(place: string): StoryEvent[] {
		return this.story.events.filter((event) => event.places.some((at) => at.place === place));
	}

	/** Whether the reader has the event open, points at it, or points at one of its places. */
	isEventMarked(event: StoryEvent): boolean {
		const pointed = this.#pointed;
		if (event.id === this.event?.id) return true;
		if (!pointed) return false;
		return 'event' in pointed
			? pointed.event === event.id
			: event.places.some((at) => at.place === pointed.place);
	}

	/** Whether the place is open, pointed at, or belongs to the event that is open. */
	isPlaceSelected(place: string): boolean {
		if (this.event) return holds(this.event, place);
		return this.place?.id === place || this.destination?.id === place;
	}

	isPlacePointed(place: string): boolean {
		const pointed = this.#pointed;
		if (!pointed) return false;
		if ('place' in pointed) return pointed.place === place;
		const event = this.#eventOf(pointed.event);
		return event !== null && holds(event, place);
	}

	/** Whether the event is pointed at, itself and not through a place. */
	isEventPointed(event: string): boolean {
		return this.#pointed !== null && 'event' in this.#pointed && this.#pointed.event === event;
	}
}

const aside: readonly Role[] = ['context', 'namesake'];

/** Whether the event has to do with the place, and does not only mention it to show where things are. */
const holds = (event: StoryEvent, place: string): boolean =>
	event.places.some((at) => at.place === place && !aside.includes(at.role));

/** The exploration of the story that the component is part of. */
export const [getExploration, setExploration] = createContext<Exploration>();
