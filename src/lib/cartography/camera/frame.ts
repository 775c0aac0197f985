import type { Position } from 'geojson';
import type { LonLat } from '../../story/geometry';
import type { Camera, Place, Story, StoryEvent } from '../../story/story';

/** What a view has to hold: points in degrees, no closer than a zoom. */
export interface Frame {
	points: LonLat[];
	maxZoom: number;
}

/** Closest zooms at which the basemap still shows where a place is: lines have detail of their own. */
const closest = { LineString: 12, Polygon: 7.4, Point: 7 };

/** Closest zoom at which a line through points of the map is framed. */
const closestLine = 12;

const lonLat = ([lon, lat]: Position): LonLat => [lon!, lat!];

function pointsOf({ geometry, point }: Place): LonLat[] {
	if (geometry.type === 'LineString') return geometry.coordinates.map(lonLat);
	if (geometry.type === 'Polygon') return geometry.coordinates.flat().map(lonLat);
	return [point];
}

/** Frames places together. */
export function framePlaces(places: readonly Place[]): Frame {
	const has = (type: keyof typeof closest) => places.some(({ geometry }) => geometry.type === type);
	const only = (type: keyof typeof closest) =>
		places.every(({ geometry }) => geometry.type === type);
	const isWide = has('Polygon') || places.length > 1;
	const maxZoom = only('LineString') ? closest.LineString : closest[isWide ? 'Polygon' : 'Point'];
	return { points: places.flatMap(pointsOf), maxZoom };
}

/** Frames all marked places of a story. */
export const frameStory = ({ places }: Story): Frame =>
	framePlaces(places.filter(({ marked }) => marked));

/**
 * Where to look for an event: the author's camera, or the places where it happened. A flight is seen
 * from end to end; an event that happened nowhere, such as a claim, with all of its places.
 */
export function frameEvent(event: StoryEvent, { places }: Story): Camera | Frame {
	if (event.camera) return event.camera;
	const wanted = new Set(event.places.filter(({ role }) => role === 'venue').map((at) => at.place));
	for (const { kind, from, to } of event.routes) if (kind === 'flight') wanted.add(from).add(to);
	if (wanted.size === 0) for (const { place } of event.places) wanted.add(place);
	return framePlaces(places.filter(({ id }) => wanted.has(id)));
}

/** What is to be seen of a story: the first of these that there is. */
export interface Open {
	story: Story;
	/** Where the reader has moved the map. */
	at: Camera | null;
	event: StoryEvent | null;
	place: Place | null;
	/** The line that is measured: ids of places and points of the map. */
	line: readonly (string | LonLat)[];
	linePositions: readonly LonLat[];
}

/** Whether all of a story is to be seen, and nothing of it from nearer. */
export const showsWhole = ({ at, event, place, linePositions }: Open): boolean =>
	!at && !event && !place && linePositions.length < 2;

/** Where to look for what is open in a story, or for all of it. */
export function viewOf({ story, at, event, place, line, linePositions }: Open): Camera | Frame {
	if (at) return at;
	if (event) return frameEvent(event, story);
	const measured = story.places.filter(({ id }) => line.includes(id));
	if (place) return framePlaces([place, ...measured]);
	if (linePositions.length < 2) return frameStory(story);
	const isOfPlaces = measured.length === linePositions.length;
	return isOfPlaces ? framePlaces(measured) : { points: [...linePositions], maxZoom: closestLine };
}
