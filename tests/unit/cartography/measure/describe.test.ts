import { describe, expect, test } from 'vitest';
import { describeEvent, describePlace } from '../../../../src/lib/cartography/measure/describe';
import type { LonLat } from '../../../../src/lib/story/geometry';
import type { Story } from '../../../../src/lib/story/story';
import { firstStory } from '../../../fixtures/story';

const stories = { en: firstStory('en'), pt: firstStory('pt') };
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
		expect(placeIn(stories.en, 'kursk')).toBe(
			'Kursk lies 6,700 km west-north-west of Pyongyang, 87 km from Sudzha.'
		);
		expect(placeIn(stories.pt, 'kursk')).toBe(
			'Kursk fica a 6.700 km a oeste-noroeste de Pyongyang, a 87 km de Sudja.'
		);
	});

	test('in North Korea is seen from Moscow', () => {
		expect(placeIn(stories.en, 'wonsan')).toContain('east-south-east of Moscow');
	});

	test('of another kind is seen from the next town alone', () => {
		expect(placeIn(stories.en, 'sheremetyevo')).toBe('It lies 28 km north-north-west of Moscow.');
		expect(placeIn(stories.pt, 'sunan')).toBe('Fica a 22 km a norte-noroeste de Pyongyang.');
	});

	test('within a town is not put outside it', () => {
		expect(placeIn(stories.en, 'kremlin')).toBe(
			'It lies less than 1 km from the point that marks Moscow.'
		);
		expect(placeIn(stories.pt, 'kim-il-sung-square')).toBe(
			'Fica a cerca de 2 km ao sul do ponto que marca Pyongyang.'
		);
	});

	test('that is a line has a length and two countries', () => {
		expect(placeIn(stories.en, 'tumen-border')).toBe(
			'The middle of its line lies 8.1 km south of Khasan. Its line on this map is 17 km long. Countries: Russia and North Korea.'
		);
	});

	test('that is an area has a size, and the towns in it instead of a direction', () => {
		expect(placeIn(stories.pt, 'kursk-oblast')).toBe(
			'Área neste mapa: 30.000 km². Cidades desta história dentro dos limites: Kursk e Sudja.'
		);
	});

	test('whose position is in doubt is “about” so far away', () => {
		expect(placeIn(stories.en, 'khasan')).toMatch(/about 4 km from Tumangang\.$/);
		expect(placeIn(stories.en, 'road-bridge')).toContain('about 1 km long');
	});

	test('beyond the antimeridian, or at a pole, has a direction', () => {
		const east = withMoved(stories.en, 'wonsan', [-175, 60]);
		expect(placeIn(east, 'wonsan')).toMatch(/ east of Moscow/);
		const pole = withMoved(stories.en, 'wonsan', [0, 90]);
		expect(placeIn(pole, 'wonsan')).toMatch(/3,800 km north of Moscow/);
	});
});

describe('an event', () => {
	test('with a journey tells its length, of an airport by its town', () => {
		expect(eventIn(stories.en, 'flight-moscow-pyongyang')).toBe(
			'Flight Moscow–Pyongyang: 6,400 km by the shortest way over the globe.'
		);
		expect(eventIn(stories.pt, 'beijing-parade')).toBe(
			'Visita Moscou–Pequim: 5.800 km pelo caminho mais curto sobre o globo. Visita Pyongyang–Pequim: 810 km pelo caminho mais curto sobre o globo. Praça Tiananmen: fica a menos de 1 km do ponto que marca Pequim.'
		);
	});

	test('in the Kursk region is told by Sudzha, and set off from the city', () => {
		const text = eventIn(stories.en, 'troops-in-kursk');
		expect(text).toContain('Sudzha lies 87 km south-west of Kursk.');
		expect(text).not.toContain('Kursk lies');
	});

	test('does not put casualties where they were told, nor in a town', () => {
		expect(eventIn(stories.en, 'casualties')).toBe(
			'Kursk region: its area on this map is 30,000 km². Nothing happened there; we take it to be where somebody spoke: Seoul.'
		);
	});

	test('that happened at no place says so, without saying that it happened', () => {
		expect(eventIn(stories.en, 'arms-supplies')).toBe(
			'The article ties this to no precise place. On the map in place of its state: Pyongyang. Nothing happened there; we take it to be where somebody spoke: Seoul.'
		);
		expect(eventIn(stories.pt, 'regular-meetings')).toBe(
			'O artigo não liga isto a um lugar preciso. No mapa, em lugar dos seus Estados: Moscou e Pyongyang.'
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
