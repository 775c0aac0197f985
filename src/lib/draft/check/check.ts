import { iso1A2Code, iso1A2Codes } from '@rapideditor/country-coder';
import { languages as spoken } from '../../messages/messages';
import { checkUnique, pathOf, type Report } from './unique';
import { missingTexts } from '../tell/fallback';
import type { Fault } from '../fault';
import type { LonLat } from '../../story/geometry';
import { pointOf } from '../tell/point';
import type { PlaceFile } from '../schema/story';
import { checkAges, checkQuantity, checkTours } from './lesson';
import type { StorySource } from '../source';

const reporter =
	(faults: Fault[], file: string): Report =>
	(path, reason) =>
		void faults.push({ file, path, reason });

function checkIds({ story, places }: StorySource, faults: Fault[]): void {
	const report = reporter(faults, 'story.yaml');
	const events = story.events.map((event, index) => [pathOf(event, index), event] as const);
	const listed = (key: 'claims' | 'since' | 'questions' | 'quantities') =>
		events.flatMap(([path, event]) =>
			event[key].map(({ id }, i): [string, string] => [`${path}.${key}[${i}]`, id])
		);
	checkUnique(
		events.map(([path, { id }]) => [path, id]),
		report
	);
	for (const key of ['claims', 'since', 'questions', 'quantities'] as const)
		checkUnique(listed(key), report);
	for (const [path, { people }] of events)
		checkUnique(
			people.map(({ person }, i) => [`${path}.people[${i}]`, person]),
			report
		);
	checkUnique(
		story.people.map(({ id }, i) => [`people[${i}]`, id]),
		report
	);
	for (const key of ['languages', 'sections', 'voices'] as const)
		checkUnique(
			story[key].map((id, i) => [`${key}[${i}]`, id]),
			report
		);
	checkUnique(
		places.features.map(({ id }, i) => [`features[${i}]`, id]),
		reporter(faults, 'places.geojson')
	);
}

function checkReferences({ story, places, sources }: StorySource, faults: Fault[]): void {
	const report = reporter(faults, 'story.yaml');
	const geometries = new Map(places.features.map(({ id, geometry }) => [id, geometry.type]));
	const used = {
		sources: new Set<string>(),
		checks: new Set<string>(),
		voices: new Set<string>(),
		sections: new Set<string>(),
		people: new Set<string>()
	};
	const people = story.people.map(({ id }) => id);

	const place = (path: string, id: string) => {
		if (!geometries.has(id)) report(path, `no place “${id}” is in places.geojson`);
	};
	const source = (path: string, id: string) => {
		used.sources.add(id);
		if (!Object.hasOwn(sources, id)) report(path, `no source “${id}” is in sources.yaml`);
	};
	const allSources = (path: string, ids: string[]) =>
		ids.forEach((id, i) => source(`${path}.sources[${i}]`, id));

	source('article.source', story.article.source);
	if (story.article.original) source('article.original', story.article.original);
	for (const [id, check] of Object.entries(story.checks)) {
		allSources(`checks.${id}`, check.sources);
		check.findings.forEach((finding, i) =>
			allSources(`checks.${id}.findings[${i}]`, finding.sources)
		);
	}

	let section: string | undefined;
	story.events.forEach((event, index) => {
		const path = pathOf(event, index);
		if (!story.sections.includes(event.section))
			report(`${path}.section`, `no section “${event.section}” is listed`);
		else if (event.section !== section && used.sections.has(event.section))
			report(`${path}.section`, `section “${event.section}” is taken up again`);
		section = event.section;
		used.sections.add(event.section);

		event.places.forEach((at, i) => place(`${path}.places[${i}]`, at.place));
		event.routes.forEach(({ from, to }, i) => {
			place(`${path}.routes[${i}].from`, from);
			place(`${path}.routes[${i}].to`, to);
			if (from === to) report(`${path}.routes[${i}]`, 'begins where it ends');
		});
		event.claims.forEach((claim, i) => {
			const at = `${path}.claims[${i}] (${claim.id})`;
			used.voices.add(claim.voice);
			if (!story.voices.includes(claim.voice))
				report(`${at}.voice`, `no voice “${claim.voice}” is listed`);
			allSources(at, claim.sources);
			for (const id of claim.checks) {
				used.checks.add(id);
				if (!Object.hasOwn(story.checks, id)) report(`${at}.checks`, `no check “${id}” is listed`);
			}
		});
		event.people.forEach(({ person }, i) => {
			used.people.add(person);
			if (!people.includes(person))
				report(`${path}.people[${i}]`, `no person “${person}” is listed`);
		});
		event.since.forEach((since, i) => {
			allSources(`${path}.since[${i}]`, since.sources);
			if (since.place) place(`${path}.since[${i}].place`, since.place);
		});
		checkAges(event.questions, path, report);
		event.quantities.forEach((quantity, i) => {
			const at = `${path}.quantities[${i}] (${quantity.id})`;
			const { line, claimed, others } = quantity;
			if (line && geometries.get(line) !== 'LineString')
				report(`${at}.line`, `“${line}” is no place with a line`);
			source(`${at}.claimed.source`, claimed.source);
			others.forEach((figure, k) => source(`${at}.others[${k}].source`, figure.source));
			checkQuantity(quantity, at, report);
		});
	});

	const reportPlace = reporter(faults, 'places.geojson');
	places.features.forEach(({ id, properties }, i) => {
		for (const source of properties.sources) {
			used.sources.add(source);
			if (!Object.hasOwn(sources, source))
				reportPlace(`features[${i}] (${id}).sources`, `no source “${source}” is in sources.yaml`);
		}
	});

	for (const key of ['sections', 'voices'] as const)
		for (const id of story[key]) if (!used[key].has(id)) report(key, `“${id}” is used by no event`);
	for (const id of people)
		if (!used.people.has(id)) report('people', `“${id}” takes part in no event`);
	for (const id of Object.keys(story.checks))
		if (!used.checks.has(id)) report(`checks.${id}`, 'belongs to no claim');
	for (const id of Object.keys(sources))
		if (!used.sources.has(id)) reporter(faults, 'sources.yaml')(id, 'nothing rests on it');
}

const countriesAt = (point: LonLat) => iso1A2Codes(point);

function faultOfPosition(place: PlaceFile): string | null {
	const { ccodes } = place.properties;
	const [lon, lat] = pointOf(place);
	const found = countriesAt([lon, lat]);
	if (ccodes.some((code) => found.includes(code))) return null;
	const swapped = Math.abs(lon) <= 90 ? countriesAt([lat, lon]) : [];
	if (ccodes.some((code) => swapped.includes(code)))
		return `longitude and latitude are swapped: [${lon}, ${lat}] is not in ${ccodes.join(', ')}, [${lat}, ${lon}] is`;
	return `[${lon}, ${lat}] is in ${iso1A2Code([lon, lat]) ?? 'no country'}, not in ${ccodes.join(', ')}`;
}

function checkPositions({ places }: StorySource, faults: Fault[]): void {
	places.features.forEach((place, i) => {
		const reason = faultOfPosition(place);
		if (reason) reporter(faults, 'places.geojson')(`features[${i}] (${place.id}).geometry`, reason);
	});
}

function checkNames({ story, places }: StorySource, faults: Fault[]): void {
	const report = reporter(faults, 'places.geojson');
	places.features.forEach(({ id, properties: { names, local } }, i) => {
		for (const language of local)
			if (!(language in names))
				report(`features[${i}] (${id}).local`, `“${language}” is none of its names`);
	});
	const reportStory = reporter(faults, 'story.yaml');
	story.people.forEach(({ id, names, local }, i) => {
		for (const language of local)
			if (!(language in names))
				reportStory(`people[${i}] (${id}).local`, `“${language}” is none of their names`);
	});
	for (const language of story.languages)
		if (!spoken.includes(language))
			reportStory('languages', `“${language}” has no dictionary in src/lib/messages`);
}

/** Everything that is wrong between the files of a story whose single files are in form. */
export function checkStory(source: StorySource): Fault[] {
	const faults: Fault[] = [];
	checkIds(source, faults);
	checkReferences(source, faults);
	checkNames(source, faults);
	checkPositions(source, faults);
	checkTours(source.story, reporter(faults, 'story.yaml'));
	return [...faults, ...missingTexts(source, source.story.languages.slice(0, 1))];
}
