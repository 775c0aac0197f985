import { expect, test } from 'vitest';
import { rankOf } from '../../../../src/lib/cartography/labels/rank';
import { signOf, themeShapes } from '../../../../src/lib/cartography/style/sign';
import { firstStory } from '../../../fixtures/story';

const { places, events } = firstStory();
const place = (id: string) => places.find((found) => found.id === id)!;

test.each([
	['pyongyang', 'named'],
	['road-bridge', 'named'],
	['wonsan', 'added'],
	['minsk', 'added'],
	['seoul', 'voiced']
])('%s has the sign “%s”', (id, sign) => {
	expect(signOf(place(id), events)).toBe(sign);
});

test('the four cities, the border and the bridge are labelled before all others', () => {
	const first = places.filter((found) => rankOf(found, events) === 1).map(({ id }) => id);
	expect(first.sort()).toEqual(
		['moscow', 'kursk', 'pyongyang', 'beijing', 'tumen-border', 'road-bridge'].sort()
	);
});

test('a detail of a city waits until the map is near', () => {
	expect(rankOf(place('kremlin'), events)).toBe(4);
	expect(rankOf(place('vladivostok'), events)).toBe(3);
});

test('each theme has a shape of its own', () => {
	expect(new Set(Object.values(themeShapes)).size).toBe(4);
});
