import { expect, test } from 'vitest';
import { inTime } from '../../../src/lib/exploration/in-time';
import { whenOf } from '../../../src/lib/panel/people/parts';
import { plainText } from '../../../src/lib/story/prose';
import type { StoryEvent } from '../../../src/lib/story/story';
import type { When } from '../../../src/lib/story/when/when';
import { eventWith } from '../../fixtures/story';

const dated = (id: string, found: Partial<When> | null, article: Partial<When> | null = null) =>
	eventWith({
		id,
		when: {
			stated: 'Monday',
			article: article as When | null,
			found: found as When | null,
			foundOf: ''
		}
	});

test('events stand in the order of time: by the found date, else the stated one, undated last', () => {
	const events = [
		dated('undated', null),
		dated('until', { earliest: null, latest: '2025-06-30' }),
		dated('found', { earliest: '2025-09-01', latest: null }, { earliest: '2024-01-01' }),
		dated('stated', null, { earliest: '2025-07-01' }),
		dated('also-undated', null),
		dated('first', { earliest: '2024-06-19', latest: null })
	];
	const ids = inTime(events).map(({ id }) => id);
	expect(ids).toEqual(['first', 'until', 'stated', 'found', 'undated', 'also-undated']);
});

test('a date that is of something else says of what', () => {
	const event = dated('bridge', { text: '30 April 2025' });
	const wordsOf = (one: StoryEvent) => plainText(whenOf(one));
	expect(wordsOf(event)).toBe('30 April 2025');
	expect(wordsOf({ ...event, when: { ...event.when, foundOf: 'start of the works' } })).toBe(
		'30 April 2025 (start of the works)'
	);
	expect(wordsOf(dated('none', null))).toBe('Monday');
});
