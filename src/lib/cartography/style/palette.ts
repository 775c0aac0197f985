import type { Theme } from '../../story/terms';

/** How the shaded relief is toned, as MapLibre's `raster-*` properties. */
export interface Tone {
	/** Output of black and of white, 0 to 1. */
	'raster-brightness-min': number;
	'raster-brightness-max': number;
	/** −1 to 1; 0 leaves colours as they are. */
	'raster-saturation': number;
	'raster-contrast': number;
}

/** The colours of one look of the map and of the pages around it. Hexadecimal sRGB. */
export interface Palette {
	name: 'paper' | 'night' | 'projector';
	ocean: string;
	land: string;
	coast: string;
	lake: string;
	river: string;
	boundary: string;
	/** Borders of a country's regions. */
	region: string;
	/** Hatching of disputed areas. */
	hatch: string;
	railway: string;
	road: string;
	/** Names of waters. */
	water: string;
	/** Names of countries and towns, and the halo around all names. */
	label: string;
	halo: string;
	/** Routes that are not open. */
	route: string;
	/** Bridges, apart from what they cross. */
	bridge: string;
	/** The line that the reader measures. */
	measure: string;
	/** Lines and areas of the story. */
	story: string;
	/** Casing that lifts the story's lines off the ground. */
	casing: string;
	themes: Record<Theme, string>;
	relief: Tone;
	/** How much wider lines and larger names are than on paper. */
	weight: number;
	size: number;
}

/** Warm paper: the default. */
export const paper: Palette = {
	name: 'paper',
	ocean: '#c5dade',
	land: '#f5eedd',
	coast: '#5a828c',
	lake: '#c5dade',
	river: '#7fa9b5',
	boundary: '#86725b',
	region: '#b3a28a',
	hatch: '#86725b',
	railway: '#5b4f43',
	road: '#a98f6a',
	label: '#3f3528',
	water: '#1a414d',
	halo: '#fbf7ee',
	route: '#75674f',
	bridge: '#2a2521',
	measure: '#2a2521',
	story: '#a5123a',
	casing: '#fffdf8',
	themes: {
		military: '#95480a',
		diplomatic: '#1c5897',
		economic: '#2b6a33',
		cultural: '#7a3d94'
	},
	relief: {
		'raster-brightness-min': 0,
		'raster-brightness-max': 1,
		'raster-saturation': 0,
		'raster-contrast': 0
	},
	weight: 1,
	size: 1
};

/** Light on dark, for a dim room. */
const night: Palette = {
	name: 'night',
	ocean: '#222e35',
	land: '#33312c',
	coast: '#6d8a96',
	lake: '#222e35',
	river: '#34505d',
	boundary: '#a4957f',
	region: '#635c52',
	hatch: '#a4957f',
	railway: '#b9ab97',
	road: '#7d6f58',
	label: '#e9e0cf',
	water: '#a9cbd8',
	halo: '#14181b',
	route: '#b0a28c',
	bridge: '#f4ecdc',
	measure: '#f4ecdc',
	story: '#ff7d92',
	casing: '#14181b',
	themes: {
		military: '#f0a35e',
		diplomatic: '#8fbcf0',
		economic: '#8fcf8a',
		cultural: '#d9a6ee'
	},
	relief: {
		'raster-brightness-min': 0,
		'raster-brightness-max': 0.2,
		'raster-saturation': 0.5,
		'raster-contrast': 0.05
	},
	weight: 1,
	size: 1
};

/** High contrast with thick lines and large names, for a weak projector in a bright room. */
const projector: Palette = {
	name: 'projector',
	ocean: '#b9dcef',
	land: '#ffffff',
	coast: '#1f5a78',
	lake: '#b9dcef',
	river: '#82c3e2',
	boundary: '#4d4033',
	region: '#8d8172',
	hatch: '#4d4033',
	railway: '#1a1a1a',
	road: '#7a6238',
	label: '#111111',
	water: '#00364d',
	halo: '#ffffff',
	route: '#4d4033',
	bridge: '#000000',
	measure: '#000000',
	story: '#b0002f',
	casing: '#ffffff',
	themes: {
		military: '#8a3b00',
		diplomatic: '#0a4a8f',
		economic: '#125c1f',
		cultural: '#6a2087'
	},
	relief: {
		'raster-brightness-min': 0.35,
		'raster-brightness-max': 1,
		'raster-saturation': 0.3,
		'raster-contrast': 0.3
	},
	weight: 1.6,
	size: 1.25
};

/** All palettes by name. */
export const palettes = { paper, night, projector } satisfies Record<Palette['name'], Palette>;
