import { merge } from 'topojson-client';
import { contains, feature, signedArea } from '../geometry.mjs';
import { layOut } from './antimeridian.mjs';
import { collection, runMapshaper } from './mapshaper.mjs';
import { naturalEarth } from './naturalearth.mjs';

const caspianBox = [46, 36, 55.5, 47.6];
/** In square degrees: below it a hole in the land is an error of the source. */
const leastHole = 0.003;

/** Land without borders, one feature a polygon. */
export function land({ topology, countries }) {
	return merge(topology, countries.geometries)
		.coordinates.filter(([outer]) => signedArea(outer) !== 0)
		.map(([outer, ...holes]) => [
			outer,
			...holes.filter((hole) => Math.abs(signedArea(hole)) / 2 > leastHole)
		])
		.flatMap(layOut)
		.map((polygon) => feature({}, 'Polygon', polygon));
}

/**
 * What a box holds besides land: the Caspian Sea, and the ocean.
 *
 * @param landFeatures planar land
 * @param box [west, south, east, north] in degrees
 */
export async function watersAround(landFeatures, box) {
	const outputs = await runMapshaper(
		[
			`-rectangle bbox=${box.join(',')} name=water`,
			'-erase land.json target=water',
			'-explode target=water',
			'-o water.json format=geojson target=water'
		],
		{ 'land.json': collection(landFeatures) }
	);
	const polygons = outputs['water.json'].geometries.map(({ coordinates }) => coordinates);
	return {
		caspian: polygons.filter(isCaspian).map((polygon) => feature({}, 'Polygon', polygon)),
		ocean: polygons
			.filter((polygon) => !isCaspian(polygon))
			.map((polygon) => feature({}, 'Polygon', polygon))
	};
}

/** The Caspian Sea of Natural Earth. */
export async function caspianSea(scale) {
	const features = await naturalEarth(scale, 'ocean', [
		`-filter "featurecla === 'Ocean'" -explode`,
		'-filter-fields'
	]);
	return features
		.filter(({ geometry }) => isCaspian(geometry.coordinates))
		.map(({ geometry }) => feature({}, geometry.type, geometry.coordinates));
}

function isCaspian([outer]) {
	return outer.every((position) => contains(caspianBox, position));
}
