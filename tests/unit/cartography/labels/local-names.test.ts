import { describe, expect, test } from 'vitest';
import {
	countryNames,
	localNamesOf,
	scriptOf
} from '../../../../src/lib/cartography/labels/local-names';
import { fairStory } from '../../../fixtures/story';

describe('names of countries', () => {
	test('stand in the reader’s language, in capitals', () => {
		expect(countryNames('pt', null)).toMatchObject({ RU: 'RÚSSIA', KP: 'COREIA DO NORTE' });
	});

	test('stand above local ones where the device can draw those', () => {
		const names = countryNames('en', ['Latn', 'Cyrl', 'Kore', 'Hans']);
		expect(names).toMatchObject({
			RU: 'RUSSIA\nРоссия',
			CN: 'CHINA\n中国',
			KR: 'SOUTH KOREA\n대한민국'
		});
		expect(countryNames('en', ['Latn']).RU).toBe('RUSSIA');
	});

	test('call North Korea what it calls itself', () => {
		expect(countryNames('en', ['Kore']).KP).toBe('NORTH KOREA\n조선');
	});

	test('stand in the script that they were chosen for', () => {
		const names = countryNames('en', ['Latn', 'Cyrl', 'Hant']);
		expect(names).toMatchObject({ TW: 'TAIWAN\n台灣', ME: 'MONTENEGRO\nCrna Gora' });
	});

	test('are the country’s own where Unicode’s likely language is another’s', () => {
		const names = countryNames('en', ['Cyrl']);
		expect(names).toMatchObject({ KZ: 'KAZAKHSTAN\nҚазақстан', BY: 'BELARUS\nБеларусь' });
	});

	test('are not told twice', () => {
		expect(countryNames('pt', ['Latn'])).toMatchObject({ PT: 'PORTUGAL', AD: 'ANDORRA' });
	});
});

describe('names of the story’s places', () => {
	const { places } = fairStory();
	const texts = (id: string, scripts: string[] | null) =>
		localNamesOf(
			places.find((one) => one.id === id)!,
			scripts
		).map(({ text }) => text);

	test('stand in their own script, or romanised where the device has no letters for it', () => {
		expect(texts('hill', ['Cyrl'])).toEqual(['Хълм']);
		expect(texts('hill', ['Latn'])).toEqual(['Halm']);
		expect(texts('isle', ['Jpan', 'Latn'])).toEqual(['島']);
	});

	test('are those of each country that a place lies in', () => {
		expect(texts('stream', ['Cyrl', 'Grek'])).toEqual(['Поток', 'Ρέμα']);
	});

	test('are left out unless they are wanted, and where they say the same', () => {
		expect(texts('hill', null)).toEqual([]);
		expect(localNamesOf({ ...places[0]!, label: 'Halm' }, ['Latn'])).toEqual([]);
	});
});

test('the script of a language is the one that it is mostly written in', () => {
	expect(['ko', 'ru', 'zh', 'be', 'pt'].map(scriptOf)).toEqual([
		'Kore',
		'Cyrl',
		'Hans',
		'Cyrl',
		'Latn'
	]);
});
