/** Gives the page the colours of a palette, for as long as the component that asks for them stands. */
export function colorPage(palette: () => string): void {
	$effect(() => {
		document.documentElement.dataset.palette = palette();
		return () => delete document.documentElement.dataset.palette;
	});
}
