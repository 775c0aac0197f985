import type { Map as MapLibre } from 'maplibre-gl';

/** How often it is asked, in ms, whether the frame before has been drawn. */
const pause = 8;

/**
 * Lets a map that nobody sees yet begin a frame only when the graphics have drawn the one before. A map on the
 * screen waits for them in any case; out of sight its frames would pile up, and all of them be drawn before the
 * first that is seen.
 *
 * @returns how to end that
 */
export function drawInTurn(map: MapLibre): () => void {
	const gl = map.getCanvas().getContext('webgl2');
	if (!gl) return () => {};
	const draw = map.triggerRepaint.bind(map);
	let last: WebGLSync | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const isDrawn = () =>
		last === null ||
		gl.isContextLost() ||
		gl.getSyncParameter(last, gl.SYNC_STATUS) === gl.SIGNALED;

	function next() {
		timer = undefined;
		if (isDrawn()) draw();
		else timer = setTimeout(next, pause);
	}

	const { unsubscribe } = map.on('render', () => {
		if (last) gl.deleteSync(last);
		last = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
		gl.flush();
	});
	map.triggerRepaint = () => {
		if (timer === undefined) next();
	};
	return () => {
		unsubscribe();
		map.triggerRepaint = draw;
		if (last) gl.deleteSync(last);
		last = null;
		if (timer === undefined) return;
		clearTimeout(timer);
		next();
	};
}
