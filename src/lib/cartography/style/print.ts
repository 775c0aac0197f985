import type { Palette } from './palette';

/** Black on white, for what is printed: no choice of the reader's, so it has the name of the one it stands in for. */
export const print: Palette = {
	name: 'paper',
	ocean: '#dedede',
	land: '#ffffff',
	coast: '#4d4d4d',
	lake: '#dedede',
	river: '#9a9a9a',
	boundary: '#333333',
	region: '#a6a6a6',
	hatch: '#4d4d4d',
	railway: '#262626',
	road: '#999999',
	label: '#222222',
	water: '#333333',
	halo: '#ffffff',
	route: '#595959',
	bridge: '#000000',
	measure: '#000000',
	story: '#000000',
	casing: '#ffffff',
	themes: { military: '#000000', diplomatic: '#000000', economic: '#000000', cultural: '#000000' },
	relief: {
		'raster-brightness-min': 0,
		'raster-brightness-max': 1,
		'raster-saturation': 0,
		'raster-contrast': 0
	},
	weight: 1,
	size: 1
};
