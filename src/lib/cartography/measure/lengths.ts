import type { LineString } from 'geojson';
import { messagesIn } from '../../messages/messages';
import type { LonLat } from '../../story/geometry';
import type { Place, Story } from '../../story/story';
import { distanceBetween, formatLength, formatRound, lengthOf, lengthOfLine } from './measure';
import { townOf } from './references';
import { pairOf } from '../../story/geometry';

/** A length that the story has, or the reader has drawn. */
export interface Length {
	id: string;
	label: string;
	/** As it stands within a sentence, such as “the border”. */
	subject: string;
	km: number;
	/** Whether it may be wrong by more than a tenth, so that it is told with one digit. */
	isRough: boolean;
	isFlight: boolean;
	/** Its course, where it is more than a straight line. */
	course: LineString | null;
}

const kmPerDegree = 111.195;

function linesOf({ places, language }: Story): Length[] {
	const { subjects } = messagesIn(language).measure.scale;
	const lines = places.filter(({ geometry }) => geometry.type === 'LineString');
	const isOnly = ({ kind }: Place) => lines.filter((line) => line.kind === kind).length === 1;
	return lines.map((place) => {
		const { kind, label, uncertainty } = place;
		const km = lengthOf(place.geometry);
		const isNamedByKind = (kind === 'border' || kind === 'bridge') && isOnly(place);
		return {
			id: `line:${place.id}`,
			label,
			subject: isNamedByKind ? subjects[kind] : subjects.line(label),
			km,
			isRough: uncertainty / 1000 > km / 10,
			isFlight: false,
			course: place.geometry as LineString
		};
	});
}

const straight = { isRough: false, isFlight: false, course: null };

/** Every two places that routes of one kind join, once, whichever way they go. */
function routesOf(story: Story): Length[] {
	const { scale } = messagesIn(story.language).measure;
	const byId = new Map(story.places.map((place) => [place.id, place]));
	const found = new Map<string, Length>();
	for (const { kind, from, to } of story.events.flatMap(({ routes }) => routes)) {
		const id = `${kind}:${pairOf(from, to)}`;
		if (found.has(id)) continue;
		const [start, end] = [byId.get(from)!, byId.get(to)!];
		const ends = scale.between(townOf(start, story).label, townOf(end, story).label);
		found.set(id, {
			...straight,
			id,
			label: `${scale.travels[kind]} ${ends}`,
			subject: scale.subjects[kind](ends),
			km: distanceBetween(start.point, end.point),
			isFlight: kind === 'flight'
		});
	}
	return [...found.values()];
}

/** The ways from a town that only gives its name to a region to where something happened there. */
function waysOf({ events, places, language }: Story): Length[] {
	const { scale } = messagesIn(language).measure;
	const withRole = (event: Story['events'][number], wanted: string) =>
		event.places
			.filter(({ role }) => role === wanted)
			.flatMap(({ place }) => places.filter(({ id }) => id === place));
	return events.flatMap((event) =>
		withRole(event, 'namesake').flatMap((namesake) =>
			withRole(event, 'venue')
				.filter(({ geometry }) => geometry.type === 'Point')
				.map((venue) => {
					const ends = scale.between(namesake.label, venue.label);
					return {
						...straight,
						id: `way:${namesake.id}:${venue.id}`,
						label: scale.way(ends),
						subject: scale.subjects.way(ends),
						km: distanceBetween(namesake.point, venue.point)
					};
				})
		)
	);
}

/**
 * All lengths of a story, in km: borders and bridges along their lines, routes as great circles, and
 * the straight ways between a region's namesake and where something happened.
 *
 * @param own - the line that the reader has drawn, if any
 */
export function lengthsOf(story: Story, own: readonly LonLat[] = []): Length[] {
	const { own: label, subjects } = messagesIn(story.language).measure.scale;
	const km = lengthOfLine(own);
	return [
		...linesOf(story),
		...routesOf(story),
		...waysOf(story),
		...(km > 0 ? [{ ...straight, id: 'own', label, subject: subjects.own, km }] : [])
	];
}

/** A length in words; one that is rough, as “about”. */
export function wordsFor({ km, isRough }: Length, language: string): string {
	const { about } = messagesIn(language).describe;
	return isRough ? about(formatRound(km, language, 1)) : formatLength(km, language);
}

/** How many times as long the longer of two lengths is, as a sentence. */
export function compareLengths(one: Length, other: Length, language: string): string {
	const { scale } = messagesIn(language).measure;
	const [short, long] = one.km < other.km ? [one, other] : [other, one];
	const isRough = short.isRough || long.isRough;
	const ratio = long.km / short.km;
	const whole = ratio < 10 ? Math.round(ratio * 10) / 10 : Math.round(ratio);
	const rounded = isRough ? Number(ratio.toPrecision(1)) : whole;
	const times = scale.times(rounded);
	const sentence =
		rounded === 1
			? scale.same(long.subject, short.subject)
			: scale.sentence(long.subject, isRough ? scale.about(times) : times, short.subject);
	return sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1);
}

/**
 * A course drawn small, north at the top and true to scale at its middle, with its size in px.
 *
 * @param perKm - px for a km
 */
export function sketch(
	{ coordinates }: LineString,
	perKm: number
): { path: string; width: number; height: number } {
	const lats = coordinates.map(([, lat]) => lat!);
	const lons = coordinates.map(([lon]) => lon!);
	const [west, north] = [Math.min(...lons), Math.max(...lats)];
	const perDegree = kmPerDegree * perKm;
	const middle = (north + Math.min(...lats)) / 2;
	const across = perDegree * Math.cos((middle * Math.PI) / 180);
	const points = coordinates.map(([lon, lat]) => [
		(lon! - west) * across,
		(north - lat!) * perDegree
	]);
	return {
		path: `M${points.map((point) => point.map((px) => px.toFixed(1)).join(' ')).join('L')}`,
		width: Math.max(...points.map(([x]) => x!)),
		height: Math.max(...points.map(([, y]) => y!))
	};
}
