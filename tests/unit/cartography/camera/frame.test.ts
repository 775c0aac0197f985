import { expect, test } from 'vitest';
import { frameEvent, framePlaces, frameStory } from '../../../../src/lib/cartography/camera/frame';
import { fairStory } from '../../../fixtures/story';

const story = fairStory();
const event = (id: string) => story.events.find((found) => found.id === id)!;
const place = (id: string) => story.places.find((found) => found.id === id)!;

test('an author’s camera goes before all', () => {
	expect(frameEvent(event('footbridge'), story)).toEqual({
		center: [23.37, 41.34],
		zoom: 12.5
	});
});

test('an event is seen where it happened, not where its visitors came from', () => {
	expect(frameEvent(event('visit-to-port'), story)).toMatchObject({
		points: [place('port').point]
	});
});

test('a flight is seen from end to end', () => {
	expect(frameEvent(event('flight-hill-isle'), story)).toMatchObject({
		points: [place('hill-airfield').point, place('isle-airfield').point]
	});
});

test('a claim that happened nowhere is seen with all of its places', () => {
	expect(frameEvent(event('second-mill'), story)).toMatchObject({
		points: [place('hill').point, place('isle').point, place('tower').point]
	});
});

test('a line is framed from end to end, and closer than a city', () => {
	const line = framePlaces([place('stream')]);
	expect(line.points).toHaveLength(5);
	expect(line.maxZoom).toBeGreaterThan(framePlaces([place('hill')]).maxZoom);
});

test('the whole story leaves out what is not marked', () => {
	const { points } = frameStory(story);
	expect(points).toContainEqual(place('port').point);
	expect(points).not.toContainEqual(place('garden').point);
});
