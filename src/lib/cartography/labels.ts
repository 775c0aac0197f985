/** A box on the screen in px. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** A place as it falls on the screen: its point, the size of its words, and how much it matters. */
export interface Anchor {
	id: string;
	x: number;
	y: number;
	/** Size of the label's words in px, without the sign. */
	width: number;
	height: number;
	/** True for what is itself drawn at the point, such as a line: its label keeps off it. */
	isDrawn: boolean;
	/** The lower, the sooner it is placed; from 4 on it folds into a neighbour that is close. */
	rank: number;
}

/** How a place is shown: label beside its sign, label at the end of a leader, sign alone, or not. */
export type Shape = 'right' | 'left' | 'callout' | 'sign' | 'hidden';

/** Where a place's label goes: its top left corner, in px from the place's point. */
export interface Placement {
	id: string;
	shape: Shape;
	dx: number;
	dy: number;
}

/** Side of the square that a sign takes, in px: the smallest target of WCAG 2.2 (2.5.8). */
export const signSize = 24;

/** From this rank on, a place folds into a neighbour that is close. */
const foldsFrom = 4;
const gap = 4;
/** How far a label keeps off a line that is drawn at its point, in px. */
const clearance = 40;
const reaches = [18, 30, 46, 64, 86, 112, 142, 180];
const directions = [
	0, 20, -20, 40, -40, 65, -65, 180, 160, -160, 140, -140, 115, -115, 90, -90
].map((degrees) => (degrees * Math.PI) / 180);

interface Leader {
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}

const overlap = (a: Box, b: Box, margin = gap) =>
	a.left < b.right + margin &&
	b.left < a.right + margin &&
	a.top < b.bottom + margin &&
	b.top < a.bottom + margin;

const inside = (a: Box, b: Box) =>
	a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

const around = (x: number, y: number, size: number): Box => ({
	left: x - size / 2,
	top: y - size / 2,
	right: x + size / 2,
	bottom: y + size / 2
});

/** Size of a label: beside its point it includes the sign, at the end of a leader it does not. */
function sizeOf({ width, height }: Pick<Anchor, 'width' | 'height'>, shape: Shape) {
	if (shape === 'callout') return { width, height: Math.max(signSize, height) };
	return { width: width + signSize, height: Math.max(signSize, height) };
}

function boxAt(anchor: Anchor, { dx, dy, shape }: Placement): Box {
	const { width, height } = sizeOf(anchor, shape);
	const [left, top] = [anchor.x + dx, anchor.y + dy];
	return { left, top, right: left + width, bottom: top + height };
}

function wordsOf(box: Box, shape: Shape): Box {
	if (shape === 'right') return { ...box, left: box.left + signSize };
	return shape === 'left' ? { ...box, right: box.right - signSize } : box;
}

const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number) =>
	Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

const cross = (a: Leader, b: Leader) =>
	turn(a.x1, a.y1, a.x2, a.y2, b.x1, b.y1) * turn(a.x1, a.y1, a.x2, a.y2, b.x2, b.y2) < 0 &&
	turn(b.x1, b.y1, b.x2, b.y2, a.x1, a.y1) * turn(b.x1, b.y1, b.x2, b.y2, a.x2, a.y2) < 0;

function meets(leader: Leader, box: Box): boolean {
	const { left, top, right, bottom } = box;
	const within = leader.x2 > left && leader.x2 < right && leader.y2 > top && leader.y2 < bottom;
	return (
		within ||
		cross(leader, { x1: left, y1: top, x2: right, y2: bottom }) ||
		cross(leader, { x1: left, y1: bottom, x2: right, y2: top })
	);
}

/** Where a leader from the place's point touches its label, in px from the point. */
export function leaderEnd(
	words: Pick<Anchor, 'width' | 'height'>,
	{ dx, dy, shape }: Placement
): { x: number; y: number } {
	const { width, height } = sizeOf(words, shape);
	return {
		x: Math.min(Math.max(0, dx), dx + width),
		y: Math.min(Math.max(0, dy), dy + height)
	};
}

function beside(anchor: Anchor): Placement[] {
	const { width, height } = sizeOf(anchor, 'right');
	return [
		{ id: anchor.id, shape: 'right', dx: -signSize / 2, dy: -height / 2 },
		{ id: anchor.id, shape: 'left', dx: signSize / 2 - width, dy: -height / 2 }
	];
}

function callouts(anchor: Anchor): Placement[] {
	const { width, height } = sizeOf(anchor, 'callout');
	const reached = anchor.isDrawn ? reaches.filter((reach) => reach >= clearance) : reaches;
	return reached.flatMap((reach) =>
		directions.map((angle): Placement => {
			const cos = Math.cos(angle);
			const sin = -Math.sin(angle);
			const far = reach + (Math.abs(cos) * width) / 2 + (Math.abs(sin) * height) / 2;
			return {
				id: anchor.id,
				shape: 'callout',
				dx: Math.round(cos * far - width / 2),
				dy: Math.round(sin * far - height / 2)
			};
		})
	);
}

/** The ground that is taken as labels are placed, one after another. */
class Sheet {
	private readonly boxes: Box[] = [];
	/** The boxes without the signs in them. */
	private readonly words: Box[] = [];
	private readonly leaders: Leader[] = [];
	private readonly points: { id: string; box: Box }[] = [];

	constructor(
		private readonly frame: Box,
		private readonly anchors: readonly Anchor[],
		obstacles: readonly Box[]
	) {
		this.boxes.push(...obstacles);
		this.words.push(...obstacles);
	}

	/** Whether the words would hide the point of another place, of those up to a rank. */
	private hidesPoint(words: Box, { id }: Anchor, upToRank: number): boolean {
		return this.anchors.some(
			(other) =>
				other.id !== id &&
				other.rank <= upToRank &&
				overlap(words, around(other.x, other.y, signSize / 2), 0)
		);
	}

	/** The leader from the edge of the sign on, so that it may leave a sign that others share. */
	private leaderOf(anchor: Anchor, placement: Placement): Leader {
		const { x, y } = leaderEnd(anchor, placement);
		const start = Math.min(1, (signSize * 0.6) / Math.hypot(x, y));
		return {
			x1: anchor.x + x * start,
			y1: anchor.y + y * start,
			x2: anchor.x + x,
			y2: anchor.y + y
		};
	}

	private isFree(anchor: Anchor, placement: Placement, spared: number): boolean {
		const box = boxAt(anchor, placement);
		if (!inside(box, this.frame)) return false;
		if (this.boxes.some((taken) => overlap(box, taken))) return false;
		if (this.points.some((point) => point.id !== anchor.id && overlap(box, point.box, 0)))
			return false;
		if (this.leaders.some((leader) => meets(leader, box))) return false;
		if (this.hidesPoint(wordsOf(box, placement.shape), anchor, spared)) return false;
		if (placement.shape !== 'callout') return true;
		const leader = this.leaderOf(anchor, placement);
		return !(
			this.boxes.some((taken) => meets(leader, taken)) ||
			this.leaders.some((other) => cross(leader, other))
		);
	}

	/** Whether the place's own point lies below a label that is placed already. */
	isBuried({ x, y }: Anchor): boolean {
		const box = around(x, y, signSize / 3);
		return this.words.some((taken) => overlap(box, taken, 0));
	}

	/** Whether a place that is shown already stands so close that two signs would touch. */
	isCrowded({ x, y }: Anchor): boolean {
		const box = around(x, y, signSize);
		return this.points.some((point) => overlap(box, point.box, 0));
	}

	/**
	 * Takes the first placement that has room: at best one that hides no other place, else one that
	 * hides only what matters less.
	 */
	tryFirst(anchor: Anchor, placements: Placement[]): Placement | undefined {
		for (const spared of [foldsFrom - 1, Math.min(anchor.rank, foldsFrom - 1)]) {
			const placement = placements.find((candidate) => this.isFree(anchor, candidate, spared));
			if (!placement) continue;
			this.take(anchor, placement);
			return placement;
		}
		return undefined;
	}

	private take(anchor: Anchor, placement: Placement): void {
		this.points.push({ id: anchor.id, box: around(anchor.x, anchor.y, signSize) });
		const box = boxAt(anchor, placement);
		this.boxes.push(box);
		this.words.push(wordsOf(box, placement.shape));
		if (placement.shape === 'callout') this.leaders.push(this.leaderOf(anchor, placement));
	}

	signAlone(anchor: Anchor): Placement {
		const box = around(anchor.x, anchor.y, signSize);
		const free =
			inside(box, this.frame) &&
			!this.isCrowded(anchor) &&
			!this.boxes.some((taken) => overlap(box, taken, 0));
		if (!free) return { id: anchor.id, shape: 'hidden', dx: 0, dy: 0 };
		this.points.push({ id: anchor.id, box });
		return { id: anchor.id, shape: 'sign', dx: -signSize / 2, dy: -signSize / 2 };
	}
}

function place(anchor: Anchor, sheet: Sheet, before: Placement | undefined): Placement {
	const crowded = sheet.isCrowded(anchor);
	const folds = crowded && anchor.rank >= foldsFrom;
	if (folds || sheet.isBuried(anchor)) return { id: anchor.id, shape: 'hidden', dx: 0, dy: 0 };
	const near = crowded || anchor.isDrawn ? [] : beside(anchor);
	if (before?.shape === 'left') near.reverse();
	const kept = before?.shape === 'callout' ? [before] : [];
	const far = anchor.rank < foldsFrom ? [...kept, ...callouts(anchor)] : [];
	return sheet.tryFirst(anchor, [...near, ...far]) ?? sheet.signAlone(anchor);
}

/**
 * Places labels on the screen so that none lies on another and no target is too close to the next.
 * What matters more is placed first; a label that finds no room beside its point moves off at the end
 * of a leader, and a place of little rank close to a greater one folds into it until the map is nearer.
 *
 * @param anchors - places in sight
 * @param frame - the part of the screen that labels may use
 * @param obstacles - boxes inside the frame that labels keep off, such as buttons
 * @param before - the last placements: a label stays where it is while it can
 */
export function placeLabels(
	anchors: readonly Anchor[],
	frame: Box,
	obstacles: readonly Box[] = [],
	before: ReadonlyMap<string, Placement> = new Map()
): Map<string, Placement> {
	const sheet = new Sheet(frame, anchors, obstacles);
	const ranked = [...anchors].sort((a, b) => a.rank - b.rank);
	return new Map(ranked.map((anchor) => [anchor.id, place(anchor, sheet, before.get(anchor.id))]));
}
