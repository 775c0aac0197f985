import { expect, test } from 'vitest';
import { themesByPlace } from '../../../src/lib/exploration/story-index';
import type { Role, Theme } from '../../../src/lib/story/terms';
import { eventWith } from '../../fixtures/story';

const event = (theme: Theme, ...places: [place: string, role: Role][]) =>
	eventWith({ theme, places: places.map(([place, role]) => ({ place, role })) });

test('a place has the theme of what happened there, or several', () => {
	const found = themesByPlace([
		event('military', ['dale', 'venue'], ['hill', 'venue']),
		event('military', ['dale', 'venue']),
		event('cultural', ['hill', 'venue'])
	]);
	expect([...found]).toEqual([
		['dale', 'military'],
		['hill', 'several']
	]);
});

test('an event that only mentions a place gives it no theme of its own', () => {
	const found = themesByPlace([
		event('military', ['port', 'context'], ['tower', 'context']),
		event('economic', ['port', 'venue']),
		event('cultural', ['port', 'context'])
	]);
	expect([...found]).toEqual([
		['port', 'economic'],
		['tower', null]
	]);
});
