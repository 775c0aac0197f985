import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Pointer, Range, Spots } from '../draft';
import { at } from '../pointer';
import type { Reading } from './spots';

const rangeOf = ({ offset, length }: Node): Range => [offset, offset + length];

const define = (record: object, key: string, value: unknown) =>
	Object.defineProperty(record, key, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});

/** The value of a node. Where each part of it stands is noted, but for the single positions of a geometry. */
function collect(node: Node | undefined, pointer: Pointer, spots: Spots, isNoted = true): unknown {
	if (!node) return undefined;
	if (node.type === 'array')
		return (node.children ?? []).map((child, i) => {
			const inner = at(pointer, i);
			if (isNoted) spots[inner] = { value: rangeOf(child) };
			return collect(child, inner, spots, isNoted);
		});
	if (node.type !== 'object') return node.value as unknown;
	const record = {};
	for (const { children: [key, value] = [] } of node.children ?? []) {
		if (!key) continue;
		const inner = at(pointer, key.value as string);
		const range = rangeOf(key);
		if (isNoted)
			spots[inner] = { key: range, value: value ? rangeOf(value) : [range[1], range[1]] };
		const isPosition = key.value === 'coordinates';
		define(record, key.value as string, collect(value, inner, spots, isNoted && !isPosition));
	}
	return record;
}

/** Reads JSON, as far as it can be read, with where each value stands. Never throws. */
export function readJson(text: string): Reading {
	const errors: ParseError[] = [];
	const root = parseTree(text, errors, { disallowComments: true });
	const spots: Spots = {};
	if (root) spots[''] = { value: rangeOf(root) };
	return {
		value: collect(root, '', spots),
		spots,
		faults: errors.map(({ error, offset, length }) => ({
			pointer: '',
			code: 'not-json',
			values: { detail: printParseErrorCode(error) },
			range: [offset, offset + length]
		}))
	};
}
