import { expect, test } from 'vitest';
import { monthOf } from '../../../src/lib/cartography/number/months';
import { layOut } from '../../../src/lib/timeline/plot/layout';
import { eventOnAxis, sinceOnAxis } from '../../../src/lib/timeline/plot/on-axis';
import { firstStory } from '../../fixtures/story';

const { events } = firstStory('pt');

test.each([340, 630, 960])('the first story fits at %i px', (width) => {
	const axis = { first: monthOf('2024-06'), last: monthOf('2026-11'), width, pad: 12 };
	const dated = events.flatMap(
		(event) => eventOnAxis(event, axis, (title) => title.length * 7)?.mark ?? []
	);
	const later = sinceOnAxis(events, axis).map(({ mark }) => mark);
	const options = {
		width,
		text: 18,
		tall: 170,
		most: Infinity,
		corner: { width: 325, height: 64 }
	};
	const layout = layOut(dated, later, options)!;
	expect(layout.events).toHaveLength(dated.length);
	expect(layout.height).toBeLessThanOrEqual(width < 600 ? 240 : 190);
});
