import type { Box } from './boxes';

/** A place as it falls on the screen: its point, the size of its words, and how much it matters. */
export interface Anchor {
	id: string;
	x: number;
	y: number;
	/** Size of the label's words in px, without the sign. */
	width: number;
	height: number;
	/** What stands at the point: a sign, a line that is drawn there, or nothing but the ground. */
	ground: 'point' | 'line' | 'area';
	/** The lower, the sooner it is placed; from 4 on it folds into a neighbour that is close. */
	rank: number;
}

/**
 * How a place is shown: its label beside its sign, on its area, or at the end of a leader; its sign
 * alone; or not at all.
 */
type Shape = 'right' | 'left' | 'area' | 'callout' | 'sign' | 'hidden';

/** Where a place's label goes: its top left corner, in px from the place's point. */
export interface Placement {
	id: string;
	shape: Shape;
	dx: number;
	dy: number;
	/** Where the leader from the place's point ends, in px from the point; only for a callout. */
	leader?: { x: number; y: number };
	/** How many places are not shown but stand so close that this one stands for them. */
	more: number;
}

/** The label of a place that is shown, in px: the place's point, the size of its words, where they go. */
export interface Label extends Pick<Anchor, 'id' | 'x' | 'y' | 'width' | 'height'> {
	placement: Placement;
}

interface Point {
	x: number;
	y: number;
}

/** Side of the square that a sign takes, in px: the smallest target of WCAG 2.2 (2.5.8). */
export const signSize = 24;

/** How far a label keeps off a line that is drawn at its point, in px. */
const clearance = 40;
const reaches = [18, 26, 36, 48, 62, 78, 96, 118, 144];
const directions = Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8);
/** What a wrong direction costs a callout, in px of reach. */
const detour = 70;
/** Neighbours within this many px make a crowd that labels lean out of. */
const crowd = 130;

/** Size of a label: beside its point it includes the sign, elsewhere it does not. */
function sizeOf({ width, height }: Pick<Anchor, 'width' | 'height'>, shape: Shape) {
	const sign = shape === 'right' || shape === 'left' ? signSize : 0;
	return { width: width + sign, height: Math.max(signSize, height) };
}

/** The box that a placement takes on the screen. */
export function boxOf(anchor: Anchor, { dx, dy, shape }: Placement): Box {
	const { width, height } = sizeOf(anchor, shape);
	const [left, top] = [anchor.x + dx, anchor.y + dy];
	return { left, top, right: left + width, bottom: top + height };
}

/** The part of a placement's box that holds words. */
export function wordsOf(anchor: Anchor, placement: Placement): Box {
	const box = boxOf(anchor, placement);
	if (placement.shape === 'right') return { ...box, left: box.left + signSize };
	return placement.shape === 'left' ? { ...box, right: box.right - signSize } : box;
}

/** Which way out of the crowd of its neighbours a place lies: a unit vector, or null if it has none. */
function leanOf({ id, x, y }: Anchor, anchors: readonly Anchor[]): Point | null {
	const near = anchors.filter(
		(other) => other.id !== id && Math.hypot(other.x - x, other.y - y) < crowd
	);
	if (near.length === 0) return null;
	const sum = near.reduce((s, other) => ({ x: s.x + x - other.x, y: s.y + y - other.y }), {
		x: 0,
		y: 0
	});
	const size = Math.hypot(sum.x, sum.y);
	return size < 2 ? null : { x: sum.x / size, y: sum.y / size };
}

function beside(anchor: Anchor, lean: Point | null): Placement[] {
	const { width, height } = sizeOf(anchor, 'right');
	const common = { id: anchor.id, dy: -height / 2, more: 0 };
	const right: Placement = { ...common, shape: 'right', dx: -signSize / 2 };
	const left: Placement = { ...common, shape: 'left', dx: signSize / 2 - width };
	return lean && lean.x < -0.3 ? [left, right] : [right, left];
}

function callout(anchor: Anchor, angle: number, reach: number): Placement {
	const { width, height } = sizeOf(anchor, 'callout');
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	const far = reach + (Math.abs(cos) * width) / 2 + (Math.abs(sin) * height) / 2;
	const dx = Math.round(cos * far - width / 2);
	const dy = Math.round(sin * far - height / 2);
	const leader = {
		x: Math.min(Math.max(0, dx), dx + width),
		y: Math.min(Math.max(0, dy), dy + height)
	};
	return { id: anchor.id, shape: 'callout', dx, dy, leader, more: 0 };
}

/** Callouts, best first: short leaders, and those that leave the crowd on the place's own side. */
function callouts(anchor: Anchor, lean: Point | null): Placement[] {
	const toward = lean ?? { x: 1, y: 0 };
	const wrongness = (angle: number) =>
		(1 - (Math.cos(angle) * toward.x + Math.sin(angle) * toward.y)) / 2;
	const least = anchor.ground === 'line' ? clearance : 0;
	return reaches
		.filter((reach) => reach >= least)
		.flatMap((reach) =>
			directions.map((angle) => ({ angle, reach, cost: reach + detour * wrongness(angle) }))
		)
		.sort((a, b) => a.cost - b.cost)
		.map(({ angle, reach }) => callout(anchor, angle, reach));
}

function centred(anchor: Anchor): Placement {
	const { width, height } = sizeOf(anchor, 'area');
	return { id: anchor.id, shape: 'area', dx: -width / 2, dy: -height / 2, more: 0 };
}

/**
 * The ways in which a label may stand, best first.
 *
 * @param anchors - all places in sight, which it leans away from
 * @param mayLeave - whether it may leave its point at the end of a leader
 */
export function candidatesFor(
	anchor: Anchor,
	anchors: readonly Anchor[],
	mayLeave: boolean
): Placement[] {
	const lean = leanOf(anchor, anchors);
	const near = {
		point: () => beside(anchor, lean),
		line: () => [],
		area: () => [centred(anchor)]
	}[anchor.ground]();
	return mayLeave ? [...near, ...callouts(anchor, lean)] : near;
}
