import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { GeoProjection } from 'd3-geo';
import type { Box } from '../../cartography/labels/boxes';
import type { Anchor, Label } from '../../cartography/labels/candidates';
import { placeLabels } from '../../cartography/labels/labels';
import type { LonLat } from '../../story/geometry';
import { isAreaKind } from '../../story/area';
import type { Place } from '../../story/story';
import type { GroundName, Layout } from './drawing';
import { wordsOn } from './paint';
import { projectSeen } from './projection';
import type { Tile } from './tiles';

/** Size of the places' labels in px, as on the map. */
const labelSize = 14;
/** The size of the small line below a label, in parts of its own. */
const smallSize = 0.86;
const lineHeight = 1.15;
/** Room in px around a label's words, each way. */
const padding = { x: 4, y: 2 };
/** Letters of a country's name stand apart, in parts of their size. */
const spacing = 0.14;
/** Lines shorter than this on the screen, in px, are hidden below their sign anyway. */
const shortest = 30;
/** Rank of a country's name: it stands on its country or nowhere, and all places go first. */
const nameRank = 5;

/** Width in px of words at a size. */
type WidthOf = (text: string, size: number) => number;

interface Request {
	projection: GeoProjection;
	zoom: number;
	places: readonly Place[];
	rankOf: (place: Place) => number;
	/** The line below the label of a place whose position is not exact. */
	approximate: string;
	/** What labels must stay inside of, in px of the screen. */
	frame: Box;
	obstacles: readonly Box[];
	scale: number;
	widthOf: WidthOf;
	/** How much larger labels are than on paper. */
	size: number;
	/** Names of countries, from the tiles. */
	names: readonly { text: string; size: number; point: LonLat }[];
}

function groundOf({ kind, geometry }: Place, { projection, scale }: Request): Anchor['ground'] {
	if (isAreaKind(kind)) return 'area';
	if (geometry.type !== 'LineString') return 'point';
	const ends = [geometry.coordinates.at(0)!, geometry.coordinates.at(-1)!];
	const [from, to] = ends.map((end) => projection(end as LonLat));
	const length = from && to ? Math.hypot(from[0] - to[0], from[1] - to[1]) * scale : 0;
	return length > shortest ? 'line' : 'point';
}

/** The countries' names that a view has room to think of. */
export function countriesIn(
	layers: readonly LayerSpecification[],
	tiles: readonly Tile[],
	zoom: number
): Request['names'] {
	const layer = layers.find(({ id }) => id === 'country');
	if (!layer) return [];
	const words = wordsOn(layer, zoom);
	const found = tiles.flatMap(({ layers: { country = [] } }) =>
		country.flatMap(({ properties, parts }) => {
			const named = words({ type: 1, properties });
			const point = parts[0]?.[0];
			return named && point ? [{ ...named, point }] : [];
		})
	);
	return [...new Map(found.map((name) => [name.text, name])).values()];
}

function anchorOf(place: Place, request: Request): Anchor | null {
	const { projection, scale, widthOf, size, approximate } = request;
	const at = projectSeen(projection, place.point);
	if (!at) return null;
	const lines = [
		widthOf(place.label, labelSize * size),
		...(place.isApproximate ? [widthOf(approximate, labelSize * size * smallSize)] : [])
	];
	return {
		id: place.id,
		x: at[0] * scale,
		y: at[1] * scale,
		width: Math.ceil(Math.max(...lines)) + 2 * padding.x,
		height: Math.ceil(
			labelSize * size * lineHeight * (lines.length > 1 ? 1 + smallSize : 1) + 2 * padding.y
		),
		ground: groundOf(place, request),
		rank: request.rankOf(place)
	};
}

function anchorOfName({ text, size, point }: Request['names'][number], request: Request) {
	const at = projectSeen(request.projection, point);
	if (!at) return [];
	const [x, y] = at.map((part) => part * request.scale) as [number, number];
	const width = request.widthOf(text, size) + text.length * spacing * size;
	const anchor: Anchor = { id: text, x, y, width, height: size, ground: 'area', rank: nameRank };
	return [anchor];
}

/** Finds room for the signs and labels of places, and then for names of countries, when a figure has a scale. */
export function layOut(request: Request): Layout {
	const { frame, obstacles, scale } = request;
	const anchors = request.places.flatMap((place) => anchorOf(place, request) ?? []);
	const names = request.names.flatMap((name) => anchorOfName(name, request));
	const placements = placeLabels([...anchors, ...names], { frame, obstacles, lines: [] });
	const labels: Label[] = anchors.flatMap(({ id, x, y, width, height }) => {
		const placement = placements[id]!;
		return placement.shape === 'hidden' ? [] : [{ id, x, y, width, height, placement }];
	});
	const shown: GroundName[] = names.flatMap(({ id, x, y, height }) =>
		placements[id]!.shape === 'area' ? [{ text: id, x, y, size: height }] : []
	);
	return { scale, size: labelSize * request.size, labels, names: shown };
}
