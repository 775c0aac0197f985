import { SvelteSet } from 'svelte/reactivity';
import * as v from 'valibot';

/** What a window of a lesson is for. */
export type Role = 'stage' | 'notes';

const writer = { from: v.string(), role: v.picklist(['stage', 'notes']) };

/** Where a window has the lesson, and since when, in ms of the epoch, it has been there. */
const standing = { address: v.string(), joined: v.number() };

const letter = v.variant('kind', [
	/** Asks who is there; answers. */
	v.object({ kind: v.picklist(['hello', 'here']), ...writer, ...standing }),
	v.object({ kind: v.literal('moved'), ...writer, address: v.string() }),
	v.object({ kind: v.literal('bye'), ...writer })
]);
type Letter = v.InferOutput<typeof letter>;

interface Options {
	/** Tells the lessons of a browser apart. */
	name: string;
	role: Role;
	address: () => string;
	/** Takes over the address of another window. */
	onaddress: (address: string) => void;
}

/** The other windows of this browser that show the same lesson: each follows what any of them does. */
export class Companions {
	readonly #options: Options;
	/** Another one each time that it joins, so that a late farewell is of none that is there. */
	#from = '';
	readonly #others = { stage: new SvelteSet<string>(), notes: new SvelteSet<string>() };
	#joined = Infinity;
	/** The window that has been there longest, as far as is known; none once the lesson has moved. */
	#eldest = { joined: Infinity, from: '' };
	#channel: BroadcastChannel | undefined;

	constructor(options: Options) {
		this.#options = options;
	}

	/** Whether another window is there as the stage, or as the notes. */
	has(role: Role): boolean {
		return this.#others[role].size > 0;
	}

	#post(sent: Letter): void {
		this.#channel?.postMessage(sent);
	}

	get #writer() {
		return { from: this.#from, role: this.#options.role };
	}

	get #standing() {
		return { address: this.#options.address(), joined: this.#joined };
	}

	/** Whether a window has been there longer than all that are known, which makes it the eldest. */
	#isElder(joined: number, from: string): boolean {
		const { joined: since, from: other } = this.#eldest;
		const isElder = joined < since || (joined === since && from < other);
		if (isElder) this.#eldest = { joined, from };
		return isElder;
	}

	/** A window follows the one that was there first, and whichever moves after that. */
	#receive = ({ data }: MessageEvent<unknown>): void => {
		const { success, output } = v.safeParse(letter, data);
		if (!success) return;
		const { kind, from, role } = output;
		if (kind === 'bye') return void this.#others[role].delete(from);
		this.#others[role].add(from);
		if (kind === 'hello') this.#post({ kind: 'here', ...this.#writer, ...this.#standing });
		if (kind === 'moved') this.#outrun();
		const isLed = kind === 'moved' || this.#isElder(output.joined, from);
		if (isLed) this.#options.onaddress(output.address);
	};

	/** An answer that was sent before a move, and comes after it, must not undo it. */
	#outrun(): void {
		this.#eldest = { joined: -Infinity, from: '' };
	}

	/** Tells the others that the lesson has moved. */
	tell(): void {
		this.#outrun();
		this.#post({ kind: 'moved', ...this.#writer, address: this.#options.address() });
	}

	#meet = (): void => {
		this.#from = crypto.randomUUID();
		this.#channel = new BroadcastChannel(this.#options.name);
		this.#channel.addEventListener('message', this.#receive);
		this.#joined = performance.timeOrigin + performance.now();
		this.#eldest = { joined: this.#joined, from: this.#from };
		this.#post({ kind: 'hello', ...this.#writer, ...this.#standing });
	};

	#leave = (): void => {
		this.#post({ kind: 'bye', ...this.#writer });
		this.#channel?.close();
		this.#channel = undefined;
		this.#others.stage.clear();
		this.#others.notes.clear();
	};

	#meetAgain = ({ persisted }: PageTransitionEvent): void => {
		if (persisted) this.#meet();
	};

	/** Meets the others, takes over where they are, and stays with them until the returned function is called. */
	join(): () => void {
		this.#meet();
		window.addEventListener('pagehide', this.#leave);
		window.addEventListener('pageshow', this.#meetAgain);
		return () => {
			window.removeEventListener('pagehide', this.#leave);
			window.removeEventListener('pageshow', this.#meetAgain);
			this.#leave();
		};
	}
}
