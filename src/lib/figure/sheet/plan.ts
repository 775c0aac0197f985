import type { GeoProjection } from 'd3-geo';
import { fit } from '../../cartography/camera/camera';
import { framePlaces } from '../../cartography/camera/frame';
import { margin } from '../../cartography/camera/viewport';
import type { Box } from '../../cartography/labels/boxes';
import type { Camera, Place } from '../../story/story';
import { projectionOf } from '../draw/projection';
import { crowdsOf } from './crowds';

/** Of the map of the whole story and of those that show a part from near, in px. */
const sizes = { whole: { width: 680, height: 272 }, part: { width: 222, height: 164 } };
/** Height of the screen, in px, on which the globe would look as it does here: from far away. */
export const distant = 1600;
/** Closest zoom of a part: where the story has lines the basemap has detail of its own. */
const closest = { lines: 12, points: 8 };
/** Px around the crowd that another map shows. */
const rim = 13;

/** A place as it falls on a map, in px from the map's middle. */
interface Spot {
	id: string;
	place: Place;
	x: number;
	y: number;
}

/** What a map of a handout is to show, before any of it is drawn. */
export interface Plan {
	width: number;
	height: number;
	camera: Camera;
	projection: GeoProjection;
	/** The places that have their numbers on it, from left to right. */
	places: readonly Spot[];
	/** What maps of their own show of it from nearer. */
	parts: readonly { box: Box; plan: Plan }[];
}

const boxAround = (spots: readonly Spot[]): Box => ({
	left: Math.min(...spots.map(({ x }) => x)) - rim,
	right: Math.max(...spots.map(({ x }) => x)) + rim,
	top: Math.min(...spots.map(({ y }) => y)) - rim,
	bottom: Math.max(...spots.map(({ y }) => y)) + rim
});

function zoomOf(places: readonly Place[]): number {
	const hasLine = places.some(({ geometry }) => geometry.type === 'LineString');
	return hasLine ? closest.lines : closest.points;
}

function planMap(places: readonly Place[], size: { width: number; height: number }): Plan {
	const share = 1 - 2 * margin;
	const free = { width: size.width * share, height: size.height * share };
	const camera = fit(framePlaces(places).points, { height: distant, free }, zoomOf(places));
	const projection = projectionOf(camera, distant, false);
	const spots = places.map((place): Spot => {
		const [x, y] = projection(place.point)!;
		return { id: place.id, place, x, y };
	});
	const crowds = crowdsOf(spots).filter((crowd) => crowd.length < spots.length);
	return {
		...size,
		camera,
		projection,
		places: spots
			.filter((spot) => !crowds.some((crowd) => crowd.includes(spot)))
			.sort((a, b) => a.x - b.x),
		parts: crowds.map((crowd) => ({
			box: boxAround(crowd),
			plan: planMap(
				crowd.map(({ place }) => place),
				sizes.part
			)
		}))
	};
}

const withParts = (plan: Plan): Plan[] => [
	plan,
	...plan.parts.flatMap((part) => withParts(part.plan))
];

/**
 * Plans the maps that give each of some places a number: one of all of them, and after each map those of the crowds
 * on it. None where there are no places.
 */
export const planMaps = (places: readonly Place[]): Plan[] =>
	places.length === 0 ? [] : withParts(planMap(places, sizes.whole));
