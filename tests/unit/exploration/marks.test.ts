import { expect, test } from 'vitest';
import { themesByPlace } from '../../../src/lib/exploration/marks';
import type { StoryEvent } from '../../../src/lib/story/story';
import type { Role, Theme } from '../../../src/lib/story/terms';
import { firstStory } from '../../fixtures/story';

const [like] = firstStory().events;
const event = (theme: Theme, ...places: [place: string, role: Role][]): StoryEvent => ({
	...like!,
	theme,
	places: places.map(([place, role]) => ({ place, role }))
});

test('a place has the theme of what happened there, or several', () => {
	const found = themesByPlace([
		event('military', ['kursk', 'venue'], ['moscow', 'venue']),
		event('military', ['kursk', 'venue']),
		event('cultural', ['moscow', 'venue'])
	]);
	expect([...found]).toEqual([
		['kursk', 'military'],
		['moscow', 'several']
	]);
});

test('an event that only mentions a place gives it no theme of its own', () => {
	const found = themesByPlace([
		event('military', ['beijing', 'context'], ['seoul', 'context']),
		event('economic', ['beijing', 'venue']),
		event('cultural', ['beijing', 'context'])
	]);
	expect([...found]).toEqual([
		['beijing', 'economic'],
		['seoul', null]
	]);
});
