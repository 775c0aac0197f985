import { faultsOf as faultsIn } from '../../fixtures/drafts';
import { describe, expect, test } from 'vitest';
import { smallStory } from '../../fixtures/story';
import { tourFiles, tourStory } from '../../fixtures/tours';

/** The faults of a story with a text in its tours replaced, each as `path: reason`. */
const faultsOf = (from: string, to: string): string[] =>
	faultsIn(tourFiles(from, to)).map(({ path, reason }) => `${path}: ${reason}`);

const plain = (text: string) => [{ kind: 'text', text }];

describe('a tour', () => {
	test('is told as the author has it', () => {
		const [first, second] = tourStory().tours;
		expect(first).toEqual({
			id: 'first',
			title: 'The first lesson',
			goals: [plain('Tell a date from another.')],
			ages: [11, 13],
			codes: [{ code: 'EF06GE08', text: plain('Measure on maps.') }],
			minutes: 10,
			lesson: 45,
			follows: null,
			stops: [
				{ show: 'opening', minutes: 1, hidesNames: false, asksFirst: false, question: null },
				{
					show: 'arrival',
					minutes: 7,
					hidesNames: true,
					asksFirst: false,
					question: 'when-was-it'
				},
				{ show: 'sources', minutes: 0.5, hidesNames: false, asksFirst: false, question: null },
				{ show: 'ticket', minutes: 1.5, hidesNames: false, asksFirst: false, question: 'what-next' }
			]
		});
		expect(second).toMatchObject({ follows: 'first', goals: [], lesson: null, ages: null });
	});

	test('is made of the events where the author gives none', () => {
		const { tours } = smallStory();
		expect(tours.map(({ minutes }) => minutes)).toEqual([25, 10, 45]);
		for (const { stops } of tours)
			expect(stops.map(({ show }) => show)).toEqual(['opening', 'arrival', 'sources']);
	});

	test.each([
		[
			'an event that is not there',
			'show: arrival, minutes: 3',
			'show: leaving, minutes: 3',
			'tours[1] (second).stops[0].show: no event “leaving” is listed'
		],
		[
			'a stop that comes twice',
			'- { show: opening, minutes: 1 }',
			'- { show: arrival, minutes: 1 }',
			'tours[0] (first).stops[1]: “arrival” is used twice; first at tours[0] (first).stops[0]'
		],
		[
			'a question that the event does not ask',
			'ask: when-was-it',
			'ask: why',
			'tours[0] (first).stops[1].ask: the event asks no question “why”'
		],
		[
			'an exit ticket that asks nothing',
			', ask: what-next',
			'',
			'tours[0] (first).stops[3].ask: is missing: an exit ticket asks something'
		],
		[
			'an exit ticket that asks what an event does',
			'ask: what-next',
			'ask: when-was-it',
			'tours[0] (first).stops[3].ask: the story asks no question “when-was-it”'
		],
		[
			'names hidden where there is no event',
			'show: opening, minutes: 1',
			'show: opening, minutes: 1, hide: names',
			'tours[0] (first).stops[0].hide: only what an event shows can be hidden'
		],
		[
			'minutes that its stops do not take',
			'minutes: 7',
			'minutes: 8',
			'tours[0] (first).minutes: its stops take 11 minutes'
		],
		[
			'a lesson that is too short for it',
			'lesson: 45',
			'lesson: 9',
			'tours[0] (first).lesson: is shorter than the tour'
		],
		[
			'ages the wrong way round',
			'ages: [11, 13]\n    codes',
			'ages: [13, 11]\n    codes',
			'tours[0] (first).ages: end before they begin'
		],
		[
			'one that follows itself',
			'follows: first',
			'follows: second',
			'tours[1] (second).follows: no other tour “second” is listed'
		],
		[
			'a code without words',
			'codes: [ef06ge08]',
			'codes: [ef06ge08, ef06ge09]',
			'curriculum: “ef06ge09” has no words'
		],
		['an id without words', 'id: second', 'id: third', 'tours: “third” has no words']
	])('tells of %s with its path and reason', (_, from, to, fault) => {
		expect(faultsOf(from, to)).toContain(fault);
	});
});
