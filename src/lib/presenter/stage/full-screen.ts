/** Fills the screen with the page, or leaves that, where the browser can. */
export async function toggleFullScreen(): Promise<void> {
	try {
		if (document.fullscreenElement) await document.exitFullscreen();
		else await document.documentElement.requestFullscreen();
	} catch {
		// Some browsers and frames do not let a page fill the screen; it is shown as before.
	}
}
