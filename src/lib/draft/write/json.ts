import { findNodeAtLocation, modify, parseTree, type JSONPath, type Node } from 'jsonc-parser';
import type { Pointer } from '../draft';
import { stepsOf } from '../pointer';
import { lineEndOf, missing, reordered, splice, type Splice } from './splice';

/** The steps of a pointer; those into lists are numbers. */
function pathIn(root: Node | undefined, pointer: Pointer): JSONPath {
	const path: JSONPath = [];
	for (const step of stepsOf(pointer)) {
		const node = root && findNodeAtLocation(root, path);
		path.push(node?.type === 'array' ? Number(step) : step);
	}
	return path;
}

function changed(text: string, pointer: Pointer, value: unknown, isInsertion: boolean): Splice[] {
	const path = pathIn(parseTree(text), pointer);
	const indent = /\n(\t|[ ]+)\S/.exec(text)?.[1] ?? '\t';
	const isTabbed = indent.startsWith('\t');
	return modify(text, path, value, {
		isArrayInsertion: isInsertion && typeof path.at(-1) === 'number',
		formattingOptions: {
			insertSpaces: !isTabbed,
			tabSize: isTabbed ? 4 : indent.length,
			eol: lineEndOf(text)
		}
	})
		.sort((a, b) => a.offset - b.offset)
		.map(({ offset, length, content }) => splice(text, offset, offset + length, content));
}

/** Gives a value of JSON another value, or adds a key to a record. */
export const setJson = (text: string, pointer: Pointer, value: unknown): Splice[] =>
	changed(text, pointer, value, false);

/** Adds an item to a list of JSON, or a key to a record. */
export const insertJson = (text: string, pointer: Pointer, value: unknown): Splice[] =>
	changed(text, pointer, value, true);

/** Takes an item out of a list of JSON, or a key with its value out of a record. */
export function removeJson(text: string, pointer: Pointer): Splice[] {
	const root = parseTree(text);
	if (!root || !findNodeAtLocation(root, pathIn(root, pointer))) throw missing(pointer);
	return changed(text, pointer, undefined, false);
}

/** Moves an item of a list of JSON to another index. */
export function moveJson(text: string, pointer: Pointer, to: number): Splice[] {
	const root = parseTree(text);
	const path = pathIn(root, pointer);
	const list = root && findNodeAtLocation(root, path.slice(0, -1));
	const from = path.at(-1);
	const items = list?.children ?? [];
	if (list?.type !== 'array' || typeof from !== 'number' || !items[from] || !items[to])
		throw missing(pointer);
	const ranges = items.map(({ offset, length }): [number, number] => [offset, offset + length]);
	return reordered(text, ranges, from, to);
}
