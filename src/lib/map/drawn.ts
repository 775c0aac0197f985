/** After so many ms it is left to the browser to wait for what is still to be drawn. */
const patience = 10_000;
const pause = 4;

/**
 * Resolves once the graphics have drawn all that they were told to. Whoever shows a canvas before that has the whole
 * page wait for it.
 */
export async function untilDrawn(canvas: HTMLCanvasElement): Promise<void> {
	const gl = canvas.getContext('webgl2');
	const sync = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
	if (!gl || !sync) return;
	gl.flush();
	const isDrawn = () => gl.getSyncParameter(sync, gl.SYNC_STATUS) === gl.SIGNALED;
	const end = performance.now() + patience;
	while (!gl.isContextLost() && !isDrawn() && performance.now() < end)
		await new Promise((resolve) => setTimeout(resolve, pause));
	gl.deleteSync(sync);
}
