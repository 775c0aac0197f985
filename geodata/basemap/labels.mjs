import { geoArea, geoAzimuthalEqualArea, geoCentroid } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import polylabel from 'polylabel';
import { feature, polygonsOf, roundLine } from './geometry.mjs';

const earthRadius = 6371;
const labelHeightToWidth = 0.4;
const rankFloors = [2_500_000, 500_000, 90_000, 15_000];
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** One label point a country, inside its largest polygon, ranked by that polygon's area. */
export function countryLabels(countries) {
	const labels = new Map();
	for (const { id, geometry } of countries) {
		const iso = alpha2(id);
		if (!iso) continue;
		const { polygon, area } = largestPolygon(geometry);
		if (area < (labels.get(iso)?.area ?? 0)) continue;
		labels.set(iso, { area, position: innerPoint(polygon, area) });
	}
	return [...labels]
		.sort(([, a], [, b]) => b.area - a.area)
		.map(([iso, { area, position }]) => feature({ iso, rank: rankOf(area) }, 'Point', position));
}

// Locale canonicalisation turns a numeric region code into the ISO alpha-2 one: 408 into KP.
function alpha2(id) {
	if (!/^\d{3}$/.test(id)) return null;
	const { region } = new Intl.Locale(`und-${id}`);
	return /^[A-Z]{2}$/.test(region) && regionNames.of(region) ? region : null;
}

function largestPolygon(geometry) {
	return polygonsOf(geometry)
		.map((coordinates) => {
			const polygon = { type: 'Polygon', coordinates };
			return { polygon, area: geoArea(polygon) * earthRadius ** 2 };
		})
		.reduce((largest, candidate) => (candidate.area > largest.area ? candidate : largest));
}

function innerPoint(polygon, area) {
	if (area === 0) return roundLine(polygon.coordinates[0], 3)[0];
	const [longitude, latitude] = geoCentroid(polygon);
	const projection = geoAzimuthalEqualArea()
		.rotate([-longitude, -latitude])
		.scale(earthRadius)
		.translate([0, 0])
		.precision(0);
	const narrowed = polygonsOf(geoProject(polygon, projection))[0].map((ring) =>
		ring.map(([x, y]) => [x * labelHeightToWidth, y])
	);
	const [x, y] = polylabel(narrowed, Math.sqrt(area) / 100);
	return roundLine([projection.invert([x / labelHeightToWidth, y])], 3)[0];
}

function rankOf(area) {
	const floor = rankFloors.findIndex((least) => area >= least);
	return floor < 0 ? rankFloors.length + 1 : floor + 1;
}
