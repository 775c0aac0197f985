import type { Map as MapLibre } from 'maplibre-gl';

/** The kinds of lines and areas that the legend explains. */
export const swatches = [
	'line',
	'approximate',
	'region',
	'route',
	'open',
	'measure',
	'boundary',
	'disputed',
	'hatch',
	'railway'
] as const;
export type Swatch = (typeof swatches)[number];

const layers: Record<Swatch, string[]> = {
	line: ['line'],
	approximate: ['line-approximate'],
	region: ['area'],
	route: ['routes'],
	open: ['route'],
	measure: ['measure'],
	boundary: ['boundary', 'tumen-boundary', 'tumen-sea-boundary'],
	disputed: ['boundary-disputed'],
	hatch: ['disputed-area'],
	railway: ['railway']
};

/**
 * The kinds of lines and areas that are now to be seen on the map.
 *
 * @param inset - width in px that the panel covers at the left
 */
export function swatchesInSight(map: MapLibre, inset: number): Swatch[] {
	const { clientWidth, clientHeight } = map.getContainer();
	const seen = (swatch: Swatch) => {
		const drawn = layers[swatch].filter((id) => map.getLayer(id));
		const features = map.queryRenderedFeatures(
			[
				[inset, 0],
				[clientWidth, clientHeight]
			],
			{ layers: drawn }
		);
		return features.some(({ state }) => (swatch === 'open' ? state.selected : !state.faded));
	};
	return swatches.filter(seen);
}
