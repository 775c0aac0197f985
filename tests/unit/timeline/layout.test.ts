import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap, type Box } from '../../../src/lib/cartography/labels/boxes';
import type { Axis } from '../../../src/lib/timeline/axis';
import {
	boxesOf,
	labelOf,
	targetOf,
	targetSize,
	type Mark,
	type Spot
} from '../../../src/lib/timeline/plot/lanes';
import { findRoom, layOut as tryLayOut, type Layout } from '../../../src/lib/timeline/plot/layout';
import { eventOnAxis, sinceOnAxis } from '../../../src/lib/timeline/plot/on-axis';
import { monthOf } from '../../../src/lib/cartography/number/months';
import { fairStory } from '../../fixtures/story';

const text = 18;
const options = (width: number, most = Infinity) => ({
	width,
	text,
	tall: 170,
	most,
	corner: { width: 325, height: 64 }
});

function layOut(...all: Parameters<typeof tryLayOut>): Layout {
	const layout = tryLayOut(...all);
	if (!layout) throw new Error('too high');
	return layout;
}

const mark = (id: string, from: number, to = from, label = 90): Mark => ({
	id,
	line: [from, to],
	ghost: null,
	label,
	slides: false
});

const pairs = <T>(all: readonly T[]): [T, T][] =>
	all.flatMap((one, i) => all.slice(i + 1).map((other): [T, T] => [one, other]));

/** Every mark's target, and its label if it has one. */
const partsOf = (spot: Spot): Box[] => {
	const label = labelOf(spot, text);
	return label ? [targetOf(spot), label] : [targetOf(spot)];
};

function expectSound({ events, since, lane, height }: Layout, width: number) {
	for (const [one, other] of pairs([...events, ...since]))
		for (const a of partsOf(one))
			for (const b of partsOf(other))
				expect(overlap(a, b), `${one.mark.id} and ${other.mark.id}`).toBe(false);
	for (const { left, right, top, bottom } of [...events, ...since].flatMap(partsOf)) {
		expect(left).toBeGreaterThanOrEqual(0);
		expect(right).toBeLessThanOrEqual(width);
		expect(top).toBeGreaterThanOrEqual(0);
		expect(bottom).toBeLessThanOrEqual(height);
	}
	if (lane)
		for (const box of events.flatMap((spot) => boxesOf(spot, text)))
			expect(overlap(box, lane), 'the lane is apart').toBe(false);
}

const story = fairStory('pt');

const layOutStory = (width: number, most?: number) => {
	const axis: Axis = { first: monthOf('2024-06'), last: monthOf('2026-11'), width, pad: 12 };
	const dated = story.events
		.map((event) => eventOnAxis(event, axis, (title) => title.length * 7))
		.filter((one) => one !== null);
	const later = sinceOnAxis(story.events, axis);
	return layOut(
		dated.map((one) => one.mark),
		later.map((one) => one.mark),
		options(width, most)
	);
};

describe('laying out marks', () => {
	test('marks at one date stand below each other', () => {
		const { events } = layOut([mark('a', 100), mark('b', 100)], [], options(400));
		expect(Math.abs(events[0]!.y - events[1]!.y)).toBe(targetSize);
	});

	test('a label stands at the right, or at the left where there is no room', () => {
		const sideAt = (x: number) => layOut([mark('a', x)], [], options(400)).events[0]!.label;
		expect(sideAt(100)).toBe('right');
		expect(sideAt(380)).toBe('left');
	});

	test('a label for which there is no room is left out', () => {
		expect(layOut([mark('a', 60, 60, 300)], [], options(200)).events[0]!.label).toBeNull();
	});

	test('what happened after the article has a lane of its own, below what reaches into it', () => {
		const later = [mark('later', 300)];
		const { lane } = layOut([mark('ongoing', 20, 390)], later, options(400));
		expect(lane!.top).toBeGreaterThan(targetSize / 2);
		expect(layOut([mark('early', 20)], later, options(400)).lane!.top).toBe(0);
	});

	test('marks that would be too high are not laid out', () => {
		const marks = ['a', 'b', 'c'].map((id) => mark(id, 100));
		expect(layOut(marks, [], options(400, 73)).height).toBe(72);
		expect(tryLayOut(marks, [], options(400, 72))).toBeNull();
		expect(tryLayOut([], marks, options(400, 72))).toBeNull();
	});

	test('a limit does not change what stays below it', () => {
		const layout = layOutStory(630);
		expect(layOutStory(630, layout.height + 1)).toEqual(layout);
	});

	test.each([340, 630, 960])('a story fits at %i px', (width) => {
		const layout = layOutStory(width);
		expectSound(layout, width);
		expect(layout.events.map(({ mark }) => mark.id).sort()).toEqual([
			'dam',
			'fair',
			'flight-hill-isle',
			'footbridge',
			'visit-to-port'
		]);
		expect(layout.height).toBeLessThanOrEqual(150);
	});

	test('no target and no label overlaps another, and nothing leaves the width', () => {
		const width = fc.integer({ min: 200, max: 1200 });
		const some = fc.array(
			fc.record({
				from: fc.double({ min: 0, max: 1, noNaN: true }),
				to: fc.double({ min: 0, max: 1, noNaN: true }),
				isPoint: fc.boolean(),
				hasGhost: fc.boolean(),
				slides: fc.boolean(),
				label: fc.integer({ min: 10, max: 250 })
			}),
			{ maxLength: 12 }
		);
		fc.assert(
			fc.property(width, some, some, (px, events, later) => {
				const place = (part: number) => 12 + part * (px - 24);
				const marks = (all: typeof events, kind: string) =>
					all.map(({ from, to, isPoint, hasGhost, slides, label }, i): Mark => {
						const [start, end] = [place(Math.min(from, to)), place(Math.max(from, to))];
						return {
							id: `${kind}${String(i)}`,
							line: isPoint ? [start, start] : [start, end],
							ghost: hasGhost && kind === 'event' ? [start, end] : null,
							label: kind === 'event' ? label : 0,
							slides
						};
					});
				expectSound(layOut(marks(events, 'event'), marks(later, 'later'), options(px)), px);
			}),
			{ numRuns: 40 }
		);
	}, 30_000);
});

test('room is found beside what is taken, or not at all', () => {
	const within = { left: 0, right: 100, top: 0, bottom: 40 };
	const taken = [{ left: 40, right: 100, top: 0, bottom: 40 }];
	const found = findRoom({ width: 36, height: 20 }, within, taken);
	expect(found && overlap(found, taken[0]!)).toBe(false);
	expect(findRoom({ width: 50, height: 20 }, within, taken)).toBeNull();
});
