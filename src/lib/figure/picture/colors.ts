import type { Palette } from '../../cartography/style/palette';

/** Colours of a picture that stand beside those of its map: those that the page has, by their variables. */
export interface Colors {
	paper: string;
	tint: string;
	space: string;
	ink: string;
	muted: string;
	rule: string;
	accent: string;
	onAccent: string;
}

/** Colours of a picture on paper. */
export const colors: Colors = {
	paper: '#fffdf8',
	tint: '#f6f0e2',
	space: '#e9e2d2',
	ink: '#2a2521',
	muted: '#655b50',
	rule: '#d9cfbd',
	accent: '#a5123a',
	onAccent: '#fffdf8'
};

/** Colours of a picture, by the name of its palette. */
export const colorsOf: Record<Palette['name'], Colors> = {
	paper: colors,
	night: {
		paper: '#1d2023',
		tint: '#2b3034',
		space: '#0c1013',
		ink: '#f0e9db',
		muted: '#b8af9f',
		rule: '#42474b',
		accent: '#ff8fa2',
		onAccent: '#1d1013'
	},
	projector: {
		paper: '#ffffff',
		tint: '#e6eef2',
		space: '#dfe7ea',
		ink: '#000000',
		muted: '#3a3a3a',
		rule: '#8a8a8a',
		accent: '#b0002f',
		onAccent: '#ffffff'
	}
};
