import { describe, expect, test } from 'vitest';
import { indexWords, search } from '../../../src/lib/exploration/search';
import { otherLanguage, withFallbacks } from '../../fixtures/fallbacks';
import { firstStory } from '../../fixtures/story';

const entries = { pt: indexWords(firstStory('pt')), en: indexWords(firstStory('en')) };
const found = (query: string, language: 'pt' | 'en' = 'en') =>
	search(entries[language], query).map(({ kind, id }) => `${kind} ${id}`);

describe('a place is found', () => {
	test.each([
		['Пхеньян', 'pyongyang'],
		['平壤', 'pyongyang'],
		['평양', 'pyongyang'],
		['Pyeongyang', 'pyongyang'],
		['Pequim', 'beijing'],
		['Beijing', 'beijing'],
		['pekin', 'beijing'],
		['moscovo', 'moscow'],
		['MOSCÚ', 'moscow'],
		['moscu', 'moscow'],
		['seul', 'seoul'],
		['tiananmen', 'tiananmen'],
		['kim il-sung square', 'kim-il-sung-square'],
		['bridge', 'road-bridge']
	])('by “%s”', (query, place) => {
		for (const language of ['pt', 'en'] as const)
			expect(found(query, language)).toContain(`place ${place}`);
	});

	test('but not if the story must not mark it', () => {
		expect(found('red square')).not.toContain('place red-square');
	});
});

test('a name in another script stands beside the title', () => {
	const [find] = search(entries.pt, 'пхень');
	expect(find).toMatchObject({ id: 'pyongyang', title: 'Pyongyang', alias: { text: 'Пхеньян' } });
	expect(search(entries.pt, 'pyong')[0]).not.toHaveProperty('alias');
});

test('a letter that only looks accented is another letter', () => {
	expect(found('Минск')).toContain('place minsk');
	expect(found('평')).toContain('place pyongyang');
	expect(found('й')).not.toContain('place minsk');
});

test('an event is found by its title, and by a word of its text after those', () => {
	const events = found('lavrov').filter((find) => find.startsWith('event'));
	expect(events[0]).toBe('event lavrov-in-wonsan');
	expect(found('acordo de defesa', 'pt')).toContain('event mutual-defence-treaty');
});

test('a source is found by its headline and its publisher', () => {
	expect(found('boursorama')).toContain('source afp-fr');
	expect(found('poutine recevra')).toEqual(['source lorient']);
});

test('an exact name comes before whatever mentions it', () => {
	expect(found('Kim Jong Un')[0]).toBe('person kim-jong-un');
	expect(found('kursk')[0]).toBe('place kursk');
});

test('words may stand in any order', () => {
	expect(found('bridge road')).toContain('place road-bridge');
	expect(found('hui choe')).toContain('person choe-son-hui');
});

test('a person is found by any name', () => {
	expect(found('Владимир')).toEqual(['person vladimir-putin']);
});

test.each(['', '   ', '…', '()[]\\', '*.+'])(
	'“%s” finds nothing, and fails in nothing',
	(query) => {
		expect(found(query)).toEqual([]);
	}
);

test('what is found goes somewhere', () => {
	for (const { kind, id, to } of search(entries.en, 'k')) expect(to).toEqual({ [kind]: id });
});

test('what is told in another language says so', () => {
	const index = indexWords(withFallbacks(firstStory()));
	const languageOf = (kind: string, query: string) =>
		search(index, query).find((find) => find.kind === kind)?.language;
	expect(languageOf('event', 'The new road bridge')).toBe(otherLanguage);
	expect(languageOf('place', 'Pyongyang')).toBe(otherLanguage);
	expect(languageOf('person', 'Vladimir Putin')).toBe(otherLanguage);
	expect(languageOf('source', 'poutine recevra'), 'a headline').toBe('fr');
	expect(search(entries.en, 'Pyongyang')[0]).not.toHaveProperty('language');
});
