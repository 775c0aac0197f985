import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { drawTo, undoLast } from '../../exploration/line-tool.svelte';
import type { Exploration } from '../../exploration/exploration.svelte';

/** A click farther than this, in px, from where its point is drawn has missed the globe. */
const missed = 5;

/**
 * Lets the reader draw a line: a click on the ground adds its point, Enter the point in the middle of
 * the free part of the map, and Backspace takes the last one away. A double click ends it.
 *
 * @returns how to stop it
 */
export function drawLine(map: MapLibre, exploration: Exploration): () => void {
	const canvas = map.getCanvas();

	function addAt({ originalEvent, lngLat, point }: MapMouseEvent) {
		const isFirst = originalEvent.detail < 2;
		if (originalEvent.target !== canvas || !isFirst || map.project(lngLat).dist(point) > missed)
			return;
		const { lng, lat } = lngLat.wrap();
		drawTo(exploration, [lng, lat]);
	}

	function end(click: MapMouseEvent) {
		click.preventDefault();
		exploration.drawing.end();
	}

	function onkeydown(press: KeyboardEvent) {
		if (press.key === 'Enter') {
			const { lng, lat } = map.getCenter().wrap();
			drawTo(exploration, [lng, lat]);
		} else if (press.key === 'Backspace') undoLast(exploration);
		else return;
		press.preventDefault();
	}

	const wasZooming = map.doubleClickZoom.isEnabled();
	map.doubleClickZoom.disable();
	canvas.style.cursor = 'crosshair';
	map.on('click', addAt);
	map.on('dblclick', end);
	canvas.addEventListener('keydown', onkeydown);
	canvas.focus({ preventScroll: true });
	return () => {
		if (wasZooming) map.doubleClickZoom.enable();
		canvas.style.cursor = '';
		map.off('click', addAt);
		map.off('dblclick', end);
		canvas.removeEventListener('keydown', onkeydown);
	};
}
