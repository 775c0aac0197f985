import { expect, test } from 'vitest';
import { crowdPlaces, crowdStory } from '../../bench/crowd';
import { fairStory } from '../../fixtures/story';

const fair = fairStory();
const story = crowdStory(fair, 400);
const places = crowdPlaces(story);

test('a generated story stands in for the one that it is made of, and is the same each time', () => {
	expect(story.id).toBe(fair.id);
	expect(story.events).toHaveLength(400);
	expect(story.places).toHaveLength(100);
	expect(crowdStory(fair, 400)).toEqual(story);
});

test('the bare page gets the same places where the story has them', () => {
	expect(places.map(({ id, point }) => [id, point])).toEqual(
		story.places.map(({ id, point }) => [id, point])
	);
});

test('the bare page gets every event at each of its places', () => {
	const told = places.flatMap(({ id, events }) => events.map(({ title }) => `${title} at ${id}`));
	const wanted = story.events.flatMap(({ title, places }) =>
		places.map(({ place }) => `${title} at ${place}`)
	);
	expect(told.sort()).toEqual(wanted.sort());
	expect(places.flatMap(({ events }) => events).every(({ lead, claim }) => lead && claim)).toBe(
		true
	);
});
