import { expect, test } from 'vitest';
import { lengthIn, partIn } from '../../../src/lib/lesson/tours';
import { messagesIn } from '../../../src/lib/messages/messages';
import { tourStory } from '../../fixtures/tours';

const { tours } = tourStory();
const [first, second] = tours as [(typeof tours)[0], (typeof tours)[0]];

test('a tour tells how long it is, and the lesson that it leaves room in', () => {
	const lengths = (language: string) =>
		[first, second, { ...second, minutes: 2.5, lesson: 2.5 }].map((tour) =>
			lengthIn(tour, messagesIn(language))
		);
	expect(lengths('en')).toEqual([
		expect.stringMatching(/^10 of 45 mins?$/),
		expect.stringMatching(/^3 mins?$/),
		expect.stringMatching(/^2\.5 mins?$/)
	]);
	expect(lengths('pt')).toEqual(['10 de 45 min', '3 min', '2,5 min']);
});

test('a tour that follows others tells which part it is', () => {
	const third = { ...second, id: 'third', title: 'A third', follows: 'second' };
	const parts = [first, second, third].map((tour) =>
		partIn(tour, [...tours, third], messagesIn('en'))
	);
	expect(parts).toEqual([
		'',
		'Part 2, after “The first lesson”',
		'Part 3, after “The second lesson”'
	]);
});

test('tours that follow each other in a circle are told all the same', () => {
	const circle = [{ ...first, follows: 'second' }, second];
	expect(partIn(second, circle, messagesIn('en'))).toBe('Part 2, after “The first lesson”');
});
