/** What the styles of the page say of a mark, which a picture outside the page has to have with it. */
const styles = [
	...['fill', 'stroke', 'stroke-width', 'stroke-linejoin', 'stroke-linecap', 'stroke-dasharray'],
	...['paint-order', 'font', 'text-anchor', 'opacity', 'mix-blend-mode']
];

/** Where styles wait until they are written: in the page itself its security policy allows none. */
const waiting = 'data-style';

function keepStyles(from: Element, to: Element): void {
	const computed = getComputedStyle(from);
	const kept = styles.map((name) => `${name}:${computed.getPropertyValue(name)}`);
	to.setAttribute(waiting, kept.join(';').replaceAll('"', "'"));
	to.removeAttribute('class');
	for (const [i, child] of [...from.children].entries()) keepStyles(child, to.children[i]!);
}

/** What is drawn in an element, as SVG that looks the same anywhere, in px from the element's top left. */
export function inkSvg(layer: Element): string {
	const drawn = [...layer.querySelectorAll('[data-marks]')].flatMap((svg) => {
		const copy = svg.cloneNode(true) as Element;
		keepStyles(svg, copy);
		const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
		group.setAttribute(waiting, copy.getAttribute(waiting)!);
		group.append(...copy.children);
		return new XMLSerializer().serializeToString(group);
	});
	return drawn.join('').replaceAll(` ${waiting}="`, ' style="');
}
