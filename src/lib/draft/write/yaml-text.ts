import type { Scalar } from 'yaml';
import {
	isMap,
	isScalar,
	isSeq,
	parseDocument,
	stringify,
	visit,
	type Document,
	type Node,
	type Pair,
	type YAMLMap,
	type YAMLSeq
} from 'yaml';
import type { Pointer } from '../draft';
import { stepsOf } from '../pointer';

type Collection = YAMLMap | YAMLSeq;

/** A node of YAML, with what it stands in. */
export interface Found {
	node: Node | null;
	parent: Collection | null;
	/** Its index in the parent. */
	index: number;
	/** Its key, where the parent is a record. */
	key: Node | null;
	/** Whether it stands within braces or brackets. */
	inFlow: boolean;
}

export const isFlow = (node: unknown): boolean =>
	(isMap(node) || isSeq(node)) && node.flow === true;

/** The node that a pointer leads to; `null` where nothing stands there. Its parent is found all the same. */
export function findNode(document: Document, pointer: Pointer): Found | null {
	let found: Found = {
		node: document.contents as Node | null,
		parent: null,
		index: 0,
		key: null,
		inFlow: false
	};
	for (const step of stepsOf(pointer)) {
		const { node } = found;
		const inFlow = found.inFlow || isFlow(node);
		if (isSeq(node)) {
			const index = Number(step);
			found = {
				node: (node.items[index] as Node | undefined) ?? null,
				parent: node,
				index,
				key: null,
				inFlow
			};
		} else if (isMap(node)) {
			const index = node.items.findIndex(({ key }) => isScalar(key) && String(key.value) === step);
			const pair = node.items[index] as Pair<Node, Node | null> | undefined;
			found = { node: pair?.value ?? null, parent: node, index, key: pair?.key ?? null, inFlow };
		} else return null;
	}
	return found;
}

export const parse = (text: string): Document => parseDocument(text, { prettyErrors: false });

const options = {
	lineWidth: 0,
	singleQuote: true,
	doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER
} as const;

/** A value on one line, with quotes where it stands within braces and would else end there. */
export function onOneLine(value: unknown, quotes?: Scalar.Type | null): string {
	const document = parse('');
	document.contents = document.createNode(value) as never;
	visit(document, {
		Collection: (_, node) => void (node.flow = true),
		Scalar: (_, node) => {
			if (typeof node.value !== 'string') return;
			if (/[\n\r]/.test(node.value)) node.type = 'QUOTE_DOUBLE';
			else if (quotes === 'QUOTE_SINGLE' || quotes === 'QUOTE_DOUBLE') node.type = quotes;
			else if (/[,[\]{}]/.test(node.value)) node.type = 'QUOTE_SINGLE';
		}
	});
	return document.toString(options).trimEnd();
}

/** A value on as many lines as it takes, all but the first with an indent. */
export function onLines(value: unknown, indent: number, end: string): string {
	const lines = stringify(value, options).trimEnd().split('\n');
	return lines.map((line, i) => (i > 0 && line ? ' '.repeat(indent) + line : line)).join(end);
}

export { isMap, isScalar, isSeq };
export type { Collection, Node };
