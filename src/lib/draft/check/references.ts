import { placesFile, sourcesFile, storyFile, type Draft } from '../draft';
import type { FaultCode } from '../code';
import { reporter, type Fault } from '../fault';
import { at } from '../pointer';
import type { Mention, Named } from '../mentions';
import { checkUnique } from './unique';

const unlisted: Partial<Record<Named, FaultCode>> = {
	place: 'place-not-listed',
	source: 'source-not-listed',
	section: 'section-not-listed',
	voice: 'voice-not-listed',
	person: 'person-not-listed',
	check: 'check-not-listed',
	event: 'event-not-listed'
};

const unused: Partial<Record<Named, FaultCode>> = {
	source: 'source-unused',
	section: 'section-unused',
	voice: 'voice-unused',
	person: 'person-unused',
	check: 'check-unused'
};

/** The file in which something gets its id. */
const homes: Partial<Record<Named, string>> = { place: placesFile, source: sourcesFile };

const keyOf = ({ named, id, within = '' }: Pick<Mention, 'named' | 'id' | 'within'>) =>
	[named, within, id].join(' ');

/**
 * What is wrong with the ids of a draft: those that two things have, those that nothing has, and what has one and is used
 * by nothing. Of a file that is broken nothing is said to be missing.
 */
export function checkReferences(draft: Draft, mentions: readonly Mention[], faults: Fault[]): void {
	const isBroken = (file: string) => draft.broken.includes(file);
	const known = new Set(mentions.filter(({ isHome }) => isHome).map(keyOf));
	const used = new Set(mentions.filter(({ isHome }) => !isHome).map(keyOf));
	checkUnique(
		draft,
		mentions.filter(({ isHome }) => isHome),
		faults,
		keyOf
	);
	for (const mention of mentions) {
		const { named, id, file, pointer, isHome, isKey } = mention;
		const report = reporter(draft, file, faults);
		const missing = unlisted[named];
		const idle = unused[named];
		const range = isKey ? draft.spots[file]?.[pointer]?.key : undefined;
		if (!isHome && missing && !known.has(keyOf(mention)) && !isBroken(homes[named] ?? storyFile))
			report(pointer, missing, { id }, range);
		if (
			isHome &&
			idle &&
			!used.has(keyOf(mention)) &&
			!isBroken(storyFile) &&
			!isBroken(placesFile)
		)
			report(pointer, idle, { id }, range);
	}
}

/** Reports people who take part twice, sections that are taken up again, and routes that lead nowhere. */
export function checkEvents(draft: Draft, faults: Fault[]): void {
	const report = reporter(draft, storyFile, faults);
	const seen = new Set<string>();
	let section: string | undefined;
	draft.story.events.forEach((event, i) => {
		const path = at('/events', i);
		if (event.section !== section && seen.has(event.section))
			report(at(path, 'section'), 'section-again', { id: event.section });
		section = event.section;
		seen.add(event.section);
		event.routes.forEach(({ from, to }, k) => {
			if (from && from === to) report(at(path, 'routes', k), 'route-to-itself');
		});
		const parts = event.people.map(({ person: id }, k) => ({
			file: storyFile,
			pointer: at(path, 'people', k),
			id
		}));
		checkUnique(
			draft,
			parts.filter(({ id }) => id),
			faults
		);
	});
	const languages = draft.story.languages.map((id, i) => ({
		file: storyFile,
		pointer: at('/languages', i),
		id
	}));
	checkUnique(draft, languages, faults);
}
