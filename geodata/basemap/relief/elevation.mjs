import { createRequire } from 'node:module';
import { join } from 'node:path';
import sharp from 'sharp';
import { unpack } from '../debian.mjs';
import { blur, blurRows } from './filters.mjs';
import { latitudeAt } from './mercator.mjs';

const metres = createRequire(import.meta.url)('./metres.json');
const cell = 675;
const columns = 16;
const rows = 8;
const width = columns * cell;
const height = rows * cell;
const cellsPerDegree = width / 360;

/**
 * What the JPEG adds to the heights: for details up to a box radius in cells, the deviation in grey
 * levels below which they are taken for noise.
 */
const noises = [
	{ radius: 1, deviation: 1 },
	{ radius: 4, deviation: 0.7 }
];

/** Latitudes between which heights fade to the mean of their parallel, so that the poles are calm. */
const calm = { from: 81.5, to: 84.8 };

/**
 * Heights above sea level in metres, on a square Web Mercator grid of the world that starts in the
 * north-west: NASA's SRTM30 with bathymetry, 2 minutes of arc, cleaned of JPEG noise.
 *
 * @throws if the Debian package that holds the heights can't be had
 */
export async function elevation(size) {
	const grey = await readGrey();
	denoise(grey);
	toMetres(grey);
	calmPoles(grey);
	return warp(grey, size);
}

async function readGrey() {
	const folder = join(unpack('marble-qt-data'), 'usr/share/marble/data/maps/earth/srtm/3');
	const grid = new Float32Array(width * height);
	const digits = (number) => String(number).padStart(6, '0');
	for (let y = 0; y < rows; y++) {
		for (let x = 0; x < columns; x++) {
			const file = join(folder, digits(y), `${digits(y)}_${digits(x)}.jpg`);
			const grey = await sharp(file).greyscale().raw().toBuffer();
			for (let row = 0; row < cell; row++) {
				const part = grey.subarray(row * cell, (row + 1) * cell);
				grid.set(part, (y * cell + row) * width + x * cell);
			}
		}
	}
	return grid;
}

/** Wiener filters: details stay where there is more of them than the noise accounts for. */
function denoise(grid) {
	let finer = grid.slice();
	grid.fill(0);
	for (const { radius, deviation } of noises) {
		const coarser = blur(finer, width, height, radius);
		for (let i = 0; i < finer.length; i++) finer[i] -= coarser[i];
		const power = blur(
			finer.map((detail) => detail ** 2),
			width,
			height,
			radius * 2
		);
		for (let i = 0; i < finer.length; i++) {
			grid[i] += finer[i] * Math.max(0, 1 - deviation ** 2 / (power[i] + 1e-6));
		}
		finer = coarser;
	}
	for (let i = 0; i < finer.length; i++) grid[i] += finer[i];
}

function toMetres(grid) {
	for (let i = 0; i < grid.length; i++) {
		const grey = Math.min(254.999, Math.max(0, grid[i]));
		const level = Math.floor(grey);
		grid[i] = metres[level] + (metres[level + 1] - metres[level]) * (grey - level);
	}
}

/** Cells get ever narrower towards the poles: evens that out, lest it show as rays on a globe. */
function calmPoles(grid) {
	const latitudeOf = (row) => Math.abs(90 - (row + 0.5) / cellsPerDegree);
	blurRows(grid, width, height, (row) => {
		const narrowness = 1 / Math.cos((latitudeOf(row) * Math.PI) / 180);
		return Math.min(width / 8, 0.8 * (narrowness - 2));
	});
	for (let row = 0; row < height; row++) {
		const share = (latitudeOf(row) - calm.from) / (calm.to - calm.from);
		if (share <= 0) continue;
		const weight = smooth(Math.min(1, share));
		const cells = grid.subarray(row * width, (row + 1) * width);
		const mean = cells.reduce((sum, value) => sum + value, 0) / width;
		for (let i = 0; i < width; i++) cells[i] += (mean - cells[i]) * weight;
	}
}

function smooth(share) {
	return share * share * (3 - 2 * share);
}

/** Samples the plate carrée grid by cubic B-splines, whose slopes have no kinks when enlarged. */
function warp(grid, size) {
	const across = Array.from({ length: size }, (_, i) => spline(((i + 0.5) / size) * width - 0.5));
	const stretched = new Map();
	const rowAt = (row) => {
		const inside = Math.min(height - 1, Math.max(0, row));
		if (!stretched.has(inside)) stretched.set(inside, stretch(grid, inside, across));
		return stretched.get(inside);
	};
	const heights = new Float32Array(size * size);
	for (let j = 0; j < size; j++) {
		const down = spline((90 - latitudeAt((j + 0.5) / size)) * cellsPerDegree - 0.5);
		for (const row of stretched.keys()) if (row < down.first) stretched.delete(row);
		const [a, b, c, d] = [0, 1, 2, 3].map((i) => rowAt(down.first + i));
		const [u, v, w, x] = down.weights;
		for (let i = 0; i < size; i++) {
			heights[j * size + i] = a[i] * u + b[i] * v + c[i] * w + d[i] * x;
		}
	}
	return heights;
}

function stretch(grid, row, across) {
	const cells = grid.subarray(row * width, (row + 1) * width);
	return Float32Array.from(across, ({ first, weights: [u, v, w, x] }) => {
		const at = (i) => cells[(first + i + width) % width];
		return at(0) * u + at(1) * v + at(2) * w + at(3) * x;
	});
}

function spline(position) {
	const whole = Math.floor(position);
	const t = position - whole;
	const weights = [
		(1 - t) ** 3 / 6,
		(3 * t ** 3 - 6 * t ** 2 + 4) / 6,
		(-3 * t ** 3 + 3 * t ** 2 + 3 * t + 1) / 6,
		t ** 3 / 6
	];
	return { first: whole - 1, weights };
}
