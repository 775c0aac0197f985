/**
 * Whether the browser can draw the map. MapLibre needs WebGL 2 and leaves a half-built map behind
 * where it is missing, so this is asked first.
 */
export function hasWebGL2(): boolean {
	const context = document.createElement('canvas').getContext('webgl2');
	context?.getExtension('WEBGL_lose_context')?.loseContext();
	return context !== null;
}
