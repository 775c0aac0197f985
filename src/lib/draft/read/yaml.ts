import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { Pointer, Range, Spots } from '../draft';
import { at } from '../pointer';
import type { FormFault, Reading } from './spots';

const rangeOf = (node: Node): Range => [node.range![0], node.range![1]];

function collect(node: unknown, pointer: Pointer, spots: Spots): void {
	if (isMap(node))
		for (const pair of node.items) {
			if (!isPair(pair) || !isScalar(pair.key)) continue;
			const value = pair.value as Node | null;
			const key = rangeOf(pair.key as Node);
			const inner = at(pointer, String(pair.key.value));
			spots[inner] = { key, value: value?.range ? rangeOf(value) : [key[1], key[1]] };
			collect(value, inner, spots);
		}
	else if (isSeq(node))
		node.items.forEach((item, i) => {
			const inner = at(pointer, i);
			const value = item as Node | null;
			if (value?.range) spots[inner] = { value: rangeOf(value) };
			collect(value, inner, spots);
		});
}

/** Reads YAML, as far as it can be read, with where each value stands. Never throws. */
export function readYaml(text: string): Reading {
	const document = parseDocument(text, { prettyErrors: false });
	const faults = document.errors.map(({ message, pos }): FormFault => ({
		pointer: '',
		code: 'not-yaml',
		values: { detail: message },
		range: pos
	}));
	const spots: Spots = {};
	const root = document.contents;
	if (root?.range && !isAlias(root)) spots[''] = { value: rangeOf(root) };
	collect(root, '', spots);
	try {
		return { value: document.toJS(), spots, faults };
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		faults.push({ pointer: '', code: 'not-yaml', values: { detail }, range: [0, text.length] });
		return { value: undefined, spots, faults };
	}
}
