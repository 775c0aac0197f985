import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { checkStory } from '../check/check';
import { checkWords } from '../check/words';
import { withFallback } from '../tell/fallback';
import { StoryError, type Fault } from '../fault';
import { faultOfText, faultsOfTexts } from './hidden';
import { languageTag } from '../../story/language-tag';
import { placesSchema, sourcesSchema, storySchema } from '../schema/story';
import type { StoryFiles, StorySource } from '../source';
import type { Words } from '../wording';
import { parseWords } from './words';

const wordsFile = new RegExp(`^(${languageTag})\\.md$`);

type Issue = v.BaseIssue<unknown>;

/** `events[3] (choe-in-minsk).theme`: indices count from 0, ids stand beside them. */
function pathOf(issue: Issue): string {
	return (issue.path ?? []).reduce((path, { key, value }) => {
		const step = typeof key === 'number' ? `[${key}]` : path ? `.${String(key)}` : String(key);
		const id: unknown = typeof key === 'number' && (value as { id?: unknown } | null)?.id;
		return path + step + (typeof id === 'string' ? ` (${id})` : '');
	}, '');
}

const isUnknownKey = (issue: Issue) => issue.type === 'strict_object' && issue.expected === 'never';

function reasonOf(issue: Issue): string {
	if (issue.kind !== 'schema') return issue.message;
	if (isUnknownKey(issue)) return 'is not known here';
	if (issue.received === 'undefined') return 'is missing';
	return issue.message.startsWith('Invalid')
		? `needs ${issue.expected ?? 'another value'}`
		: issue.message;
}

/** True for a wrong value in its right place: the rest can still be checked. */
const keepsShape = (issue: Issue) =>
	issue.kind === 'validation' || issue.type === 'picklist' || isUnknownKey(issue);

/** Collects the faults of each file, and gives what can still be checked. */
class FileReader {
	readonly faults: Fault[] = [];

	constructor(private readonly files: StoryFiles) {}

	report(file: string, reason: string, path = ''): undefined {
		this.faults.push({ file, path, reason });
	}

	text(file: string): string | undefined {
		const text = this.files[file];
		return text === undefined ? this.report(file, 'is missing') : text;
	}

	private yaml(file: string, text: string): unknown {
		const lines = new LineCounter();
		const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
		for (const error of document.errors) {
			const { line, col } = lines.linePos(error.pos[0]);
			this.report(file, error.message, `line ${line}, column ${col}`);
		}
		return document.errors.length > 0 ? undefined : document.toJS();
	}

	private json(file: string, text: string): unknown {
		try {
			return JSON.parse(text);
		} catch (error) {
			return this.report(file, error instanceof Error ? error.message : 'is no JSON');
		}
	}

	read<T extends v.GenericSchema>(file: string, schema: T): v.InferOutput<T> | undefined {
		const text = this.text(file);
		if (text === undefined) return undefined;
		const before = this.faults.length;
		const data = file.endsWith('.yaml') ? this.yaml(file, text) : this.json(file, text);
		if (this.faults.length > before) return undefined;
		for (const { path, reason } of faultsOfTexts(data)) this.report(file, reason, path);
		const { issues = [], output } = v.safeParse(schema, data);
		for (const issue of issues) this.report(file, reasonOf(issue), pathOf(issue));
		return issues.every(keepsShape) ? output : undefined;
	}

	words(languages: readonly string[]): Record<string, Words> {
		const byLanguage: Record<string, Words> = {};
		const present = Object.keys(this.files).flatMap((file) => wordsFile.exec(file)?.[1] ?? []);
		for (const language of new Set([...languages, ...present])) {
			const file = `${language}.md`;
			const text = this.text(file);
			if (text === undefined) continue;
			for (const [i, line] of text.split('\n').entries()) {
				const reason = faultOfText(line);
				if (reason) this.report(file, reason, `line ${i + 1}`);
			}
			const { words, faults } = parseWords(file, text);
			if (languages.length > 0 && !languages.includes(language))
				this.report(file, `“${language}” is not listed under languages in story.yaml`);
			this.faults.push(...faults);
			byLanguage[language] = words;
		}
		return byLanguage;
	}
}

/**
 * Reads the files of a story's folder and checks each of them and all of them together. The story's
 * first language must be complete; what a further one lacks is told in the first, and listed as a gap.
 *
 * @param id - name of the folder
 * @param files - file contents by name: `story.yaml`, `places.geojson`, `sources.yaml`, `pt.md`, …
 * @throws StoryError with every fault, each with file, path and reason
 */
export function parseStory(id: string, files: StoryFiles): StorySource {
	const reader = new FileReader(files);
	const story = reader.read('story.yaml', storySchema);
	const places = reader.read('places.geojson', placesSchema);
	const sources = reader.read('sources.yaml', sourcesSchema);
	const words = reader.words(story?.languages ?? []);
	if (!story || !places || !sources) throw new StoryError(id, reader.faults);
	const source = withFallback({ id, story, places, sources, words, gaps: [] });
	const faults = [...reader.faults, ...checkStory(source), ...checkWords(source)];
	if (faults.length > 0) throw new StoryError(id, faults);
	return source;
}
