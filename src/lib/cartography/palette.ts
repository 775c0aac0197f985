import type { Theme } from '../story/terms';

/** The colours of one look of the map and of the pages around it. Hexadecimal sRGB. */
export interface Palette {
	name: 'paper';
	ocean: string;
	land: string;
	coast: string;
	lake: string;
	river: string;
	boundary: string;
	/** Hatching of disputed areas. */
	hatch: string;
	/** Names of waters. */
	water: string;
	/** Names of countries and seas, and the halo around them. */
	label: string;
	halo: string;
	/** Routes that are not open. */
	route: string;
	/** The bridge, apart from the border that it crosses. */
	bridge: string;
	/** Lines and areas of the story. */
	story: string;
	/** Casing that lifts the story's lines off the ground. */
	casing: string;
	themes: Record<Theme, string>;
}

/** Warm paper: the default. */
export const paper: Palette = {
	name: 'paper',
	ocean: '#c5dade',
	land: '#f5eedd',
	coast: '#5a828c',
	lake: '#c5dade',
	river: '#8fb4be',
	boundary: '#8f7c66',
	hatch: '#8f7c66',
	label: '#574b3a',
	water: '#2f5d6b',
	halo: '#fbf7ee',
	route: '#75674f',
	bridge: '#2a2521',
	story: '#a5123a',
	casing: '#fffdf8',
	themes: {
		military: '#95480a',
		diplomatic: '#1c5897',
		economic: '#2b6a33',
		cultural: '#7a3d94'
	}
};
