import { readFileSync } from 'node:fs';
import { feature, splitAtBox } from '../geometry.mjs';
import { linesBetween } from './boundaries.mjs';
import { naturalEarth } from './naturalearth.mjs';

/** Up to which rank lakes and rivers are drawn, by zoom; from zoom 6 on all are. */
const lakeRanks = [-1, -1, 1, 3, 5, 6];
const riverRanks = [-1, -1, 2, 3, 5, 6];
/** Its dam was destroyed on 6 June 2023. */
const drained = 'Kakhovka Reservoir';
/** Where the border between China and North Korea runs along the Tumen. */
const tumen = { name: 'Tumen', box: [128.45, 41.8, 131.5, 43.1] };

/** Lakes of Natural Earth with their rank, without the Caspian Sea. */
export async function lakes(scale, box) {
	const features = await naturalEarth(scale, 'ocean', [
		...(box ? [`-clip bbox=${box.join(',')}`] : []),
		`-filter "featurecla !== 'Ocean' && name !== '${drained}'"`,
		'-rename-fields rank=scaleran_2 -filter-fields rank'
	]);
	return features.filter(({ geometry }) => geometry);
}

/**
 * Rivers of Natural Earth with their rank and name, and at 1:10 million the ones that it lacks.
 *
 * @param zoom whose rivers are wanted; they bear names from zoom 6 on
 * @param lakeFeatures polygons in which no line is drawn
 * @param ground polygons that the rivers are clipped to, so that they don't run out into the sea
 */
export async function riversAt(zoom, scale, lakeFeatures, ground = []) {
	const lacking = scale === '10m' ? lackingRivers() : [];
	const features = await naturalEarth(
		scale,
		'rivers_lake_centerlines',
		[
			`-filter "scalerank <= ${riverRanks[zoom] ?? 99}"`,
			'-rename-fields rank=scalerank -filter-fields rank,name',
			...(lacking.length > 0 ? ['-i lacking.json', '-merge-layers target=*'] : []),
			...(ground.length > 0 ? ['-clip ground.json'] : []),
			'-erase lakes.json'
		],
		{ 'lacking.json': lacking, 'ground.json': ground, 'lakes.json': lakeFeatures }
	);
	return features
		.filter(({ geometry }) => geometry)
		.map(({ properties: { rank, name }, geometry }) =>
			feature(name && zoom >= 6 ? { rank, name } : { rank }, geometry.type, geometry.coordinates)
		);
}

/** The Taedong and the Psel, which no scale of Natural Earth has. */
function lackingRivers() {
	const { features } = JSON.parse(readFileSync(new URL('../rivers.geojson', import.meta.url)));
	return features.map(({ properties: { rank, name }, geometry }) =>
		feature({ rank, name }, geometry.type, geometry.coordinates)
	);
}

/**
 * Rivers with the Tumen on the borders of an atlas of OpenStreetMap: Natural Earth's course lies up
 * to a kilometre beside them.
 */
export function withTumenOf(atlas, features) {
	const others = features.filter(({ properties }) => properties.name !== tumen.name);
	const { rank } = features.find(({ properties }) => properties.name === tumen.name).properties;
	const lines = [
		...linesBetween(atlas, 'CHN-PRK').flatMap((line) => splitAtBox(line, tumen.box).inside),
		...linesBetween(atlas, 'PRK-RUS')
	];
	return [...others, feature({ rank, name: tumen.name }, 'MultiLineString', lines)];
}

/** The lakes that a zoom shows, without their rank. */
export function lakesAt(zoom, features) {
	return features
		.filter(({ properties }) => properties.rank <= (lakeRanks[zoom] ?? Infinity))
		.map(({ geometry }) => feature({}, geometry.type, geometry.coordinates));
}
