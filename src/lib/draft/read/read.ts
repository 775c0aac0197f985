import type * as v from 'valibot';
import { languageTag } from '../../story/language-tag';
import { remembering } from '../../story/remembering';
import {
	groundFile,
	placesFile,
	sourcesFile,
	storyFile,
	wordsFile,
	type Draft,
	type Files,
	type Pointer,
	type Spots
} from '../draft';
import { reporter, type Fault } from '../fault';
import { groundSchema } from '../schema/ground';
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

const wordsName = new RegExp(`^(${languageTag})\\.md$`);

const missing: FormFault[] = [{ pointer: '', code: 'missing' }];

/** What could be read of a file of the structure. */
interface Structure<T> {
	value: T;
	spots: Spots;
	gaps: Pointer[];
	faults: FormFault[];
	isBroken: boolean;
}

function structureIn<T extends v.GenericSchema>(
	schema: T,
	readText: (text: string) => Reading,
	lift: (value: unknown) => unknown = (value) => value
) {
	return remembering((text): Structure<v.InferOutput<T>> => {
		const { value: own, spots, faults } = readText(text);
		const value = lift(own);
		const isBroken = faults.length > 0;
		const inForm = isBroken ? [] : [...faultsOfTexts(own), ...faultsOfIssues(schema, value)];
		return { ...salvaged(schema, value), spots, faults: [...faults, ...inForm], isBroken };
	});
}

const storyOf = structureIn(storySchema, readYaml, lifted);
const placesOf = structureIn(placesSchema, readJson);
const groundOf = structureIn(groundSchema, readJson);
const sourcesOf = structureIn(sourcesSchema, readYaml);
const wordsOf = remembering((text) => {
	const { value, spots, faults } = readWords(text);
	return { value, spots, faults: [...faultsOfLines(text), ...faults] };
});

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

	read<T>(file: string, readText: (text: string) => Structure<T>): T {
		const text = Object.hasOwn(this.files, file) ? this.files[file]! : undefined;
		const structure = readText(text ?? '');
		this.spots[file] = structure.spots;
		this.gaps[file] = structure.gaps;
		if (text === undefined || structure.isBroken) this.broken.push(file);
		this.take(file, text === undefined ? missing : structure.faults);
		return structure.value;
	}

	words(languages: readonly string[]): Record<string, Words> {
		const present = Object.keys(this.files).flatMap((file) => wordsName.exec(file)?.[1] ?? []);
		const byLanguage: Record<string, Words> = {};
		for (const language of new Set([...languages, ...present])) {
			const file = wordsFile(language);
			const text = Object.hasOwn(this.files, file) ? this.files[file]! : undefined;
			if (text === undefined) {
				this.take(file, missing);
				this.broken.push(file);
				continue;
			}
			const { value, spots, faults } = wordsOf(text);
			this.spots[file] = spots;
			if (languages.length > 0 && !languages.includes(language))
				this.take(file, [{ pointer: '', code: 'language-not-listed', values: { id: language } }]);
			this.take(file, faults);
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
	const story = reader.read(storyFile, storyOf);
	const places = reader.read(placesFile, placesOf);
	const sources = reader.read(sourcesFile, sourcesOf);
	const ground = Object.hasOwn(files, groundFile) ? reader.read(groundFile, groundOf) : null;
	const words = reader.words(story.languages);
	const { spots, gaps, broken, faults } = reader;
	return {
		draft: { id, files, story, places, sources, ground, words, spots, gaps, broken },
		faults
	};
}
