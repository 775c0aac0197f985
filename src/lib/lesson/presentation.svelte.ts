import { createContext } from 'svelte';
import type { Camera, Story } from '../story/story';
import { readAddress, writeAddress } from '../exploration/address';
import { readStanding, timeOn, writeStanding, type Standing } from './standing';
import { stepFor, stepsOf, type Step } from './steps';
import { tourFor } from './tours';

interface Options {
	story: () => Story;
	/** Told each time that the presenter has gone somewhere, with the query that leads there. */
	record: (address: string) => void;
}

/** Where a presenter is in a tour of a story: the only state that the stage and the notes share. */
export class Presentation {
	readonly #options: Options;
	#standing = $state.raw<Standing>(readStanding(''));

	readonly story = $derived.by(() => this.#options.story());
	readonly tour = $derived(tourFor(this.story, this.#standing.tour));
	readonly steps = $derived<readonly Step[]>(stepsOf(this.story, this.tour));
	readonly step = $derived(stepFor(this.steps, this.#standing.step));
	/** Counted from 0. */
	readonly index = $derived(this.steps.indexOf(this.step));
	readonly next = $derived<Step | null>(this.steps[this.index + 1] ?? null);
	readonly isBlank = $derived(this.#standing.isBlank);
	/** Where the class is shown the map, other than the step has it. */
	readonly at = $derived(this.#standing.at);
	readonly clock = $derived(this.#standing.clock);
	readonly isRunning = $derived('since' in this.clock);
	/** The query that leads here: what the windows of a lesson tell each other. */
	readonly address = $derived(
		writeStanding({
			...this.#standing,
			tour: this.tour === this.story.tours[0] ? '' : this.tour.id,
			step: this.index === 0 ? '' : this.step.id
		})
	);
	/** The query of what the stage's map shows. */
	readonly mapAddress = $derived(
		writeAddress({
			...readAddress(this.step.address),
			palette: 'projector',
			...(this.at && { at: this.at })
		})
	);

	constructor(options: Options) {
		this.#options = options;
	}

	#go(change: Partial<Standing>): void {
		this.#standing = { ...this.#standing, step: this.step.id, ...change };
		this.#options.record(this.address);
	}

	/** Takes over an address as it is, without telling anyone. */
	open(address: string): void {
		this.#standing = readStanding(address);
	}

	/** Goes to a step by its place in the lesson, counted from 0; past either end, to that end. */
	goTo(index: number): void {
		const last = this.steps.length - 1;
		const step = this.steps[Math.min(last, Math.max(0, index))]!;
		const isStart = this.index === 0 && step !== this.step && !this.isRunning;
		const clock = isStart ? { since: Date.now() - timeOn(this.clock, Date.now()) } : this.clock;
		this.#go({ step: step.id, at: null, clock });
	}

	/** Goes so many steps on, or back; out of the blank stage first. */
	move(by: number): void {
		if (this.isBlank) this.#go({ isBlank: false });
		else this.goTo(this.index + by);
	}

	/** Takes the steps of another tour, by its id, and stays at the same stop; else at the next that it has. */
	choose(tour: string): void {
		const steps = stepsOf(this.story, tourFor(this.story, tour));
		const kept = this.steps
			.slice(this.index)
			.find(({ stop }) => steps.some((step) => step.stop === stop));
		const isSame = kept?.stop === this.step.stop;
		this.#go({ tour, step: (kept ?? steps.at(-1)!).id, ...(!isSame && { at: null }) });
	}

	/** Blanks the stage, or shows it again. */
	blank(): void {
		this.#go({ isBlank: !this.isBlank });
	}

	/** Shows the class a view of the map; `null` goes back to that of the step. */
	show(at: Camera | null): void {
		this.#go({ at });
	}

	/** Starts or stops the clock. */
	tick(): void {
		const spent = timeOn(this.clock, Date.now());
		this.#go({ clock: this.isRunning ? { spent } : { since: Date.now() - spent } });
	}

	/** Sets the clock back to nothing. */
	restart(): void {
		this.#go({ clock: this.isRunning ? { since: Date.now() } : { spent: 0 } });
	}
}

/** The presentation that the component is part of. */
export const [getPresentation, setPresentation] = createContext<Presentation>();
