import { around, cross, inside, meets, overlap, type Box, type Segment } from './boxes';

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
type Shape = 'right' | 'left' | 'callout' | 'sign' | 'hidden';

/** Where a place's label goes: its top left corner, in px from the place's point. */
export interface Placement {
	id: string;
	shape: Shape;
	dx: number;
	dy: number;
	/** Where the leader from the place's point ends, in px from the point; only for a callout. */
	leader?: { x: number; y: number };
}

/** The placements of places by id. */
export type Placements = Readonly<Record<string, Placement>>;

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
			const dx = Math.round(cos * far - width / 2);
			const dy = Math.round(sin * far - height / 2);
			const leader = {
				x: Math.min(Math.max(0, dx), dx + width),
				y: Math.min(Math.max(0, dy), dy + height)
			};
			return { id: anchor.id, shape: 'callout', dx, dy, leader };
		})
	);
}

/** The ground that is taken as labels are placed, one after another. */
class Sheet {
	private readonly boxes: Box[] = [];
	/** The boxes without the signs in them. */
	private readonly words: Box[] = [];
	private readonly leaders: Segment[] = [];
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
				overlap(words, around(other.x, other.y, signSize / 2))
		);
	}

	/** The leader from the edge of the sign on, so that it may leave a sign that others share. */
	private leaderOf(anchor: Anchor, { leader }: Placement): Segment | null {
		if (!leader) return null;
		const { x, y } = leader;
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
		if (this.boxes.some((taken) => overlap(box, taken, gap))) return false;
		if (this.points.some((point) => point.id !== anchor.id && overlap(box, point.box)))
			return false;
		if (this.leaders.some((leader) => meets(leader, box))) return false;
		if (this.hidesPoint(wordsOf(box, placement.shape), anchor, spared)) return false;
		const leader = this.leaderOf(anchor, placement);
		if (!leader) return true;
		return !(
			this.boxes.some((taken) => meets(leader, taken)) ||
			this.leaders.some((other) => cross(leader, other))
		);
	}

	/** Whether the place's own point lies out of sight, or below what is placed already. */
	isBuried({ x, y }: Anchor): boolean {
		if (!inside(around(x, y, signSize), this.frame)) return true;
		const box = around(x, y, signSize / 3);
		return this.words.some((taken) => overlap(box, taken));
	}

	/** Whether a place that is shown already stands so close that two signs would touch. */
	isCrowded({ x, y }: Anchor): boolean {
		const box = around(x, y, signSize);
		return this.points.some((point) => overlap(box, point.box));
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
		const leader = this.leaderOf(anchor, placement);
		if (leader) this.leaders.push(leader);
	}

	signAlone(anchor: Anchor): Placement {
		const box = around(anchor.x, anchor.y, signSize);
		const free =
			inside(box, this.frame) &&
			!this.isCrowded(anchor) &&
			!this.boxes.some((taken) => overlap(box, taken));
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
	before: Placements = {}
): Placements {
	const sheet = new Sheet(frame, anchors, obstacles);
	const ranked = [...anchors].sort((a, b) => a.rank - b.rank);
	return Object.fromEntries(
		ranked.map((anchor) => [anchor.id, place(anchor, sheet, before[anchor.id])])
	);
}
