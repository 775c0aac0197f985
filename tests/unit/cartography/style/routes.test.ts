import { expect, test } from 'vitest';
import { drawMeasure, drawRoutes } from '../../../../src/lib/cartography/style/routes';
import { distanceBetween } from '../../../../src/lib/cartography/measure/measure';
import type { LonLat } from '../../../../src/lib/story/geometry';
import { fairStory } from '../../../fixtures/story';

const story = fairStory();
const { features } = drawRoutes(story);
const pointOf = (id: string) => story.places.find((place) => place.id === id)!.point;

const flight = features.find(({ properties }) => properties.kind === 'flight')!;
const line = flight.geometry.coordinates as LonLat[];

test('every route of every event is drawn', () => {
	expect(features.map(({ properties: { kind, event } }) => [kind, event])).toEqual([
		['visit', 'fair'],
		['visit', 'visit-to-port'],
		['visit', 'visit-to-port'],
		['deployment', 'dam'],
		['flight', 'flight-hill-isle']
	]);
});

test('a route begins and ends at its places', () => {
	expect(distanceBetween(line[0]!, pointOf('hill-airfield'))).toBeLessThan(1);
	expect(distanceBetween(line.at(-1)!, pointOf('isle-airfield'))).toBeLessThan(1);
});

test('a route is the shortest way: north of the straight line on a flat map', () => {
	expect(Math.max(...line.map(([, lat]) => lat))).toBeCloseTo(57.6, 1);
	const steps = line.slice(1).map((point, i) => distanceBetween(line[i]!, point));
	const length = steps.reduce((sum, step) => sum + step);
	expect(length).toBeCloseTo(
		distanceBetween(pointOf('hill-airfield'), pointOf('isle-airfield')),
		0
	);
});

test('routes between the same places are drawn once in the overview, whichever way they go', () => {
	const first = features.filter(({ properties }) => properties.first);
	const ends = first.map(({ properties }) => properties.id.split(':').slice(1).sort().join());
	expect(ends).toEqual(['hill,isle', 'hill,port', 'isle,mill', 'hill-airfield,isle-airfield']);
});

test('a line that is measured has a dot at each point, and one length in the middle of each leg', () => {
	const partsOf = (points: LonLat[]) =>
		drawMeasure(points, 'en').features.map(({ properties }) => properties!.part);
	expect(partsOf([[0, 0]])).toEqual(['point']);
	const line: LonLat[] = [
		[170, 0],
		[-170, 0],
		[-160, 0]
	];
	expect(partsOf(line)).toEqual(['leg', 'leg', 'middle', 'middle', 'point', 'point', 'point']);
	const [across, leg, middle, second] = drawMeasure(line, 'en').features;
	expect([across!.geometry.type, leg!.geometry.type]).toEqual(['MultiLineString', 'LineString']);
	expect(middle!.properties!.length).toMatch(/^2,224\skm$/);
	const [lon, lat] = second!.geometry.coordinates as LonLat;
	expect([lon, lat]).toEqual([expect.closeTo(-165), expect.closeTo(0)]);
});

test('between opposite points of the globe, where every way is as short, no line is drawn', () => {
	const opposite: LonLat[] = [
		[0, 0],
		[180, 0]
	];
	const { features } = drawMeasure(opposite, 'en');
	expect(features.map(({ properties }) => properties!.part)).toEqual(['point', 'point']);
});

test('the length of a leg stands beside it: left above a rising line, right above a falling one', () => {
	const cornerOf = (from: LonLat, to: LonLat) =>
		drawMeasure([from, to], 'en').features[1]!.properties!.corner;
	expect(cornerOf([0, 0], [5, 5])).toBe('bottom-right');
	expect(cornerOf([5, 5], [0, 0])).toBe('bottom-right');
	expect(cornerOf([0, 5], [5, 0])).toBe('bottom-left');
	expect(cornerOf([5, 0], [0, 5])).toBe('bottom-left');
});
