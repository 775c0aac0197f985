import type { Box, Segment } from './boxes';
import { candidatesFor, signSize, type Anchor, type Placement } from './candidates';
import { Sheet } from './sheet';

/** The placements of places by id. */
export type Placements = Readonly<Record<string, Placement>>;

/** From this rank on, a place folds into a neighbour that is close. */
const foldsFrom = 4;
/** A place that is not shown is counted with the nearest one that is, within this many px. */
const foldReach = 60;

/** A leader longer than this, in px, is worse than hiding what matters less. */
const shortLeader = 90;

const lengthOf = ({ leader }: Placement) => (leader ? Math.hypot(leader.x, leader.y) : 0);

const hidden = (id: string): Placement => ({ id, shape: 'hidden', dx: 0, dy: 0, more: 0 });

const signAlone = (id: string): Placement => ({
	id,
	shape: 'sign',
	dx: -signSize / 2,
	dy: -signSize / 2,
	more: 0
});

function place(
	anchor: Anchor,
	anchors: readonly Anchor[],
	sheet: Sheet,
	before: Placement | undefined
): Placement {
	const { id, rank } = anchor;
	const isDetail = rank >= foldsFrom;
	const isCrowded = anchor.ground !== 'area' && sheet.isCrowded(anchor);
	if (sheet.isBuried(anchor) || (isCrowded && isDetail)) return hidden(id);
	const all = candidatesFor(anchor, anchors, !isDetail).filter(
		({ shape }) => !isCrowded || shape === 'callout'
	);
	const kept = all.find((candidate) => candidate.shape === before?.shape && !candidate.leader);
	const still = before?.leader ? before : kept;
	const candidates = still ? [still, ...all] : all;
	const least = Math.min(rank, foldsFrom - 1);
	for (const reach of [shortLeader, Infinity])
		for (const spared of [foldsFrom - 1, least]) {
			const found = candidates.find(
				(candidate) => lengthOf(candidate) <= reach && sheet.isFree(anchor, candidate, spared)
			);
			if (found) return { ...found, more: 0 };
		}
	return anchor.ground !== 'area' && sheet.hasRoomForSign(anchor) ? signAlone(id) : hidden(id);
}

/** Counts each place that is not shown, details aside, with the nearest one that is. */
function countFolded(anchors: readonly Anchor[], placements: Record<string, Placement>): void {
	const isShown = ({ id }: Anchor) => placements[id]!.shape !== 'hidden';
	const folded = anchors.filter((anchor) => anchor.rank < foldsFrom && !isShown(anchor));
	for (const anchor of folded) {
		const distance = (other: Anchor) => Math.hypot(other.x - anchor.x, other.y - anchor.y);
		const [nearest] = anchors.filter(isShown).sort((a, b) => distance(a) - distance(b));
		if (nearest && distance(nearest) <= foldReach) placements[nearest.id]!.more += 1;
	}
}

/** The screen that labels are placed on. */
export interface Screen {
	/** The part that labels may use. */
	frame: Box;
	/** Boxes inside the frame that labels keep off, such as buttons. */
	obstacles: readonly Box[];
	/** What is drawn on the map and had better not be covered. */
	lines: readonly Segment[];
}

/**
 * Places labels on the screen so that none lies on another and no target is too close to the next.
 * What matters more is placed first. A label that finds no room beside its point moves off at the end
 * of a leader, outwards from the crowd; a detail close to a greater place folds into it until the map
 * is nearer.
 *
 * @param anchors - places in sight
 * @param before - placements to keep while they have room, so that labels are calm while the map moves
 */
export function placeLabels(
	anchors: readonly Anchor[],
	{ frame, obstacles, lines }: Screen,
	before: Placements = {}
): Placements {
	const sheet = new Sheet(frame, anchors, obstacles, lines);
	const placements: Record<string, Placement> = {};
	for (const anchor of [...anchors].sort((a, b) => a.rank - b.rank)) {
		const placement = place(anchor, anchors, sheet, before[anchor.id]);
		if (placement.shape !== 'hidden') sheet.take(anchor, placement);
		placements[anchor.id] = placement;
	}
	countFolded(anchors, placements);
	return placements;
}
