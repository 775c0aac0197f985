import type { Files, Pointer } from '../draft';

/** A change of a text: what stood from an offset on, and what stands there then. */
export interface Splice {
	start: number;
	removed: string;
	inserted: string;
}

/** Changes of files. Those of one file are in the order in which they stand in it, and do not touch each other. */
export type Splices = Readonly<Record<string, readonly Splice[]>>;

/** What is thrown where an edit leads to what is not there. */
export const missing = (pointer: Pointer) => new RangeError(`Nothing stands at “${pointer}”`);

/** What replaces a range of a text. */
export const splice = (text: string, start: number, end: number, inserted: string): Splice => ({
	start,
	removed: text.slice(start, end),
	inserted
});

/**
 * The text after its changes.
 *
 * @throws if something else stands where a change removes something
 */
export function spliced(text: string, splices: readonly Splice[]): string {
	let end = 0;
	const parts = splices.map(({ start, removed, inserted }) => {
		if (text.slice(start, start + removed.length) !== removed || start < end)
			throw new RangeError(`“${removed}” does not stand at ${start}`);
		const part = text.slice(end, start) + inserted;
		end = start + removed.length;
		return part;
	});
	return parts.join('') + text.slice(end);
}

/** The changes that take changes back. */
export function inverseOf(splices: readonly Splice[]): Splice[] {
	let shift = 0;
	return splices.map(({ start, removed, inserted }) => {
		const inverse = { start: start + shift, removed: inserted, inserted: removed };
		shift += inserted.length - removed.length;
		return inverse;
	});
}

/** How the lines of a text end. */
export const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** Offset at which the line begins that holds an offset. */
export const lineStart = (text: string, at: number): number =>
	at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;

/** Offset right after the line that holds an offset, its line end included. */
export function lineEnd(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end < 0 ? text.length : end + 1;
}

/** The text of a file; empty where there is none. */
export const textOf = (files: Files, file: string): string =>
	Object.hasOwn(files, file) ? files[file]! : '';

/** Where items of a list stand in another order: each of their texts in the place of another. */
export function reordered(
	text: string,
	ranges: readonly (readonly [number, number])[],
	from: number,
	to: number
): Splice[] {
	const order = ranges.map((_, i) => i);
	order.splice(to, 0, ...order.splice(from, 1));
	return ranges
		.map(([start, end], i) => {
			const [otherStart, otherEnd] = ranges[order[i]!]!;
			return splice(text, start, end, text.slice(otherStart, otherEnd));
		})
		.filter(({ removed, inserted }) => removed !== inserted);
}
