import { expect, test } from 'vitest';
import { tellings, told } from '../../../src/press/told';

test.each(tellings())('$story in $language survives the way to the browser', (telling) => {
	const story = told(telling.story, telling.language);
	expect(story?.language).toBe(telling.language);
	expect(JSON.parse(JSON.stringify(story))).toStrictEqual(story);
});

test('what is not told in a language, or not at all, is no story', () => {
	expect(told(tellings()[0]!.story, 'de')).toBeNull();
	expect(told('atlantis', 'en')).toBeNull();
});
