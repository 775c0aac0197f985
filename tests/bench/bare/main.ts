import { Map as MapLibre, Marker, Popup, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { openArchives } from '../../../src/lib/map/engine/archives';
import { drawImage } from '../../../src/lib/map/places/images';
import type { CrowdPlace } from '../crowd';
import type { Scene } from '../scene';
import { showCrowd } from './crowd';
import './style.css';

const scene = JSON.parse(document.querySelector('#scene')!.textContent) as Scene;
const query = new URLSearchParams(location.search);
const [lng, lat, zoom] = (query.get('at') ?? '').split(',').map(Number);
const crowd = query.get('places');
/** Whether all places are on the map. */
let isWhole = crowd === null;

setWorkerUrl(workerUrl);
openArchives('/basemap/');
const container = document.querySelector<HTMLElement>('#map')!;
Object.assign(container.style, { width: `${scene.width}px`, height: `${scene.height}px` });

const map = new MapLibre({
	container,
	style: scene.style,
	attributionControl: false,
	fadeDuration: 200,
	maxZoom: 14,
	minZoom: 0.6
});
map.setPadding(scene.padding);
map.jumpTo(zoom === undefined ? scene.camera : { center: [lng!, lat!], zoom });
map.setMissingStyleImageResolver((id) => {
	const drawn = drawImage(id);
	if (drawn) map.addImage(id, drawn.image, { pixelRatio: drawn.pixelRatio });
});

const { dataset } = document.body;
dataset.map = 'loading';
map.once('load', () => (dataset.drawn = ''));
map.on('movestart', () => (dataset.map = 'loading'));
map.on('idle', () => {
	if (isWhole) dataset.map = 'idle';
});

/** Opens what the marker of a place tells. */
const open: (() => void)[] = [];
if (crowd) {
	const places = fetch(crowd).then((answer) => answer.json() as Promise<CrowdPlace[]>);
	const show = async () => {
		showCrowd(map, await places, scene.points);
		isWhole = true;
	};
	map.once('style.load', () => void show());
} else
	for (const { id, label, point, text } of scene.places) {
		const element = document.createElement('div');
		element.dataset.mark = id;
		element.textContent = label;
		const popup = new Popup().setText(`${label}: ${text}`);
		const marker = new Marker({ element }).setLngLat(point).setPopup(popup).addTo(map);
		open.push(() => {
			marker.togglePopup();
			map.flyTo({ center: point, zoom: 6, maxDuration: 3500 });
		});
	}

let steps = 0;
Object.assign(window, {
	floor: {
		map,
		/** Closes the popup that is open, opens the next, and flies there. */
		step() {
			document.querySelector<HTMLElement>('.maplibregl-popup-close-button')?.click();
			open[steps++ % open.length]?.();
		}
	}
});
