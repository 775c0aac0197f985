import { describe, expect, test } from 'vitest';
import { StoryError } from '../../../src/lib/story/fault';
import { parseStory } from '../../../src/lib/story/parse';
import { tourOf } from '../../../src/lib/story/tour';
import { storyFiles } from '../../fixtures/story-files';

const withTour = (lines: string) => ({
	...storyFiles,
	'story.yaml': `${storyFiles['story.yaml']!.trimEnd()}\n\ntour:\n${lines}\n`
});

/** The faults of a story with a tour, each as `path: reason`. */
function faultsOf(lines: string): string[] {
	try {
		parseStory('small', withTour(lines));
	} catch (error) {
		if (!(error instanceof StoryError)) throw error;
		return error.faults.map(({ path, reason }) => `${path}: ${reason}`);
	}
	return [];
}

describe('a tour', () => {
	test('is taken as the author has it', () => {
		const { story } = parseStory(
			'small',
			withTour('  - { show: arrival, minutes: { 10: 2.5, 45: 9 }, hide: names, ask: when-was-it }')
		);
		expect(tourOf(story)).toEqual([
			{ show: 'arrival', minutes: { 10: 2.5, 45: 9 }, hidesNames: true, question: 'when-was-it' }
		]);
	});

	test.each([
		[
			'an event that is not there',
			'  - { show: leaving, minutes: { 10: 1 } }',
			'tour[0].show: no event “leaving” is listed'
		],
		[
			'a stop that comes twice',
			'  - { show: arrival, minutes: { 10: 1 } }\n  - { show: arrival, minutes: { 25: 1 } }',
			'tour[1]: “arrival” is used twice; first at tour[0]'
		],
		[
			'a question that the event does not ask',
			'  - { show: arrival, minutes: { 10: 1 }, ask: why }',
			'tour[0].ask: the event asks no question “why”'
		],
		[
			'names hidden where there is no event',
			'  - { show: opening, minutes: { 10: 1 }, hide: names }',
			'tour[0].hide: only an event’s names can be hidden'
		],
		['no lesson', '  - { show: arrival, minutes: {} }', 'tour[0].minutes: plans it for no lesson'],
		[
			'a lesson of another length',
			'  - { show: arrival, minutes: { 30: 1 } }',
			'tour[0].minutes.30: is not known here'
		]
	])('tells of %s with its path and reason', (_, lines, fault) => {
		expect(faultsOf(lines)).toContain(fault);
	});
});
