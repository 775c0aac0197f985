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
	/** Names of countries and seas, and the halo around them. */
	label: string;
	halo: string;
	/** Lines and areas of the story. */
	story: string;
	/** Casing that lifts the story's lines off the ground. */
	casing: string;
	themes: Record<Theme, string>;
}

/** Warm paper: the default. */
export const paper: Palette = {
	name: 'paper',
	ocean: '#d3e2e4',
	land: '#f5eedd',
	coast: '#8fadb3',
	lake: '#d3e2e4',
	river: '#a3c1c8',
	boundary: '#9c8a74',
	hatch: '#a2937f',
	label: '#655845',
	halo: '#fbf7ee',
	story: '#a5123a',
	casing: '#fffdf8',
	themes: {
		military: '#95480a',
		diplomatic: '#1c5897',
		economic: '#2b6a33',
		cultural: '#7a3d94'
	}
};
