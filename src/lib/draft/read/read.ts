import type * as v from 'valibot';
import { languageTag } from '../../story/language-tag';
import {
	placesFile,
	sourcesFile,
	storyFile,
	type Draft,
	type Files,
	type Pointer,
	type Spots
} from '../draft';
import { reporter, type Fault } from '../fault';
import { placesSchema, sourcesSchema, storySchema } from '../schema/story';
import type { Words } from '../wording';
import { faultsOfLines, faultsOfTexts } from './hidden';
import { faultsOfIssues } from './issues';
import { readJson } from './json';
import { lifted } from './lift';
import { salvaged } from './salvage';
import type { FormFault, Reading } from './spots';
import { readWords } from './words/words';
import { readYaml } from './yaml';

const wordsFile = new RegExp(`^(${languageTag})\\.md$`);

const nothing: Reading = {
	value: undefined,
	spots: {},
	faults: [{ pointer: '', code: 'missing' }]
};

/** Reads one file after the other, and takes down what is wrong. */
class Reader {
	readonly faults: Fault[] = [];
	readonly spots: Record<string, Spots> = {};
	readonly gaps: Record<string, Pointer[]> = {};
	readonly broken: string[] = [];

	constructor(readonly files: Files) {}

	private take(file: string, faults: readonly FormFault[]): void {
		const report = reporter(this, file, this.faults);
		for (const { pointer, code, values, range } of faults) report(pointer, code, values, range);
	}

	read<T extends v.GenericSchema>(file: string, schema: T): v.InferOutput<T> {
		const text = Object.hasOwn(this.files, file) ? this.files[file]! : undefined;
		const readText = file.endsWith('.yaml') ? readYaml : readJson;
		const { value, spots, faults } = text === undefined ? nothing : readText(text);
		this.spots[file] = spots;
		this.take(file, faults);
		const whole = file === storyFile ? lifted(value) : value;
		if (faults.length > 0) this.broken.push(file);
		else this.take(file, [...faultsOfTexts(value), ...faultsOfIssues(schema, whole)]);
		const found = salvaged(schema, whole);
		this.gaps[file] = found.gaps;
		return found.value;
	}

	words(languages: readonly string[]): Record<string, Words> {
		const present = Object.keys(this.files).flatMap((file) => wordsFile.exec(file)?.[1] ?? []);
		const byLanguage: Record<string, Words> = {};
		for (const language of new Set([...languages, ...present])) {
			const file = `${language}.md`;
			const text = Object.hasOwn(this.files, file) ? this.files[file]! : undefined;
			if (text === undefined) {
				this.take(file, nothing.faults);
				this.broken.push(file);
				continue;
			}
			const { value, spots, faults } = readWords(text);
			this.spots[file] = spots;
			if (languages.length > 0 && !languages.includes(language))
				this.take(file, [{ pointer: '', code: 'language-not-listed', values: { id: language } }]);
			this.take(file, [...faultsOfLines(text), ...faults]);
			byLanguage[language] = value;
		}
		return byLanguage;
	}
}

/**
 * Reads the files of a story's folder, each for itself. What could be read is given, whatever is wrong with the rest;
 * what ties files together is for `check`. Never throws.
 *
 * @param files - their texts by name: `story.yaml`, `places.geojson`, `sources.yaml`, `pt.md`, …
 * @param id - name of the folder
 */
export function read(files: Files, id = 'draft'): { draft: Draft; faults: Fault[] } {
	const reader = new Reader(files);
	const story = reader.read(storyFile, storySchema);
	const places = reader.read(placesFile, placesSchema);
	const sources = reader.read(sourcesFile, sourcesSchema);
	const words = reader.words(story.languages);
	const { spots, gaps, broken, faults } = reader;
	return { draft: { id, files, story, places, sources, words, spots, gaps, broken }, faults };
}
