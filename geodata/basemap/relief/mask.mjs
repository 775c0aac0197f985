import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import sharp from 'sharp';
import { feature, merge } from 'topojson-client';
import { cutAtAntimeridian, polygonsOf } from '../geometry.mjs';
import { project } from './mercator.mjs';

const require = createRequire(import.meta.url);
const stripHeight = 1024;

/** ISO 3166-1 numeric codes of Antarctica and Greenland. */
const iceLands = new Set(['010', '304']);

/** Polygons of the land and of the lands under ice sheets: Natural Earth 1:10m. */
export function landPolygons() {
	const atlas = require('world-atlas/countries-10m.json');
	const { countries } = atlas.objects;
	const ice = countries.geometries.filter(({ id }) => iceLands.has(id));
	return {
		land: planar(merge(atlas, countries.geometries)),
		ice: ice.flatMap((country) => planar(feature(atlas, country).geometry))
	};
}

/** Drops the atolls that rounding has flattened to a line: the rest of the sphere counts as inside. */
function planar(geometry) {
	const coordinates = polygonsOf(geometry).filter(
		(polygon) => geoArea({ type: 'Polygon', coordinates: polygon }) < 2 * Math.PI
	);
	return cutAtAntimeridian({ type: 'MultiPolygon', coordinates });
}

/**
 * How much of each cell polygons cover, from 0 to 255, on a square Web Mercator grid of the world
 * that starts in the north-west.
 */
export async function coverage(polygons, size) {
	const shapes = polygons.map((polygon) => shapeOf(polygon, size));
	const cells = new Uint8Array(size * size);
	for (let top = 0; top < size; top += stripHeight) {
		const touching = shapes.filter((shape) => shape.top < top + stripHeight && shape.foot > top);
		const strip = await sharp(drawing(touching, size, top), { unlimited: true })
			.extractChannel('red')
			.raw()
			.toBuffer();
		cells.set(strip, top * size);
	}
	return cells;
}

function drawing(shapes, width, top) {
	const size = `width="${width}" height="${stripHeight}"`;
	const paths = shapes.map(({ path }) => `<path d="${path}"/>`);
	return Buffer.from(
		`<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 ${top} ${width} ${stripHeight}">` +
			`<rect y="${top}" ${size}/>` +
			`<g fill="#fff" fill-rule="evenodd">${paths.join('')}</g></svg>`
	);
}

function shapeOf(polygon, size) {
	const rings = polygon.map((ring) =>
		ring.map((position) => project(position).map((share) => (share * size).toFixed(2)))
	);
	const heights = rings[0].map(([, y]) => Number(y));
	return {
		path: rings.map((ring) => `M${ring.map((at) => at.join(' ')).join('L')}Z`).join(''),
		top: heights.reduce((a, b) => Math.min(a, b)),
		foot: heights.reduce((a, b) => Math.max(a, b))
	};
}
