import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Box } from '../../cartography/labels/boxes';
import { boxOf, signSize, type Anchor, type Placement } from '../../cartography/labels/candidates';
import type { LonLat } from '../../story/geometry';
import { blankOf } from './images';

/** A label of a place as it stands on the map. */
export interface Shown {
	point: LonLat;
	anchor: Anchor;
	placement: Placement;
}

const signBox: Box = {
	left: -signSize / 2,
	top: -signSize / 2,
	right: signSize / 2,
	bottom: signSize / 2
};

/** A feature that takes a box of the screen, in px from a point of the map. */
function feature(point: LonLat, { left, top, right, bottom }: Box): Feature<Point> {
	return {
		type: 'Feature',
		properties: {
			blank: blankOf(right - left, bottom - top),
			offset: [Math.round((left + right) / 2), Math.round((top + bottom) / 2)]
		},
		geometry: { type: 'Point', coordinates: point }
	};
}

function labelFeatures({ point, anchor, placement }: Shown): Feature<Point>[] {
	const boxes = [
		...(placement.shape === 'sign' ? [] : [boxOf({ ...anchor, x: 0, y: 0 }, placement)]),
		...(anchor.ground === 'area' ? [] : [signBox])
	];
	return boxes.map((box) => feature(point, box));
}

/** Boxes of the screen as features at the centre of the view, which no globe hides. */
function screenFeatures(map: MapLibre, boxes: readonly Box[]): Feature<Point>[] {
	const { lng, lat } = map.getCenter();
	const { x, y } = map.project([lng, lat]);
	return boxes
		.filter(({ left, top, right, bottom }) => left < right && top < bottom)
		.map(({ left, top, right, bottom }) =>
			feature([lng, lat], { left: left - x, top: top - y, right: right - x, bottom: bottom - y })
		);
}

/**
 * Lets the map's own names keep off the labels and signs of places, and off what covers the map. What
 * keeps off them already is not drawn anew.
 *
 * @param covered - boxes of the screen in px
 */
export function reserveRoom(
	map: MapLibre,
	labels: readonly Shown[],
	covered: readonly Box[]
): void {
	const source = map.getSource<GeoJSONSource>('reserved');
	if (!source) return;
	const wanted: FeatureCollection = {
		type: 'FeatureCollection',
		features: [...labels.flatMap(labelFeatures), ...screenFeatures(map, covered)]
	};
	if (JSON.stringify(source.serialize().data) !== JSON.stringify(wanted)) {
		void source.setData(wanted);
	}
}
