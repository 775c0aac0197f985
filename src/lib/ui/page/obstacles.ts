import type { Box } from '../../cartography/labels/boxes';

/** What stands on the page and keeps labels off. */
export const findObstacles = (): Element[] =>
	[...document.querySelectorAll('[data-keeps-labels-off]')].filter((element) =>
		element.checkVisibility()
	);

/** The boxes of {@link findObstacles}, in px from a point of the window. */
export const boxesFrom = (x: number, y: number): Box[] =>
	findObstacles().map((element) => {
		const { left, top, right, bottom } = element.getBoundingClientRect();
		return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
	});
