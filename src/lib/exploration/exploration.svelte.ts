import { createContext } from 'svelte';
import type { LonLat } from '../story/geometry';
import type { Camera, Story, StoryEvent } from '../story/story';
import {
	displayOf,
	filterOf,
	openOf,
	shownOf,
	readAddress,
	writeAddress,
	type Display,
	type View,
	type Whereabouts
} from './address';
import { knownTo, passes, siftEvents, type Filter } from './filter';
import { readLine, writeLine, type LinePoint } from './line';
import { LineTool } from './line-tool.svelte';
import { levelAbove, locate, missingFrom } from './levels';
import { indexStory, lookUp, themesByPlace } from './story-index';

/** What the reader points at, with pointer or focus. */
export type Pointed = { event: string } | { place: string } | null;

interface Options {
	story: () => Story;
	/**
	 * Records a new address. Another view is one entry of the history; a change within the view that is
	 * open only replaces its entry.
	 */
	record: (address: string, isNewView: boolean) => void;
	/** Writes links, where they are not to be queries. */
	link?: (there: Whereabouts) => string;
}

/** Where the reader is in a story: the only state that views share. */
export class Exploration {
	readonly #options: Required<Options>;
	#here = $state.raw<Whereabouts>({});
	pointed = $state.raw<Pointed>(null);
	looks = $state(0);
	/** True while the choice of events is about to change again, as while a handle is dragged. */
	isPassing = $state(false);
	#seen = $state.raw<Camera | null>(null);
	readonly drawing = new LineTool();
	readonly story = $derived.by(() => this.#options.story());
	readonly index = $derived(indexStory(this.story));
	readonly event = $derived(lookUp(this.#here.event, () => this.index.events));
	readonly place = $derived(lookUp(this.#here.place, () => this.index.places));
	readonly person = $derived(lookUp(this.#here.person, () => this.index.people));
	readonly source = $derived(lookUp(this.#here.source, () => this.index.sources));
	/** The view of the whole story that is open, if nothing else is. */
	readonly view = $derived<View | null>(this.#here.view ?? null);
	readonly #measured = $derived(writeLine(this.#here.line ?? []));
	/** The line that is measured: ids of places and points of the map. */
	readonly line = $derived<readonly LinePoint[]>(readLine(this.#measured) ?? []);
	/** The same as positions, without places that the story lacks. */
	readonly linePositions = $derived<LonLat[]>(
		this.line.flatMap((point) => {
			const position = typeof point === 'string' ? this.index.places.get(point)?.point : point;
			return position ? [position] : [];
		})
	);
	/** The query that brings this view back. */
	readonly address = $derived(writeAddress(this.#here));
	readonly #displayed = $derived(writeAddress(displayOf(this.#here)));
	/** How the reader wants the story shown: the same object as long as that is the same. */
	readonly display = $derived<Display>(readAddress(this.#displayed));
	readonly #filtered = $derived(writeAddress(filterOf(this.#here)));
	/** Which events the reader wants to see: the same object as long as that is the same. */
	readonly filter = $derived<Filter>(knownTo(this.story, readAddress(this.#filtered)));
	readonly isFiltered = $derived(Object.keys(this.filter).length > 0);
	/** What the choice leaves, and what another would. */
	readonly sifted = $derived(siftEvents(this.story.events, this.filter));
	/** The events that the reader wants to see, in the article's order. */
	readonly shownEvents = $derived(this.isFiltered ? this.sifted.events : this.story.events);
	/** Of what theme is what is shown at each place, by its id. */
	readonly shownAt = $derived(themesByPlace(this.shownEvents));
	/** Whether what happened after the article is shown. */
	readonly showsSince = $derived(this.display.since !== 'off');
	/** Changes whenever the reader is to be shown what is open: it has changed, or was chosen again. */
	readonly look = $derived.by(() => {
		const { event, place, line } = this.#here;
		const places = line?.every((point) => typeof point === 'string') ? line : undefined;
		return `${writeAddress({ event, place, line: places })} ${this.looks}`;
	});
	/** What the address asks for and the story does not have. */
	readonly missing = $derived(missingFrom(this.index, this.#here));
	/** What is one level up from what is open; `null` in the list of events. */
	readonly above = $derived<Whereabouts | null>(levelAbove(this.index, this.#here));
	/** The events linked to the open place, in the article's order. */
	readonly eventsHere = $derived(this.place ? this.eventsAt(this.place.id) : []);

	constructor(options: Options) {
		this.#options = { link: writeAddress, ...options };
	}

	/** Where the map has been moved by hand, if it was. */
	get at(): Camera | null {
		return this.#here.at ?? null;
	}

	/** The query that brings this view back with the map as it is now. */
	get addressOfView(): string {
		return writeAddress({ ...this.#here, at: this.at ?? this.#seen ?? undefined });
	}

	/** The link to another view, with the events chosen and the look as they are now. */
	hrefTo(there: Whereabouts): string {
		return this.#options.link({ ...shownOf(this.#here), ...there });
	}

	#replace(here: Whereabouts): void {
		this.#here = here;
		this.#options.record(this.address, false);
	}

	#go(there: Whereabouts, isNewView = true): void {
		const here = { ...shownOf(this.#here), ...there };
		const isSame = writeAddress(here) === writeAddress({ ...this.#here, at: undefined });
		if (isSame) {
			this.lookAgain();
			return;
		}
		this.#here = here;
		this.pointed = null;
		this.#options.record(this.address, isNewView);
	}

	/** Takes an address over as it is, without a new entry in the history. */
	open(address: string): void {
		const here = locate(this.index, address);
		const isMoved = writeAddress({ at: here.at }) !== writeAddress({ at: this.#here.at });
		this.#here = here;
		this.pointed = null;
		if (isMoved) this.looks += 1;
	}

	/** Takes over an address of the history, but for how the story is shown: that stays as it is. */
	revisit(address: string): void {
		const there = openOf(locate(this.index, address));
		this.open(writeAddress({ ...shownOf(this.#here), ...there }));
		this.#options.record(this.address, false);
	}

	/** Asks the map to show again what is open, wherever the reader has moved it. */
	lookAgain(): void {
		if (this.at) this.#replace({ ...this.#here, at: undefined });
		this.looks += 1;
	}

	/** Keeps where the reader has moved the map, until something else is opened. */
	moveTo(at: Camera): void {
		this.#replace({ ...this.#here, at });
	}

	/** Keeps what the map shows now. */
	see(camera: Camera): void {
		this.#seen = camera;
	}

	/** Changes how the story is shown; `undefined` sets a part of it back. */
	show(display: Display): void {
		this.#replace({ ...this.#here, ...display });
	}

	/**
	 * Changes which events are shown; `undefined` gives up a part of the choice.
	 *
	 * @param isPassing - whether more changes follow at once, as while a handle is dragged; then the
	 * address is not recorded
	 */
	sift(filter: Filter, isPassing = false): void {
		const here = readAddress(writeAddress({ ...this.#here, ...filter }));
		this.isPassing = isPassing;
		this.pointed = null;
		if (isPassing) this.#here = here;
		else this.#replace(here);
	}

	/** Shows all events again. */
	showAll(): void {
		const all = { themes: undefined, strengths: undefined, voice: undefined };
		this.sift({ ...all, from: undefined, to: undefined });
	}

	/** Follows an address, as one new entry in the history. */
	follow(address: string): void {
		this.#go(locate(this.index, address));
	}

	selectEvent(event: string): void {
		this.#go({ event });
	}

	selectPlace(place: string): void {
		this.#go({ place });
	}

	/** Measures a line through places and points of the map, in the view that is open; none ends that. */
	measure(line: readonly LinePoint[]): void {
		this.#go({ ...this.#here, line: line.length > 0 ? [...line] : undefined }, false);
	}

	/**
	 * Steps to the next or the previous of the events shown; from an event that is not among them, to
	 * the one that comes next in the article; from elsewhere, to the first or the last.
	 */
	step(by: 1 | -1): void {
		const event = this.neighbour(by);
		if (event) this.selectEvent(event.id);
	}

	/** The event that a step leads to, if there is one. */
	neighbour(by: 1 | -1): StoryEvent | null {
		const { events } = this.story;
		const from = this.event ? events.indexOf(this.event) : by === 1 ? -1 : events.length;
		const ahead = by === 1 ? events.slice(from + 1) : events.slice(0, from).reverse();
		return ahead.find((event) => this.isShown(event)) ?? null;
	}

	/** One level up: from an event to where it was opened from, from there to the list of events. */
	back(): void {
		if (this.above) this.#go(this.above);
	}

	/** Points at an event or a place; `null` at nothing. */
	point(at: Pointed): void {
		this.pointed = at;
	}

	/** The events linked to a place, in the article's order. */
	eventsAt(place: string): readonly StoryEvent[] {
		return this.index.eventsAt.get(place) ?? [];
	}

	/** Whether the reader wants to see the event. */
	isShown(event: StoryEvent): boolean {
		return !this.isFiltered || passes(event, this.filter);
	}
}

/** The exploration of the story that the component is part of. */
export const [getExploration, setExploration] = createContext<Exploration>();
