import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { restoreRatio, setRatioInMotion, withholdDraws } from '../../src/lib/map/engine/behind';
import { workerUrl } from '../../src/lib/map/engine/worker';

setWorkerUrl(workerUrl);
const side = 200;

let map: MapLibre;
beforeEach(async () => {
	const container = document.createElement('div');
	container.style.cssText = `width: ${side}px; height: ${side}px`;
	document.body.append(container);
	const land = {
		type: 'Polygon',
		coordinates: [
			[
				[-90, -40],
				[90, -40],
				[90, 40],
				[-90, -40]
			]
		]
	} as const;
	map = new MapLibre({
		container,
		style: {
			version: 8,
			sources: { land: { type: 'geojson', data: land as never } },
			layers: [
				{ id: 'sea', type: 'background', paint: { 'background-color': '#00f' } },
				{ id: 'land', type: 'fill', source: 'land' }
			]
		}
	});
	await map.once('idle');
});
afterEach(() => map.remove());

const width = () => map.getCanvas().width / side;

test('another ratio of pixels is there at once and stops no move, and then the device’s own', () => {
	map.panBy([50, 0], { duration: 60_000 });
	setRatioInMotion(map, 0.5);
	expect(width()).toBe(0.5);
	expect(map.isMoving()).toBe(true);
	setRatioInMotion(map, null);
	expect(width()).toBe(devicePixelRatio);
	expect(map.isMoving()).toBe(true);
});

test('after a ratio that was set, the device’s own is there again', () => {
	map.setPixelRatio(2);
	expect(width()).toBe(2);
	restoreRatio(map);
	expect(width()).toBe(devicePixelRatio);
	expect(map.getPixelRatio()).toBe(devicePixelRatio);
});

test('nothing of all that can draw reaches the screen while draws are withheld', () => {
	const gl = map.getCanvas().getContext('webgl2')!;
	const onScreen: string[] = [];
	const names = Object.getOwnPropertyNames(WebGL2RenderingContext.prototype).filter((name) =>
		/^(draw(?!ingBuffer|Buffers)|clear$|clearBuffer|blitFramebuffer)/.test(name)
	) as 'drawElements'[];
	for (const name of names) {
		const draw = WebGL2RenderingContext.prototype[name];
		vi.spyOn(WebGL2RenderingContext.prototype, name).mockImplementation(function (
			this: WebGL2RenderingContext,
			...words
		) {
			if (this.getParameter(this.FRAMEBUFFER_BINDING) === null) onScreen.push(name);
			return draw.apply(this, words);
		});
	}
	const release = withholdDraws(gl);
	map.redraw();
	expect(onScreen).toEqual([]);
	release();
	map.redraw();
	expect(onScreen).toContain('clear');
	expect(onScreen).toContain('drawElements');
});
