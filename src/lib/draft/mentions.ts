import { placesFile, sourcesFile, storyFile, type Draft, type Pointer } from './draft';
import { at } from './pointer';
import type { EventFile, QuantityFile } from './schema/story';

/** What has an id of its own. `task` is a question of the story's own, `label` what a number counts or who gives it. */
export type Named =
	| 'event'
	| 'section'
	| 'place'
	| 'source'
	| 'voice'
	| 'person'
	| 'check'
	| 'finding'
	| 'claim'
	| 'since'
	| 'quantity'
	| 'label'
	| 'question'
	| 'task'
	| 'tour'
	| 'code'
	| 'term';

/** A place in a file where an id stands. */
export interface Mention {
	named: Named;
	id: string;
	/** Id of the check or quantity within which alone it is known. */
	within?: string;
	file: string;
	pointer: Pointer;
	/** Whether this is where it gets its id, and not where it is used. */
	isHome: boolean;
	/** Whether it is the key of the value there. */
	isKey: boolean;
}

type Found = Omit<Mention, 'file' | 'isHome' | 'isKey'> & Partial<Mention>;

const home = (named: Named, id: string, pointer: Pointer): Found => ({
	named,
	id,
	pointer,
	isHome: true
});
const use = (named: Named, id: string | undefined, pointer: Pointer): Found[] =>
	id ? [{ named, id, pointer }] : [];
const uses = (named: Named, ids: readonly string[], pointer: Pointer): Found[] =>
	ids.flatMap((id, i) => use(named, id, at(pointer, i)));

/** What a story's tours may begin and end with, beside events. */
export const edges: readonly string[] = ['opening', 'sources', 'ticket'];

function inQuantity(quantity: QuantityFile, pointer: Pointer): Found[] {
	const { id: within, line, counts, claimed, others } = quantity;
	const label = (found: Found): Found => ({ ...found, within });
	const inEstimate = ({ counts, source }: typeof claimed, path: Pointer): Found[] => [
		...use('label', counts, at(path, 'counts')).map(label),
		...use('source', source, at(path, 'source'))
	];
	return [
		home('quantity', within, at(pointer, 'id')),
		...use('place', line, at(pointer, 'line')),
		...counts.map((id, i) => label(home('label', id, at(pointer, 'counts', i)))),
		...inEstimate(claimed, at(pointer, 'claimed')),
		...others.flatMap((other, i) => [
			label(home('label', other.id, at(pointer, 'others', i, 'id'))),
			...inEstimate(other, at(pointer, 'others', i))
		])
	];
}

function inEvent(event: EventFile, pointer: Pointer): Found[] {
	const path = (...steps: (string | number)[]) => at(pointer, ...steps);
	return [
		home('event', event.id, path('id')),
		...use('section', event.section, path('section')),
		...event.places.flatMap(({ place }, i) => use('place', place, path('places', i, 'place'))),
		...event.routes.flatMap(({ from, to }, i) => [
			...use('place', from, path('routes', i, 'from')),
			...use('place', to, path('routes', i, 'to'))
		]),
		...event.people.flatMap(({ person }, i) => use('person', person, path('people', i, 'person'))),
		...event.claims.flatMap(({ id, voice, sources, checks }, i) => [
			home('claim', id, path('claims', i, 'id')),
			...use('voice', voice, path('claims', i, 'voice')),
			...uses('source', sources, path('claims', i, 'sources')),
			...uses('check', checks, path('claims', i, 'checks'))
		]),
		...event.quantities.flatMap((quantity, i) => inQuantity(quantity, path('quantities', i))),
		...event.since.flatMap(({ id, place, sources }, i) => [
			home('since', id, path('since', i, 'id')),
			...use('place', place, path('since', i, 'place')),
			...uses('source', sources, path('since', i, 'sources'))
		]),
		...event.questions.map(({ id }, i) => home('question', id, path('questions', i, 'id')))
	];
}

function inStory({ story }: Draft): Found[] {
	const { article, sections, voices, people, checks, events, questions, tours = [] } = story;
	const asked = (show: string) => (events.some(({ id }) => id === show) ? 'question' : 'task');
	return [
		...use('source', article.source, '/article/source'),
		...use('source', article.original, '/article/original'),
		...sections.map((id, i) => home('section', id, at('/sections', i))),
		...voices.map((id, i) => home('voice', id, at('/voices', i))),
		...people.map(({ id }, i) => home('person', id, at('/people', i, 'id'))),
		...Object.entries(checks).flatMap(([check, { sources, findings }]) => [
			{ ...home('check', check, at('/checks', check)), isKey: true },
			...uses('source', sources, at('/checks', check, 'sources')),
			...findings.flatMap(({ id, sources }, i) => [
				{ ...home('finding', id, at('/checks', check, 'findings', i, 'id')), within: check },
				...uses('source', sources, at('/checks', check, 'findings', i, 'sources'))
			])
		]),
		...events.flatMap((event, i) => inEvent(event, at('/events', i))),
		...questions.map(({ id }, i) => home('task', id, at('/questions', i, 'id'))),
		...tours.flatMap(({ id, follows, codes, stops }, i) => [
			home('tour', id, at('/tours', i, 'id')),
			...use('tour', follows, at('/tours', i, 'follows')),
			...uses('code', codes, at('/tours', i, 'codes')),
			...stops.flatMap(({ show, ask }, k) => [
				...(edges.includes(show) ? [] : use('event', show, at('/tours', i, 'stops', k, 'show'))),
				...use(asked(show), ask, at('/tours', i, 'stops', k, 'ask'))
			])
		])
	];
}

const inPlaces = ({ places }: Draft): Found[] =>
	places.features.flatMap(({ id, properties }, i) => [
		home('place', id, at('/features', i, 'id')),
		...uses('source', properties.sources, at('/features', i, 'properties', 'sources'))
	]);

const inSources = ({ sources }: Draft): Found[] =>
	Object.keys(sources).map((id) => ({ ...home('source', id, at('', id)), isKey: true }));

/** Every place in a draft's structure where an id stands, in the order of its files. What has no id yet is left out. */
export const mentionsIn = (draft: Draft): Mention[] =>
	(
		[
			[storyFile, inStory(draft)],
			[placesFile, inPlaces(draft)],
			[sourcesFile, inSources(draft)]
		] as const
	).flatMap(([file, found]) =>
		found
			.filter(({ id }) => id !== '')
			.map((mention) => ({ isHome: false, isKey: false, file, ...mention }))
	);
