import { describe, expect, test } from 'vitest';
import { describeEvent, describePlace } from '../../../../src/lib/cartography/measure/describe';
import type { LonLat } from '../../../../src/lib/story/geometry';
import type { Story } from '../../../../src/lib/story/story';
import { eventWith, fairStory } from '../../../fixtures/story';

const stories = { en: fairStory('en'), pt: fairStory('pt') };
const plain = (text: string) => text.replace(/\s/g, ' ');

const placeIn = (story: Story, id: string) =>
	plain(
		describePlace(
			story.places.find((place) => place.id === id)!,
			story
		)
	);
const eventIn = (story: Story, id: string) =>
	plain(
		describeEvent(
			story.events.find((event) => event.id === id)!,
			story
		)
	);

/** The story with a place moved. */
const withMoved = (story: Story, id: string, point: LonLat): Story => ({
	...story,
	places: story.places.map((place) => (place.id === id ? { ...place, point } : place))
});

describe('a place', () => {
	test('that is a town is seen from the capital abroad, and from the next town', () => {
		expect(placeIn(stories.en, 'dale')).toBe('Dale lies 9,200 km west of Isle, 45 km from Mill.');
		expect(placeIn(stories.pt, 'dale')).toBe(
			'Vale fica a 9.200 km a oeste de Ilha, a 45 km de Moinho.'
		);
	});

	test('is seen from the capital that most events have to do with, of those abroad', () => {
		expect(placeIn(stories.en, 'port')).toContain('230 km south of Hill');
		expect(placeIn(stories.en, 'vale')).toContain('west of Isle');
	});

	test('of another kind is seen from the next town alone', () => {
		expect(placeIn(stories.en, 'isle-airfield')).toBe('It lies 64 km east of Isle.');
		expect(placeIn(stories.pt, 'isle-airfield')).toBe('Fica a 64 km a leste de Ilha.');
	});

	test('within a town is not put outside it', () => {
		expect(placeIn(stories.en, 'market-square')).toBe(
			'It lies less than 1 km from the point that marks Hill.'
		);
		expect(placeIn(stories.pt, 'garden')).toBe(
			'Fica a cerca de 2 km a sudoeste do ponto que marca Colina.'
		);
	});

	test('that is a line has a length and two countries', () => {
		expect(placeIn(stories.en, 'stream')).toBe(
			'The middle of its line lies 15 km south-west of Mill. Its line on this map is 22 km long. Countries: Bulgaria and Greece.'
		);
	});

	test('that is an area has a size, and the towns in it instead of a direction', () => {
		expect(placeIn(stories.pt, 'dale-region')).toBe(
			'Área neste mapa: 6.300 km². Cidades desta história dentro dos limites: Vale e Moinho.'
		);
	});

	test('whose position is in doubt is “about” so far away', () => {
		expect(placeIn(stories.en, 'ford')).toMatch(/about 30 km from Mill\.$/);
		expect(placeIn(stories.en, 'footbridge')).toContain('about 1 km long');
	});

	test('beyond the antimeridian, or at a pole, has a direction', () => {
		const east = withMoved(stories.en, 'port', [-175, 45]);
		expect(placeIn(east, 'port')).toMatch(/ east of Hill/);
		const pole = withMoved(stories.en, 'port', [0, 90]);
		expect(placeIn(pole, 'port')).toMatch(/5,300 km north of Hill/);
	});
});

describe('an event', () => {
	test('with a journey tells its length, of an airport by its town', () => {
		expect(eventIn(stories.en, 'flight-hill-isle')).toMatch(
			/^Flight Hill–Isle: 9,200 km by the shortest way over the globe\./
		);
		expect(eventIn(stories.pt, 'visit-to-port')).toBe(
			'Visita Colina–Porto: 230 km pelo caminho mais curto sobre o globo. Visita Colina–Ilha: 9.200 km pelo caminho mais curto sobre o globo.'
		);
		expect(eventIn(stories.pt, 'fair')).toBe(
			'Visita Ilha–Colina: 9.200 km pelo caminho mais curto sobre o globo. Praça do mercado: fica a menos de 1 km do ponto que marca Colina.'
		);
	});

	test('in a region is told by its town, and set off from the city that the region is named after', () => {
		const text = eventIn(stories.en, 'dam');
		expect(text).toContain('Mill lies 45 km south of Dale.');
		expect(text).not.toContain('Dale lies');
	});

	test('in a region alone is told by its area, and not put where it was told', () => {
		const [dam] = stories.en.events.filter(({ id }) => id === 'dam');
		const told = eventWith({
			...dam!,
			routes: [],
			places: [
				{ place: 'dale-region', role: 'venue' },
				{ place: 'tower', role: 'voiced' }
			]
		});
		expect(plain(describeEvent(told, stories.en))).toBe(
			'Dale region: its area on this map is 6,300 km². Nothing happened there; we take it to be where somebody spoke: Tower.'
		);
	});

	test('that happened at no place says so, without saying that it happened', () => {
		expect(eventIn(stories.en, 'second-mill')).toBe(
			'The article ties this to no precise place. On the map in place of their states: Hill and Isle. Nothing happened there; we take it to be where somebody spoke: Tower.'
		);
		const state = eventWith({ routes: [], places: [{ place: 'hill', role: 'state' }] });
		expect(plain(describeEvent(state, stories.pt))).toBe(
			'O artigo não liga isto a um lugar preciso. No mapa, em lugar do seu Estado: Colina.'
		);
	});
});

test.each(['en', 'pt'] as const)('every place and every event has a sentence in %s', (language) => {
	const { places, events } = stories[language];
	const sentences = [
		...places.map(({ id }) => placeIn(stories[language], id)),
		...events.map(({ id }) => eventIn(stories[language], id))
	];
	expect(sentences.filter((text) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
	expect(sentences.filter((text) => /undefined|NaN| {2}/.test(text))).toEqual([]);
});
