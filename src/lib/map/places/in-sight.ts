import type { Map as MapLibre, PointLike } from 'maplibre-gl';
import { swatches, swatchOf, type Swatch } from '../../cartography/style/swatch';

/** The map is asked cell by cell, of this side in px: a box that reaches past the globe finds little. */
const side = 110;

/** Boxes that tile the part of the map that nothing covers. */
function* cells(left: number, right: number, bottom: number): Generator<[PointLike, PointLike]> {
	for (let x = left; x < right; x += side)
		for (let y = 0; y < bottom; y += side)
			yield [
				[x, y],
				[Math.min(x + side, right), Math.min(y + side, bottom)]
			];
}

/**
 * The kinds of lines and areas that are now to be seen on the map, but for what is faded.
 *
 * @param inset - width in px that the panel covers at the left
 */
export function swatchesInSight(map: MapLibre, inset: number): Swatch[] {
	const { clientWidth, clientHeight } = map.getContainer();
	const known = new Map(
		map.getLayersOrder().flatMap((id): [string, Swatch][] => {
			const swatch = swatchOf(map.getLayer(id)!);
			return swatch ? [[id, swatch]] : [];
		})
	);
	const seen = new Set<Swatch>();
	for (const cell of cells(inset, clientWidth, clientHeight)) {
		const layers = [...known.keys()].filter((id) => !seen.has(known.get(id)!));
		for (const { layer, state } of map.queryRenderedFeatures(cell, { layers })) {
			const swatch = known.get(layer.id)!;
			if (swatch === 'open' ? state.selected : !state.faded) seen.add(swatch);
		}
	}
	return swatches.filter((swatch) => seen.has(swatch));
}
