import { expect, test } from 'vitest';
import { frozen } from '../../../src/lib/story/frozen';
import { fairStory, smallStory } from '../../fixtures/story';

const partsOf = (value: unknown): object[] =>
	typeof value === 'object' && value !== null
		? [value, ...Object.values(value).flatMap(partsOf)]
		: [];

test('what is frozen can be changed nowhere', () => {
	const lists = { one: [{ two: ['a'] }], none: null, text: 'b' };
	expect(frozen(lists)).toBe(lists);
	expect(() => lists.one.push({ two: [] })).toThrow(TypeError);
	expect(() => (lists.one[0]!.two[0] = 'c')).toThrow(TypeError);
	expect(() => (lists.text = 'c')).toThrow(TypeError);
	expect(lists).toEqual({ one: [{ two: ['a'] }], none: null, text: 'b' });
});

test('what holds parts that are frozen already is frozen, too', () => {
	const story = { ...smallStory(), title: 'Another' };
	expect(Object.isFrozen(story)).toBe(false);
	expect(partsOf(frozen(story)).every(Object.isFrozen)).toBe(true);
});

test('stories in tests are frozen', () => {
	for (const story of [smallStory(), fairStory()])
		expect(partsOf(story).filter((part) => !Object.isFrozen(part))).toEqual([]);
});

test.each([null, undefined, 1, 'text'])('%s is left as it is', (value) => {
	expect(frozen(value)).toBe(value);
});
