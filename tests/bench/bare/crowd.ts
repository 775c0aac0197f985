import type { FeatureCollection, Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { CrowdPlace } from '../crowd';
import type { Scene } from '../scene';

type Shown = (event: CrowdPlace['events'][number]) => boolean;

function draw(places: readonly CrowdPlace[], isShown: Shown): FeatureCollection<Point> {
	return {
		type: 'FeatureCollection',
		features: places
			.filter(({ events }) => events.some(isShown))
			.map(({ id, label, theme, point }) => ({
				type: 'Feature',
				properties: { id, label, theme },
				geometry: { type: 'Point', coordinates: point }
			}))
	};
}

/** Draws many places as points in clusters, and lets their events be filtered by theme and by time. */
export function showCrowd(
	map: MapLibre,
	places: readonly CrowdPlace[],
	layers: Scene['points']
): void {
	map.addSource('points', {
		type: 'geojson',
		data: draw(places, () => true),
		cluster: true,
		clusterRadius: 44
	});
	for (const layer of layers) map.addLayer(layer);
	const source = map.getSource<GeoJSONSource>('points')!;
	const months = [
		...new Set(places.flatMap(({ events }) => events.map(({ to }) => to.slice(0, 7))))
	].sort();
	const range = document.querySelector<HTMLInputElement>('#from')!;
	range.max = String(months.length - 1);
	let theme: string | null = null;
	const show = () => {
		document.body.dataset.map = 'loading';
		const from = months[Number(range.value)] ?? '';
		void source.setData(
			draw(places, (event) => event.to >= from && (!theme || theme === event.theme))
		);
	};
	range.addEventListener('input', show);
	document.querySelector('#filter')!.addEventListener('click', () => {
		theme = theme ? null : 'military';
		show();
	});
}
