import { placesFile, sourcesFile, storyFile, type Draft } from '../draft';
import { reporter, type Fault } from '../fault';
import { mentionsIn } from '../mentions';
import { at } from '../pointer';
import { missingTexts, withFallback } from '../tell/fallback';
import { checkLesson } from './lesson';
import { checkPositions, type CountriesAt } from './positions';
import { checkEvents, checkReferences } from './references';
import { checkWords } from './words';

/** What a check may know beside the draft. Without it, what rests on it is not checked. */
interface Knowledge {
	countriesAt?: CountriesAt;
	/** BCP 47 tags of the languages that the interface speaks. */
	spoken?: readonly string[];
}

function checkNames(draft: Draft, faults: Fault[]): void {
	const check = (file: string, path: string, names: object, local: readonly string[]) =>
		local.forEach((language, i) => {
			if (!Object.hasOwn(names, language))
				reporter(draft, file, faults)(at(path, i), 'name-not-listed', { id: language });
		});
	draft.places.features.forEach(({ properties: { names, local } }, i) =>
		check(placesFile, at('/features', i, 'properties', 'local'), names, local)
	);
	draft.story.people.forEach(({ names, local }, i) =>
		check(storyFile, at('/people', i, 'local'), names, local)
	);
}

function checkLanguages(draft: Draft, spoken: readonly string[], faults: Fault[]): void {
	const report = reporter(draft, storyFile, faults);
	draft.story.languages.forEach((language, i) => {
		if (language && !spoken.includes(language))
			report(at('/languages', i), 'no-dictionary', { id: language });
	});
}

/**
 * Everything that is wrong between the files of a draft. Where a file of its structure is broken, its words are not held
 * against it. What a further language lacks is no fault, and told by `gapsOf`.
 */
export function check(draft: Draft, { countriesAt, spoken }: Knowledge = {}): Fault[] {
	const faults: Fault[] = [];
	checkReferences(draft, mentionsIn(draft), faults);
	checkEvents(draft, faults);
	checkLesson(draft, faults);
	checkNames(draft, faults);
	if (spoken) checkLanguages(draft, spoken, faults);
	if (countriesAt) checkPositions(draft, countriesAt, faults);
	const structure = [storyFile, placesFile, sourcesFile];
	if (structure.some((file) => draft.broken.includes(file))) return faults;
	checkWords(withFallback(draft).draft, faults);
	return [...faults, ...missingTexts(draft, draft.story.languages.slice(0, 1))];
}

/** What the further languages of a draft lack, and is told in its first language instead. */
export const gapsOf = (draft: Draft): Fault[] => withFallback(draft).gaps;
