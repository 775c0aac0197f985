import { expect, test } from 'vitest';
import { rankOf } from '../../../../src/lib/cartography/labels/rank';
import { signOf, themeShapes } from '../../../../src/lib/cartography/style/sign';
import { fairStory } from '../../../fixtures/story';

const { places, events } = fairStory();
const place = (id: string) => places.find((found) => found.id === id)!;

test.each([
	['hill', 'named'],
	['footbridge', 'named'],
	['port', 'added'],
	['vale', 'added'],
	['tower', 'voiced']
])('%s has the sign “%s”', (id, sign) => {
	expect(signOf(place(id), events)).toBe(sign);
});

test('the cities and lines of the article are labelled before all others, then what is added', () => {
	const ofRank = (rank: number) =>
		places.filter((found) => rankOf(found, events) === rank).map(({ id }) => id);
	expect(ofRank(1)).toEqual(['hill', 'isle', 'dale', 'stream', 'footbridge']);
	expect(ofRank(2)).toEqual(['port', 'tower', 'dale-region']);
});

test('a detail of a city waits until the map is near', () => {
	expect(rankOf(place('market-square'), events)).toBe(4);
	expect(rankOf(place('vale'), events)).toBe(3);
});

test('each theme has a shape of its own', () => {
	expect(new Set(Object.values(themeShapes)).size).toBe(4);
});
