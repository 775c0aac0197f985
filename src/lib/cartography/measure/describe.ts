import { booleanPointInPolygon } from '@turf/turf';
import type { Polygon } from 'geojson';
import { numberFormat } from '../../messages/formats';
import { messagesIn } from '../../messages/messages';
import type { Place, Story, StoryEvent } from '../../story/story';
import { scenes, type PlaceKind, type Role } from '../../story/terms';
import { windTowards } from './compass';
import { areaOf, distanceBetween, formatRound, lengthOf } from './measure';
import { capitalFarFrom, isTown, nearestTown, townOf, townsOf } from './references';

/** Places within a town, which a distance from the town would put outside it. */
const inTowns: readonly PlaceKind[] = ['square', 'building'];
/** A distance that may be wrong by more than this share is given as “about”, with one digit. */
const tolerance = 0.1;
/** Two points closer than this, in km, have no direction that is worth a word. */
const close = 1;

const listOf = (names: readonly string[], { language }: Story) =>
	new Intl.ListFormat(language).format(names);

/** A distance between two places in words, and whether it is surer than its doubt. */
function reachOf(from: Place, to: Place, { language }: Story) {
	const km = distanceBetween(from.point, to.point);
	const doubt = (from.uncertainty + to.uncertainty) / 1000;
	const isRough = doubt > km * tolerance;
	const text = formatRound(km, language, isRough ? 1 : 2);
	const { about } = messagesIn(language).describe;
	return { km, text: isRough ? about(text) : text, isSure: doubt < km };
}

const windOf = (from: Place, to: Place, { language }: Story) =>
	messagesIn(language).describe.winds[windTowards(from.point, to.point)];

/** Where a place lies as seen from another: with the direction, as far as that is sure. */
function offsetOf(place: Place, from: Place, story: Story): string {
	const { off, offPoint, from: awayFrom, close: nearBy } = messagesIn(story.language).describe;
	const { km, text, isSure } = reachOf(from, place, story);
	if (km < close) return nearBy(from.label);
	const isInside = inTowns.includes(place.kind);
	if (!isSure && !isInside) return awayFrom(text, from.label);
	return (isInside ? offPoint : off)(text, windOf(from, place, story), from.label);
}

/** Where a town or a country lies: as seen from a capital abroad, and how far from the next town. */
function betweenOf(place: Place, story: Story): string {
	const far = capitalFarFrom(place, story);
	const near = nearestTown(place, story, close, far?.id);
	const { from } = messagesIn(story.language).describe;
	return [
		...(far ? [offsetOf(place, far, story)] : []),
		...(near ? [from(reachOf(near, place, story).text, near.label)] : [])
	].join(', ');
}

function countriesOf({ countries }: Place, story: Story): string[] {
	if (countries.length < 2) return [];
	const names = new Intl.DisplayNames(story.language, { type: 'region' });
	const list = listOf(
		countries.map((code) => names.of(code)!),
		story
	);
	return [messagesIn(story.language).describe.countries(list)];
}

function lineOf(place: Place, story: Story): string[] {
	const { line, about } = messagesIn(story.language).describe;
	const km = lengthOf(place.geometry);
	const isRough = place.uncertainty / 1000 > km * tolerance;
	const text = formatRound(km, story.language, isRough ? 1 : 2);
	return [line(isRough ? about(text) : text)];
}

/** The area of a place in words. */
function areaIn({ geometry }: Place, { language }: Story): string {
	const number = numberFormat(language, { maximumSignificantDigits: 2 });
	return messagesIn(language).describe.area(number.format(areaOf(geometry)));
}

function townsIn({ geometry }: Place, story: Story): string[] {
	const towns = townsOf(story).filter(({ point }) =>
		booleanPointInPolygon(point, geometry as Polygon)
	);
	if (towns.length === 0) return [];
	const names = listOf(
		towns.map(({ label }) => label),
		story
	);
	return [messagesIn(story.language).describe.holds(names)];
}

/**
 * Where a place lies, in sentences computed from the geometry. A town, as seen from the capital abroad
 * that most events have to do with, and how far from the next town; a place of another kind, as seen
 * from the next town; an area, by its size and the towns in it. Distances are great circles,
 * directions constant compass courses.
 */
export function describePlace(place: Place, story: Story): string {
	const { describe } = messagesIn(story.language);
	const { geometry, kind } = place;
	if (geometry.type === 'Polygon')
		return [areaIn(place, story), ...townsIn(place, story)].join(' ');
	const between = betweenOf(place, story);
	if (isTown(place)) return between && describe.place(place.name, between);
	if (kind === 'country') return between && describe.point(between);
	const near = nearestTown(place, story);
	const where = near && offsetOf(place, near, story);
	const isLine = geometry.type === 'LineString';
	return [
		...(where ? [(isLine ? describe.middle : describe.it)(where)] : []),
		...(isLine ? lineOf(place, story) : []),
		...countriesOf(place, story)
	].join(' ');
}

/** A sentence about a place, led by its name where it has none. */
function led(place: Place, story: Story): string {
	const isArea = place.geometry.type === 'Polygon';
	const text = isArea ? areaIn(place, story) : describePlace(place, story);
	if (isTown(place) || !text) return text;
	return `${place.label}: ${text.charAt(0).toLocaleLowerCase(story.language)}${text.slice(1)}`;
}

/** The routes of an event, each with its length. */
function routesOf(event: StoryEvent, story: Story, byId: ReadonlyMap<string, Place>): string[] {
	const { describe, measure } = messagesIn(story.language);
	const { travels, between } = measure.scale;
	return event.routes.map(({ kind, from, to }) => {
		const [start, end] = [byId.get(from)!, byId.get(to)!];
		const ends = between(townOf(start, story).label, townOf(end, story).label);
		const { text } = reachOf(start, end, story);
		return describe.route(travels[kind], ends, text);
	});
}

/**
 * Where an event happened, in sentences computed from the geometry: its routes with their lengths, and
 * the places where it happened, the venue before its city. An event that has only places that stand for
 * a state, or where a claim was voiced, says that the article ties it to no precise place.
 */
export function describeEvent(event: StoryEvent, story: Story): string {
	const { describe } = messagesIn(story.language);
	const byId = new Map(story.places.map((place) => [place.id, place]));
	const withRole = (...roles: Role[]) =>
		event.places.filter(({ role }) => roles.includes(role)).map(({ place }) => byId.get(place)!);
	const venues = withRole('venue');
	const happened = venues.length > 0 ? venues : withRole(...scenes);
	const ends = event.routes.flatMap(({ from, to }) => [from, to]).map((id) => byId.get(id)!);
	const towns = happened.filter(isTown);
	const told = [...ends, ...ends.map((end) => townOf(end, story))];
	const places = towns.length > 0 ? towns.filter((town) => !told.includes(town)) : happened;
	const namesakes = withRole('namesake').flatMap((namesake) =>
		towns.map((town) => describe.place(town.label, offsetOf(town, namesake, story)))
	);
	const labels = (role: Role) => withRole(role).map(({ label }) => label);
	const [states, voiced] = [labels('state'), labels('voiced')];
	return [
		...(happened.length === 0 ? [describe.nowhere] : []),
		...routesOf(event, story, byId),
		...places.map((place) => led(place, story)),
		...namesakes,
		...(happened.length === 0 && states.length > 0
			? [describe.states(listOf(states, story), states.length)]
			: []),
		...(voiced.length > 0 ? [describe.voiced(listOf(voiced, story))] : [])
	]
		.filter(Boolean)
		.join(' ');
}
