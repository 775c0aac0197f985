import type { Months } from './window';

interface Options {
	/** The time window as it is. */
	window: () => Months;
	/** Changes the time window; while it plays, more changes follow. */
	move: (window: Months, isPassing: boolean) => void;
	/** Milliseconds per month. */
	pace: number;
}

/** Runs the story through time: the end of the window goes month by month to where it was. */
export class Player {
	readonly #options: Options;
	#timer: ReturnType<typeof setInterval> | undefined;
	#goal: number | null = null;
	isPlaying = $state(false);

	constructor(options: Options) {
		this.#options = options;
	}

	/** Plays from the beginning of the window, or goes on after a pause. */
	play(): void {
		const { window, move, pace } = this.#options;
		const { first, last } = window();
		if (this.#goal === null || last >= this.#goal) {
			this.#goal = last;
			move({ first, last: first }, true);
		}
		this.isPlaying = true;
		this.#timer = setInterval(this.#step, pace);
	}

	/** Stays where it is, and can go on from there. */
	pause(): void {
		this.#halt();
		this.#options.move(this.#options.window(), false);
	}

	/** Gives the window to the reader as it is. */
	stop(): void {
		if (this.isPlaying) this.pause();
		this.#goal = null;
	}

	/** Ends it without a word, as when the timeline goes away. */
	destroy(): void {
		this.#halt();
	}

	#halt(): void {
		clearInterval(this.#timer);
		this.isPlaying = false;
	}

	#step = (): void => {
		const { window, move } = this.#options;
		const { first, last } = window();
		const next = last + 1;
		if (this.#goal !== null && next < this.#goal) return move({ first, last: next }, true);
		const end = Math.max(first, this.#goal ?? last);
		this.#halt();
		this.#goal = null;
		move({ first, last: end }, false);
	};
}
