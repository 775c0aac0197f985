import { describe, expect, test } from 'vitest';
import { indexWords, search } from '../../../src/lib/exploration/search';
import { otherLanguage, withFallbacks } from '../../fixtures/fallbacks';
import { fairStory, storyWith } from '../../fixtures/story';

const entries = { pt: indexWords(fairStory('pt')), en: indexWords(fairStory('en')) };
const found = (query: string, language: 'pt' | 'en' = 'en') =>
	search(entries[language], query).map(({ kind, id }) => `${kind} ${id}`);

const place = (id: string) => fairStory().places.find((one) => one.id === id)!;
const withBridge = storyWith({
	places: fairStory().places.map((one) =>
		one.id === 'footbridge' ? { ...one, label: 'Foot bridge' } : one
	)
});

describe('a place is found', () => {
	test.each([
		['Хълм', 'hill'],
		['丘', 'hill'],
		['halm', 'hill'],
		['Cerro', 'hill'],
		['colina', 'hill'],
		['HILL', 'hill'],
		['varzea', 'vale'],
		['VÁRZEA', 'vale'],
		['Λιμάνι', 'port'],
		['market square', 'market-square'],
		['bridge', 'footbridge']
	])('by “%s”', (query, place) => {
		const index = indexWords(withBridge);
		expect(search(index, query).map(({ kind, id }) => `${kind} ${id}`)).toContain(`place ${place}`);
	});

	test.each(['pt', 'en'] as const)('by its names in all languages, in %s', (language) => {
		for (const query of ['Colina', 'Hill', 'Cerro', 'Хълм', '丘', 'oka'])
			expect(found(query, language)).toContain('place hill');
	});

	test('but not if the story must not mark it', () => {
		expect(found('garden')).not.toContain('place garden');
	});
});

test('a name in another script stands beside the title', () => {
	const [find] = search(entries.pt, 'хъл');
	expect(find).toMatchObject({ id: 'hill', title: 'Colina', alias: { text: 'Хълм' } });
	expect(search(entries.pt, 'colin')[0]).not.toHaveProperty('alias');
});

test('a letter that only looks accented is another letter', () => {
	const index = indexWords(
		storyWith({
			places: [{ ...place('vale'), names: [{ language: 'be', text: 'Майск', romanised: null }] }]
		})
	);
	const idsOf = (query: string) => search(index, query).map(({ id }) => id);
	expect(idsOf('Майск')).toEqual(['vale']);
	expect(idsOf('Маиск')).toEqual([]);
	expect(idsOf('й')).toEqual([]);
});

test('an event is found by its title, and by a word of its text after those', () => {
	const events = found('fair').filter((find) => find.startsWith('event'));
	expect(events).toEqual(['event fair']);
	expect(found('cais', 'pt')).toEqual(['event visit-to-port']);
	expect(found('footbridge').filter((find) => find.startsWith('event'))).toEqual([
		'event footbridge'
	]);
});

test('a title goes before a text', () => {
	expect(found('mill').filter((find) => find.startsWith('event'))).toEqual([
		'event second-mill',
		'event visit-to-port'
	]);
});

test('a source is found by its headline and its publisher', () => {
	expect(found('courier')).toContain('source courier');
	expect(found('foire colline')).toEqual(['source courier']);
});

test('an exact name comes before whatever mentions it', () => {
	expect(found('Mayor of Isle')[0]).toBe('person mayor-of-isle');
	expect(found('mill')[0]).toBe('place mill');
});

test('words may stand in any order', () => {
	expect(found('square market')).toContain('place market-square');
	expect(found('isle mayor')).toContain('person mayor-of-isle');
});

test('a person is found by any name', () => {
	expect(found('Мелничарка')).toEqual(['person miller']);
});

test.each(['', '   ', '…', '()[]\\', '*.+'])(
	'“%s” finds nothing, and fails in nothing',
	(query) => {
		expect(found(query)).toEqual([]);
	}
);

test('what is found goes somewhere', () => {
	const finds = search(entries.en, 'm');
	expect(finds.length).toBeGreaterThan(3);
	for (const { kind, id, to } of finds) expect(to).toEqual({ [kind]: id });
});

test('what is told in another language says so', () => {
	const index = indexWords(withFallbacks(fairStory()));
	const languageOf = (kind: string, query: string) =>
		search(index, query).find((find) => find.kind === kind)?.language;
	expect(languageOf('event', 'The new footbridge')).toBe(otherLanguage);
	expect(languageOf('place', 'Hill')).toBe(otherLanguage);
	expect(languageOf('person', 'Miller')).toBe(otherLanguage);
	expect(languageOf('source', 'foire'), 'a headline').toBe('fr');
	expect(search(entries.en, 'Hill')[0]).not.toHaveProperty('language');
});
