import { expect, test } from 'vitest';
import { frameEvent, framePlaces, frameStory } from '../../../../src/lib/cartography/camera/frame';
import { firstStory } from '../../../fixtures/story';

const story = firstStory();
const event = (id: string) => story.events.find((found) => found.id === id)!;
const place = (id: string) => story.places.find((found) => found.id === id)!;

test('an author’s camera goes before all', () => {
	expect(frameEvent(event('road-bridge'), story)).toEqual({
		center: [130.645, 42.413],
		zoom: 12.6
	});
});

test('an event is seen where it happened, not where its visitors came from', () => {
	expect(frameEvent(event('lavrov-in-wonsan'), story)).toMatchObject({
		points: [place('wonsan').point]
	});
});

test('a flight is seen from end to end', () => {
	expect(frameEvent(event('flight-moscow-pyongyang'), story)).toMatchObject({
		points: [place('sheremetyevo').point, place('sunan').point]
	});
});

test('a claim that happened nowhere is seen with all of its places', () => {
	expect(frameEvent(event('technology-suspicion'), story)).toMatchObject({
		points: [place('moscow').point, place('pyongyang').point, place('seoul').point]
	});
});

test('a line is framed from end to end, and closer than a city', () => {
	const line = framePlaces([place('tumen-border')]);
	expect(line.points).toHaveLength(37);
	expect(line.maxZoom).toBeGreaterThan(framePlaces([place('moscow')]).maxZoom);
});

test('the whole story leaves out what is not marked', () => {
	const { points } = frameStory(story);
	expect(points).toContainEqual(place('beijing').point);
	expect(points).not.toContainEqual(place('red-square').point);
});
