import { blur } from './filters.mjs';
import { latitudeAt } from './mercator.mjs';
import { ramps } from './ramp.mjs';

const circumference = 40_075_017;

/** Where light comes from: degrees clockwise from north, and its share. It falls at 45 degrees. */
const lights = [
	[315, 0.55],
	[275, 0.2],
	[355, 0.15],
	[235, 0.1]
].map(([azimuth, share]) => ({
	fromEast: Math.sin((azimuth * Math.PI) / 180) * Math.SQRT1_2 * share,
	fromNorth: Math.cos((azimuth * Math.PI) / 180) * Math.SQRT1_2 * share,
	fromAbove: Math.SQRT1_2 * share
}));
const flat = Math.SQRT1_2;

/** Times by which heights are exaggerated, by zoom level: the wider the cells, the more. */
const exaggeration = [36, 29, 22, 16, 12];

/** Height in metres over which slopes count half, so that high mountains don't drown low ones. */
const halfway = 3500;

/** Share of the exaggeration that the sea floor gets. */
const underwater = 0.1;

/** Radius in cells of what counts as a detail, and the weights of details and of large forms. */
const broadRadius = 3;
const stress = { detail: 0.8, form: 1.1 };

/** Levels by which full light and shadow change all of red, green and blue. */
const levels = { light: 26, shadow: 62 };

/** Exponent below 1 that brings out gentle slopes. */
const response = 0.85;

/** Hues that steep slopes take on, and how far. */
const warmLight = { colour: [255, 248, 230], share: 0.5 };
const coolShadow = { colour: [112, 113, 122], share: 0.45 };

/**
 * Colours a part of the world: tints by height, lit from the north-west.
 *
 * @param surfaces square grids of `size` cells a side: `landHeight` and `seaHeight` in metres,
 * `landForm` as `generalise` gives it, and how much of a cell is land and lies in a land under ice,
 * `landShare` and `iceShare`, from 0 to 255
 * @param window the part, in cells: `left`, `top`, and `side`
 * @returns red, green and blue of each cell
 */
export function shade(surfaces, size, zoom, { left, top, side }) {
	const pixels = new Uint8Array(side * side * 3);
	const land = new Float32Array(3);
	const sea = new Float32Array(3);
	for (let j = 0; j < side; j++) {
		const row = top + j;
		const steepness = steepnessAt(row, size, zoom);
		for (let i = 0; i < side; i++) {
			const place = { size, row, column: left + i, at: row * size + left + i };
			const share = surfaces.landShare[place.at] / 255;
			if (share > 0) paintLand(land, surfaces, place, steepness);
			if (share < 1) paintSea(sea, surfaces, place, steepness);
			for (let channel = 0; channel < 3; channel++) {
				const value = land[channel] * share + sea[channel] * (1 - share);
				pixels[(j * side + i) * 3 + channel] = Math.min(255, Math.round(value));
			}
		}
	}
	return pixels;
}

/**
 * Exaggeration over twice a cell's width in metres. Mercator cells narrow towards the poles, where
 * the heights have no such detail: only the root of that counts.
 */
function steepnessAt(row, size, zoom) {
	const narrowing = Math.cos((latitudeAt((row + 0.5) / size) * Math.PI) / 180);
	return (exaggeration[zoom] * size) / (2 * circumference * Math.sqrt(narrowing));
}

const ice = new Float32Array(3);

function paintLand(colour, { landHeight, landForm, iceShare }, place, steepness) {
	const height = landHeight[place.at];
	ramps.land(height, colour);
	if (iceShare[place.at] > 0) {
		ramps.ice(height, ice);
		mix(colour, ice, iceShare[place.at] / 255);
	}
	light(colour, exposure(landForm, place, steepness / (1 + height / halfway)));
}

function paintSea(colour, { seaHeight }, place, steepness) {
	ramps.sea(seaHeight[place.at], colour);
	light(colour, exposure(seaHeight, place, steepness * underwater));
}

/**
 * Heights for the light to fall on: the details of a grid, and over them its large forms, stressed,
 * so that ranges and valleys stay in view among the ridges.
 */
export function generalise(heights, size) {
	const broad = blur(heights, size, size, broadRadius);
	for (let i = 0; i < broad.length; i++) {
		broad[i] = heights[i] * stress.detail + broad[i] * stress.form;
	}
	return broad;
}

/** How much brighter than flat ground a cell is: from -1, wholly in shadow, to 1. */
function exposure(heights, { size, row, column }, steepness) {
	const west = column === 0 ? size - 1 : column - 1;
	const east = column === size - 1 ? 0 : column + 1;
	const north = Math.max(0, row - 1);
	const south = Math.min(size - 1, row + 1);
	const eastward = (heights[row * size + east] - heights[row * size + west]) * steepness;
	const northward = (heights[north * size + column] - heights[south * size + column]) * steepness;
	const length = Math.sqrt(1 + eastward * eastward + northward * northward);
	let brightness = 0;
	for (const { fromEast, fromNorth, fromAbove } of lights) {
		const cosine = (fromAbove - eastward * fromEast - northward * fromNorth) / length;
		brightness += Math.max(0, cosine);
	}
	return brightness < flat ? brightness / flat - 1 : (brightness - flat) / (1 - flat);
}

function light(colour, exposed) {
	const amount = Math.abs(exposed) ** response;
	const change = exposed > 0 ? amount * levels.light : -amount * levels.shadow;
	for (let channel = 0; channel < 3; channel++) colour[channel] += change;
	const hue = exposed > 0 ? warmLight : coolShadow;
	mix(colour, hue.colour, hue.share * exposed * exposed);
}

function mix(colour, other, share) {
	for (let channel = 0; channel < 3; channel++) {
		colour[channel] += (other[channel] - colour[channel]) * share;
	}
}
