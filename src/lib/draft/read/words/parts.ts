import type { Tokens } from 'marked';
import type { Prose, Span } from '../../../story/prose';
import { idPattern } from '../../../story/terms';
import type { Pointer, Range, Spots } from '../../draft';
import type { FaultCode } from '../../code';
import type { FaultValues } from '../../fault';
import { at } from '../../pointer';
import type { FormFault } from '../spots';
import { chaptersOf, spanOf, type Block } from './chapters';
import { paragraphOf, parseSpans, type Complain } from './markdown';

type Items = (list: Block) => Block<Tokens.ListItem>[];

/** An id, and the words for it. */
const entry = /^(\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?)([a-z0-9-]+)(:\s+)([\s\S]*\S)\s*$/;

/** An entry of a list, with where its words stand. */
export interface Entry {
	text: string;
	pointer: Pointer;
	complain: Complain;
}

/** Reads the parts of a words file, and notes where they stand and what is wrong with their form. */
export class PartReader {
	readonly faults: FormFault[] = [];
	readonly spots: Spots = {};

	constructor(private readonly items: Items) {}

	report(pointer: Pointer, range: Range | null, code: FaultCode, values: FaultValues = {}): void {
		this.faults.push({ pointer, code, values, ...(range && { range }) });
	}

	place(pointer: Pointer, value: Range | null, key?: Range): void {
		if (value) this.spots[pointer] = key ? { value, key } : { value };
	}

	complaining(pointer: Pointer, range: Range | null): Complain {
		return (code, values) => this.report(pointer, range, code, values);
	}

	/** Reads a list of the form “- id: words”; what cannot be read is left out. */
	list<T>(
		blocks: readonly Block[],
		pointer: Pointer,
		read: (entry: Entry) => T | undefined
	): Record<string, T> {
		const entries: Record<string, T> = {};
		this.place(pointer, spanOf(blocks));
		for (const block of blocks) {
			const { token, range } = block;
			if (token.type !== 'list') {
				this.report(pointer, range, 'not-a-list', { text: token.raw.trim().slice(0, 40) });
				continue;
			}
			for (const item of this.items(block)) {
				const [, mark, key, colon, text] = entry.exec(item.token.raw) ?? [];
				if (item.token.task)
					this.report(pointer, item.range, 'box-to-tick', { text: item.token.raw.trim() });
				if (!key || !text)
					this.report(pointer, item.range, 'not-an-entry', { text: item.token.text });
				else if (Object.hasOwn(entries, key))
					this.report(pointer, item.range, 'entry-twice', { id: key });
				else {
					const inner = at(pointer, key);
					const start = item.range[0] + mark!.trimStart().length;
					const words: Range = [start + key.length + colon!.length, item.range[1]];
					this.place(inner, words, [start, start + key.length]);
					const shown = item.token.text.slice(key.length + 1).trimStart();
					const value = read({
						text: shown,
						pointer: inner,
						complain: this.complaining(inner, words)
					});
					if (value !== undefined) entries[key] = value;
				}
			}
		}
		return entries;
	}

	keyed(blocks: readonly Block[], pointer: Pointer): Record<string, Span[]> {
		return this.list(blocks, pointer, ({ text, complain }) => parseSpans(text, complain));
	}

	prose(blocks: readonly Block[], pointer: Pointer): Prose {
		this.place(pointer, spanOf(blocks));
		return this.paragraphs(blocks, pointer);
	}

	/** The same, of what has a place of its own already. */
	paragraphs(blocks: readonly Block[], pointer: Pointer): Prose {
		return blocks.map(({ token, range }, i) => {
			this.place(at(pointer, i), range);
			return paragraphOf(token, this.complaining(pointer, range));
		});
	}

	/** Reads what stands below headings that are ids; what cannot be read is left out. */
	headed<T>(
		blocks: readonly Block[],
		depth: number,
		pointer: Pointer,
		read: (body: readonly Block[], pointer: Pointer, range: Range) => T | undefined
	): Record<string, T> {
		const { preface, chapters } = chaptersOf(blocks, depth);
		const headed: Record<string, T> = {};
		this.place(pointer, spanOf(blocks));
		if (this.paragraphs(preface, pointer).length > 0)
			this.report(pointer, spanOf(preface), 'before-headings', { marks: '#'.repeat(depth) });
		for (const { heading, range, body } of chapters) {
			const inner = at(pointer, heading);
			this.place(inner, [range[0], spanOf(body)?.[1] ?? range[1]], range);
			if (!idPattern.test(heading)) this.report(inner, range, 'heading-not-an-id');
			else if (Object.hasOwn(headed, heading)) this.report(inner, range, 'heading-twice');
			else {
				const value = read(body, inner, range);
				if (value !== undefined) headed[heading] = value;
			}
		}
		return headed;
	}
}
