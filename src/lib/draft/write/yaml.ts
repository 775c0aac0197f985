import type { Pointer } from '../draft';
import { at, parentOf, stepsOf } from '../pointer';
import { lineEnd, lineEndOf, lineStart, missing, reordered, splice, type Splice } from './splice';
import {
	findNode,
	isFlow,
	isMap,
	isScalar,
	isSeq,
	onLines,
	onOneLine,
	parse,
	type Collection,
	type Found,
	type Node
} from './yaml-text';

const isBlank = (text: string) => text.trim() === '';

function found(text: string, pointer: Pointer): Found {
	const place = findNode(parse(text), pointer);
	if (!place) throw missing(pointer);
	return place;
}

/** Ranges of the items of a list or the pairs of a record, without what follows them. */
function rangesOf(collection: Collection): [number, number][] {
	return collection.items.map((item) => {
		const { key, value } = isSeq(collection)
			? { key: null, value: item as Node | null }
			: (item as { key: Node; value: Node | null });
		const last = value?.range ? value : key;
		return [(key ?? value)?.range?.[0] ?? 0, last?.range?.[1] ?? 0];
	});
}

/** Where the line of an item in a list of lines begins to be the item's: at its dash. */
function dashOf(text: string, [start]: readonly [number, number]): number {
	return text.lastIndexOf('-', start === text.length ? start : start - 1);
}

/** The end of an item's last line. */
const endOf = (text: string, end: number): number =>
	end > 0 && text[end - 1] === '\n' ? end : lineEnd(text, end);

/** Where the lines of comments begin that stand right above a line, and after what came before. */
function leadOf(
	text: string,
	start: number,
	before: readonly [number, number] | undefined
): number {
	const floor = before ? endOf(text, before[1]) : 0;
	let lead = lineStart(text, start);
	while (lead > floor) {
		const above = lineStart(text, lead - 1);
		if (!/^[ \t]*#/.test(text.slice(above, lead))) break;
		lead = above;
	}
	return lead;
}

/** The end of what is not blank in a range. */
const trimmedEnd = (text: string, start: number, end: number): number =>
	start + text.slice(start, end).trimEnd().length;

/** Right after the colon or the dash that a value of several lines belongs to. */
const signOf = (text: string, node: Node, key: Node | null): number =>
	key?.range
		? text.indexOf(':', key.range[1]) + 1
		: dashOf(text, [node.range![0], node.range![1]]) + 1;

/** Gives a value of YAML another value. */
export function setYaml(text: string, pointer: Pointer, value: unknown): Splice[] {
	const { node, key, parent } = found(text, pointer);
	if (!node?.range) {
		if (!key?.range) {
			if (parent) return insertYaml(text, pointer, value);
			throw missing(pointer);
		}
		const colon = text.indexOf(':', key.range[1]) + 1;
		return [splice(text, colon, colon, ` ${onOneLine(value)}`)];
	}
	const [first, end] = node.range;
	const isOnLines = (isMap(node) || isSeq(node)) && !isFlow(node) && parent !== null;
	const start = isOnLines ? signOf(text, node, key) : first;
	const written = onOneLine(value, isScalar(node) ? (node.type as never) : null);
	const isAfterSign = start === end || isOnLines;
	const gap = isAfterSign && text[start - 1] !== ' ' ? ' ' : '';
	return [splice(text, start, trimmedEnd(text, start, end), gap + written)];
}

function insertInFlow(
	text: string,
	collection: Collection,
	index: number,
	written: string
): Splice[] {
	const ranges = rangesOf(collection);
	const next = ranges[index];
	if (next) return [splice(text, next[0], next[0], `${written}, `)];
	const last = ranges.at(-1);
	if (last) return [splice(text, last[1], last[1], `, ${written}`)];
	const padded = isMap(collection) ? ` ${written} ` : written;
	const [start, end] = collection.range!;
	return [splice(text, start + 1, end - 1, padded)];
}

/** Adds an item to a list of YAML, or a key to a record. */
export function insertYaml(text: string, pointer: Pointer, value: unknown): Splice[] {
	const step = stepsOf(pointer).at(-1) ?? '';
	const outer = parentOf(pointer);
	const { node: collection, inFlow } = found(text, outer);
	if (!isMap(collection) && !isSeq(collection)) {
		const isList = /^\d+$/.test(step);
		return setYaml(text, outer, isList ? [value] : { [step]: value });
	}
	const index = isSeq(collection)
		? Math.min(Number(step), collection.items.length)
		: collection.items.length;
	const ranges = rangesOf(collection);
	if (inFlow || isFlow(collection) || ranges.length === 0) {
		const written = isSeq(collection)
			? onOneLine(value)
			: onOneLine({ [step]: value }).slice(2, -2);
		return insertInFlow(text, collection, index, written);
	}
	const end = lineEndOf(text);
	const column = collection.range![0] - lineStart(text, collection.range![0]);
	const isShort =
		isSeq(collection) && collection.items.every((item) => isFlow(item) || isScalar(item));
	const body = isSeq(collection)
		? `- ${isShort ? onOneLine(value) : onLines(value, column + 2, end)}`
		: onLines({ [step]: value }, column, end);
	const next = isSeq(collection) && ranges[index];
	if (next) {
		const dash = dashOf(text, next);
		const lead = isBlank(text.slice(lineStart(text, dash), dash))
			? leadOf(text, dash, ranges[index - 1])
			: null;
		if (lead === null) return [splice(text, dash, dash, `${body}${end}${' '.repeat(column)}`)];
		return [splice(text, lead, lead, `${' '.repeat(column)}${body}${end}`)];
	}
	const after = endOf(text, ranges.at(-1)![1]);
	const isWhole = after > 0 && text[after - 1] === '\n';
	const written = `${' '.repeat(column)}${body}`;
	return [splice(text, after, after, isWhole ? written + end : end + written)];
}

function removeInFlow(text: string, ranges: readonly [number, number][], index: number): Splice[] {
	const [start, end] = ranges[index]!;
	const next = ranges[index + 1];
	if (next) return [splice(text, start, next[0], '')];
	const before = ranges[index - 1];
	return [splice(text, before ? before[1] : start, end, '')];
}

/** Takes an item out of a list of YAML, or a key with its value out of a record. Comments above it stay. */
export function removeYaml(text: string, pointer: Pointer): Splice[] {
	const { parent, index, node, key, inFlow } = found(text, pointer);
	if (!parent || index < 0 || (!node && !key)) throw missing(pointer);
	const ranges = rangesOf(parent);
	if (inFlow) return removeInFlow(text, ranges, index);
	if (ranges.length === 1) return setYaml(text, parentOf(pointer), isSeq(parent) ? [] : {});
	const [start, end] = ranges[index]!;
	const first = isSeq(parent) ? dashOf(text, [start, end]) : start;
	const line = lineStart(text, first);
	if (!isBlank(text.slice(line, first))) {
		const next = ranges[index + 1]![0];
		return [splice(text, first, isSeq(parent) ? dashOf(text, [next, next]) : next, '')];
	}
	const after = endOf(text, end);
	const isLast = after === text.length && text[after - 1] !== '\n';
	const from = isLast && line > 0 ? line - lineEndOf(text).length : line;
	return [splice(text, from, after, '')];
}

/** Moves an item of a list of YAML to another index, with the comments right above it. */
export function moveYaml(text: string, pointer: Pointer, to: number): Splice[] {
	const { parent, index, inFlow } = found(text, pointer);
	if (!isSeq(parent) || !parent.items[index] || !parent.items[to]) throw missing(at(pointer, to));
	const ranges = rangesOf(parent);
	if (inFlow || isFlow(parent)) return reordered(text, ranges, index, to);
	const blocks = ranges.map((range, i): [number, number] => {
		const dash = dashOf(text, range);
		const isFirst = isBlank(text.slice(lineStart(text, dash), dash));
		const start = isFirst ? leadOf(text, dash, ranges[i - 1]) : dash;
		return [start, endOf(text, range[1])];
	});
	const isEven = blocks.every(
		([start, end]) => text[end - 1] === '\n' && lineStart(text, start) === start
	);
	if (isEven) return reordered(text, blocks, index, to);
	const values = parent.toJSON() as unknown[];
	values.splice(to, 0, ...values.splice(index, 1));
	return setYaml(text, parentOf(pointer), values);
}
