import { marked, type Token, type Tokens } from 'marked';
import type { Fault } from './fault';
import type { TermWords } from './glossary';
import { parseSpans, proseOf } from './markdown';
import type { Prose, Span } from './prose';
import { idPattern } from './terms';

type Keyed = Record<string, Span[]>;

/** What the article says on a point, and what other sources say. */
export interface CheckWords {
	article: Span[];
	others: Span[];
}

/** The words of one event in one language. */
export interface EventWords {
	title: Span[];
	lead: Span[];
	text: Prose;
	/** The date as the article states it. */
	when: Span[];
	/** What the date in other sources is of, if not of the event itself; may be empty. */
	foundOf: Span[];
	people: Keyed;
	claims: Keyed;
	checks: Record<string, CheckWords>;
	since: Keyed;
	comparison: Keyed;
	questions: Keyed;
	/** By the question: for the teacher. */
	answers: Keyed;
	notes: Prose;
}

/** The words of one story in one language. */
export interface Words {
	title: string;
	standfirst: Span[];
	about: Prose;
	sections: Keyed;
	voices: Keyed;
	places: Keyed;
	people: Keyed;
	glossary: Record<string, TermWords>;
	events: Record<string, EventWords>;
}

interface Chapter {
	heading: string;
	body: Token[];
}

const eventParts = [
	'when',
	'people',
	'claims',
	'comparison',
	'checks',
	'since',
	'notes',
	'questions',
	'answers'
] as const;
type EventPart = (typeof eventParts)[number];

const storyParts = ['sections', 'voices', 'places', 'people'] as const;

const headingOfEvent = /^(.*?)\s*\{#([^}]*)\}$/;
const termItem = /^([^:]+):\s+([\s\S]+)$/;
const keyedItem = /^([a-z0-9-]+):\s+([\s\S]+)$/;

function chaptersOf(tokens: Token[], depth: number): { preface: Token[]; chapters: Chapter[] } {
	const preface: Token[] = [];
	const chapters: Chapter[] = [];
	for (const token of tokens) {
		if (token.type === 'heading' && token.depth === depth)
			chapters.push({ heading: (token as Tokens.Heading).text, body: [] });
		else (chapters.at(-1)?.body ?? preface).push(token);
	}
	return { preface, chapters };
}

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
			const [, forms, definition] = termItem.exec(text) ?? [];
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

	private checks(tokens: Token[], path: string): Record<string, CheckWords> {
		const { preface, chapters } = chaptersOf(tokens, 4);
		const checks: Record<string, CheckWords> = {};
		if (this.paragraphs(preface, path).length > 0)
			this.complain(path)('a paragraph stands before the first #### heading');
		for (const { heading, body } of chapters) {
			const where = `${path} › ${heading}`;
			const [article, others, ...rest] = this.paragraphs(body, where);
			if (!idPattern.test(heading)) this.complain(where)('is no id');
			else if (!article || !others || rest.length > 0)
				this.complain(where)('needs two paragraphs: what the article says, what others say');
			else if (Object.hasOwn(checks, heading)) this.complain(where)('stands twice');
			else checks[heading] = { article, others };
		}
		return checks;
	}

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
			checks: this.checks(part('checks'), `${id} › checks`),
			since: keyed('since'),
			comparison: keyed('comparison'),
			questions: keyed('questions'),
			answers: keyed('answers'),
			notes: this.paragraphs(part('notes'), `${id} › notes`)
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
			glossary: {},
			events: {}
		};
		for (const { heading, body } of chapters) {
			const [, title, id] = headingOfEvent.exec(heading) ?? [];
			const name = storyParts.find((part) => part === heading);
			if (name) words[name] = this.keyed(body, name);
			else if (heading === 'glossary') words.glossary = this.glossary(body);
			else if (id === undefined)
				this.complain('')(
					`“## ${heading}” names no event; write “## Title {#event-id}”, or one of ${storyParts.join(', ')}, glossary`
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
