import { describe, expect, test } from 'vitest';
import { autonymOf } from '../../../src/lib/messages/autonym';
import { closestLanguage } from '../../../src/lib/messages/closest-language';
import { languages, messagesIn } from '../../../src/lib/messages/messages';
import { varietyOf } from '../../../src/lib/messages/variety';
import { plural } from '../../../src/lib/messages/plural';

/** Every path to a message, and its text; functions stand for themselves. */
function pathsOf(value: unknown, path = ''): [string, unknown][] {
	if (value === null || typeof value !== 'object') return [[path, value]];
	return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, `${path}.${key}`));
}

test('the interface speaks Portuguese and English', () => {
	expect(languages).toEqual(expect.arrayContaining(['en', 'pt']));
});

test('a language without dictionary is refused', () => {
	expect(() => messagesIn('ko')).toThrow(
		`No dictionary is in “ko”; there are ${languages.join(', ')}.`
	);
});

describe.each(languages)('the dictionary in %s', (language) => {
	const paths = pathsOf(messagesIn(language));

	test('has the same messages as the others', () => {
		expect(paths.map(([path]) => path)).toEqual(pathsOf(messagesIn('en')).map(([path]) => path));
	});

	test('leaves no message empty', () => {
		expect(paths.filter(([, text]) => text === '')).toEqual([]);
	});
});

test('a page in Portuguese says that it is Brazilian, as its dictionary is', () => {
	expect(varietyOf('pt')).toBe(messagesIn('pt').locale);
});

test('numbers come with the form that fits', () => {
	const events = plural('en', { one: 'event', other: 'events' });
	expect([events(0), events(1), events(1200)]).toEqual(['0 events', '1 event', '1,200 events']);
});

test.each([
	[['pt-BR', 'en'], 'pt'],
	[['pt-PT'], 'pt'],
	[['PT'], 'pt'],
	[['ko', 'en-US', 'pt'], 'en'],
	[['ko'], 'en'],
	[[], 'en']
])('a reader of %j is served in “%s”', (wanted, language) => {
	expect(closestLanguage(wanted, languages)).toBe(language);
});

test.each([
	['pt', 'Português (Brasil)'],
	['en', 'English'],
	['el', 'Ελληνικά'],
	['ko', '한국어']
])('“%s” calls itself “%s”', (tag, name) => {
	expect(autonymOf(tag)).toBe(name);
});
