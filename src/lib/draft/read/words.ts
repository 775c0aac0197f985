import { marked, type Token, type Tokens } from 'marked';
import type { Fault } from '../fault';
import { chaptersOf, partition } from './chapters';
import type { TermWords } from '../tell/glossary';
import { parseSpans, proseOf } from './markdown';
import type { Prose } from '../../story/prose';
import { idPattern } from '../../story/terms';
import type {
	CheckWords,
	EventWords,
	Keyed,
	QuantityWords,
	TourWords,
	VoiceWords,
	Words
} from '../wording';

const eventParts = [
	'when',
	'people',
	'claims',
	'to sort',
	'quantities',
	'checks',
	'since',
	'notes',
	'misconceptions',
	'board',
	'questions',
	'answers'
] as const;
type EventPart = (typeof eventParts)[number];

const keyedParts = [
	'sections',
	'voices',
	'places',
	'people',
	'curriculum',
	'questions',
	'answers'
] as const;
const otherParts = ['glossary', 'tours', 'teaching'] as const;

const headingOfEvent = /^(.*?)\s*\{#([^}]*)\}$/;
/** A headword or a voice, and what stands after it. */
const headedItem = /^([^:]+):\s+([\s\S]+)$/;
const keyedItem = /^([a-z0-9-]+):\s+([\s\S]+)$/;

/** Reads one words file (Markdown) and notes every fault of its form. */
class WordsReader {
	readonly faults: Fault[] = [];

	constructor(private readonly file: string) {}

	private complain(path: string) {
		return (reason: string) => void this.faults.push({ file: this.file, path, reason });
	}

	/** Reads a list of the form “- id: words”. */
	private list<T>(
		tokens: Token[],
		path: string,
		read: (text: string, path: string) => T | undefined
	): Record<string, T> {
		const complain = this.complain(path);
		const keyed: Record<string, T> = {};
		for (const token of tokens.filter(({ type }) => type !== 'space')) {
			if (token.type !== 'list') {
				complain(`“${token.raw.trim().slice(0, 40)}” is no list item of the form “- id: words”`);
				continue;
			}
			for (const item of (token as Tokens.List).items) {
				const [, key, text] = keyedItem.exec(item.text) ?? [];
				if (item.task) complain(`“${item.raw.trim()}” has a box to tick`);
				if (!key || !text) complain(`“${item.text}” is not of the form “id: words”`);
				else if (Object.hasOwn(keyed, key)) complain(`“${key}” stands twice`);
				else {
					const value = read(text, `${path} › ${key}`);
					if (value !== undefined) keyed[key] = value;
				}
			}
		}
		return keyed;
	}

	private keyed(tokens: Token[], path: string): Keyed {
		return this.list(tokens, path, (text, at) => parseSpans(text, this.complain(at)));
	}

	private glossary(tokens: Token[]): Record<string, TermWords> {
		return this.list(tokens, 'glossary', (text, at) => {
			const [, forms, definition] = headedItem.exec(text) ?? [];
			const words = forms?.split('|').map((form) => form.trim()) ?? [];
			if (definition && words.every((word) => word !== ''))
				return { forms: words, definition: parseSpans(definition, this.complain(at)) };
			this.complain(at)('is not of the form “Word | other form: definition”');
			return undefined;
		});
	}

	private paragraphs(tokens: Token[], path: string): Prose {
		return proseOf(tokens, this.complain(path));
	}

	/** Reads what stands below headings that are ids; what cannot be read is left out. */
	private headed<T>(
		tokens: Token[],
		depth: number,
		path: string,
		read: (body: Token[], path: string) => T | undefined
	): Record<string, T> {
		const { preface, chapters } = chaptersOf(tokens, depth);
		const headed: Record<string, T> = {};
		if (this.paragraphs(preface, path).length > 0)
			this.complain(path)(`a paragraph stands before the first ${'#'.repeat(depth)} heading`);
		for (const { heading, body } of chapters) {
			const where = `${path} › ${heading}`;
			const value = idPattern.test(heading) ? read(body, where) : undefined;
			if (!idPattern.test(heading)) this.complain(where)('is no id');
			else if (value === undefined) continue;
			else if (Object.hasOwn(headed, heading)) this.complain(where)('stands twice');
			else headed[heading] = value;
		}
		return headed;
	}

	private voiced(tokens: Token[], path: string): Record<string, VoiceWords> {
		return this.list(tokens, path, (item, at) => {
			const [, voice, text] = headedItem.exec(item) ?? [];
			const complain = this.complain(at);
			if (voice && text)
				return { voice: parseSpans(voice, complain), text: parseSpans(text, complain) };
			complain('is not of the form “id: who says it: what is said”');
			return undefined;
		});
	}

	private check = (body: Token[], path: string): CheckWords | undefined => {
		const [lists, prose] = partition(body, ({ type }) => type === 'list');
		const [article, others, ...rest] = this.paragraphs(prose, path);
		if (article && others && rest.length === 0)
			return { article, others, findings: this.voiced(lists, path) };
		this.complain(path)('needs two paragraphs: what the article says, what others say');
		return undefined;
	};

	private quantity = (body: Token[], path: string): QuantityWords | undefined => {
		const [lists, prose] = partition(body, ({ type }) => type === 'list');
		const [title, ...rest] = this.paragraphs(prose, path);
		if (title && rest.length === 0) return { title, labels: this.keyed(lists, path) };
		this.complain(path)('needs one paragraph: what the number is of');
		return undefined;
	};

	private tour = (body: Token[], path: string): TourWords | undefined => {
		const [title, ...goals] = this.paragraphs(body, path);
		if (title) return { title, goals };
		this.complain(path)('has no title: a paragraph below its heading');
		return undefined;
	};

	private event(title: string, id: string, tokens: Token[]): EventWords {
		const { preface, chapters } = chaptersOf(tokens, 3);
		const parts = new Map<string, Token[]>();
		for (const { heading, body } of chapters) {
			const known = eventParts.includes(heading as EventPart);
			if (!known) this.complain(id)(`“### ${heading}” is none of ${eventParts.join(', ')}`);
			else if (parts.has(heading)) this.complain(id)(`“### ${heading}” stands twice`);
			parts.set(heading, body);
		}
		const part = (name: EventPart) => parts.get(name) ?? [];
		const keyed = (name: EventPart) => this.keyed(part(name), `${id} › ${name}`);
		const prose = (name: EventPart) => this.paragraphs(part(name), `${id} › ${name}`);
		const [lead, ...text] = this.paragraphs(preface, id);
		if (!title) this.complain(id)('has no title');
		if (!lead || text.length === 0)
			this.complain(id)('needs a lead and a text: at least two paragraphs below its heading');
		const [when = [], foundOf = [], ...more] = this.paragraphs(part('when'), `${id} › when`);
		if (more.length > 0) this.complain(`${id} › when`)('has more than two paragraphs');
		return {
			title: title ? [{ kind: 'text', text: title }] : [],
			lead: lead ?? [],
			text,
			when,
			foundOf,
			people: keyed('people'),
			claims: keyed('claims'),
			'to sort': keyed('to sort'),
			checks: this.headed(part('checks'), 4, `${id} › checks`, this.check),
			since: keyed('since'),
			quantities: this.headed(part('quantities'), 4, `${id} › quantities`, this.quantity),
			questions: keyed('questions'),
			answers: keyed('answers'),
			notes: prose('notes'),
			misconceptions: prose('misconceptions'),
			board: prose('board')
		};
	}

	read(markdown: string): Words {
		const { preface: before, chapters: titles } = chaptersOf(marked.lexer(markdown), 1);
		const [story] = titles;
		if (before.some(({ type }) => type !== 'space'))
			this.complain('')('something stands before its “# title”');
		if (!story || titles.length > 1) this.complain('')('needs exactly one “# title” at its top');
		const { preface, chapters } = chaptersOf(story?.body ?? [], 2);
		const [standfirst = [], ...about] = this.paragraphs(preface, '');
		if (standfirst.length === 0) this.complain('')('needs a paragraph below its title');
		const words: Words = {
			title: story?.heading ?? '',
			standfirst,
			about,
			sections: {},
			voices: {},
			places: {},
			people: {},
			curriculum: {},
			questions: {},
			answers: {},
			glossary: {},
			tours: {},
			teaching: [],
			events: {}
		};
		for (const { heading, body } of chapters) {
			const [, title, id] = headingOfEvent.exec(heading) ?? [];
			const name = keyedParts.find((part) => part === heading);
			if (name) words[name] = this.keyed(body, name);
			else if (heading === 'glossary') words.glossary = this.glossary(body);
			else if (heading === 'tours') words.tours = this.headed(body, 3, heading, this.tour);
			else if (heading === 'teaching') words.teaching = this.paragraphs(body, heading);
			else if (id === undefined)
				this.complain('')(
					`“## ${heading}” names no event; write “## Title {#event-id}”, or one of ${[...keyedParts, ...otherParts].join(', ')}`
				);
			else if (!idPattern.test(id)) this.complain(id)('is no id');
			else if (Object.hasOwn(words.events, id)) this.complain(id)('has two headings');
			else words.events[id] = this.event(title ?? '', id, body);
		}
		return words;
	}
}

/** Reads a words file. Faults of form are listed; what could be read is given all the same. */
export function parseWords(file: string, markdown: string): { words: Words; faults: Fault[] } {
	const reader = new WordsReader(file);
	return { words: reader.read(markdown), faults: reader.faults };
}
