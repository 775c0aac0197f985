/** Colours of a picture: those that the page has on paper, by the names of their variables. */
export const colors = {
	paper: '#fffdf8',
	space: '#e9e2d2',
	ink: '#2a2521',
	muted: '#655b50',
	rule: '#d9cfbd',
	accent: '#a5123a'
};
