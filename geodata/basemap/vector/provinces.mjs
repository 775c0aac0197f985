import { contains, feature, linesOf } from '../geometry.mjs';
import { naturalEarth } from './naturalearth.mjs';

const alpha2 = { BLR: 'BY', CHN: 'CN', KOR: 'KR', PRK: 'KP', RUS: 'RU', UKR: 'UA' };
const crimea = [32.3, 44.2, 36.8, 46.4];

/**
 * The lines between provinces of the story's countries, with `country` (ISO 3166-1 alpha-2). Natural
 * Earth counts those in Crimea as Russia's: here they are Ukraine's.
 *
 * @param ground polygons that they are clipped to
 */
export async function provinceLines(ground) {
	const features = await naturalEarth(
		'10m',
		'admin_1_states_provinces_lines',
		[
			`-filter "${JSON.stringify(Object.keys(alpha2)).replaceAll('"', "'")}.includes(adm0_a3)"`,
			'-clip ground.json',
			'-dissolve adm0_a3'
		],
		{ 'ground.json': ground }
	);
	return features
		.filter(({ geometry }) => geometry)
		.flatMap(({ properties, geometry }) =>
			linesOf(geometry).map((line) => {
				const isInCrimea = line.every((position) => contains(crimea, position));
				const country = isInCrimea ? 'UA' : alpha2[properties.adm0_a3];
				return feature({ country }, 'LineString', line);
			})
		);
}
