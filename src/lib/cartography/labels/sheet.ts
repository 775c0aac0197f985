import { around, cross, inside, meets, overlap, type Box, type Segment } from './boxes';
import { boxOf, signSize, wordsOf, type Anchor, type Placement } from './candidates';

/** Room in px between two labels. */
const gap = 4;
/** Room in px between words at the end of a leader and the sign of another place, which would seem theirs. */
const clearance = 8;

/** The ground that is taken as labels are placed on it, one after another. */
export class Sheet {
	readonly #frame: Box;
	readonly #obstacles: readonly Box[];
	readonly #anchors: readonly Anchor[];
	readonly #boxes: Box[];
	/** The boxes without the signs in them. */
	readonly #words: Box[];
	readonly #lines: readonly Segment[];
	readonly #leaders: Segment[] = [];
	readonly #signs: { id: string; box: Box }[] = [];

	/**
	 * @param frame - what labels must stay inside of
	 * @param anchors - the places whose points count, shown or not
	 * @param obstacles - what labels keep off
	 * @param lines - what is drawn on the ground
	 */
	constructor(
		frame: Box,
		anchors: readonly Anchor[],
		obstacles: readonly Box[],
		lines: readonly Segment[]
	) {
		this.#frame = frame;
		this.#obstacles = obstacles;
		this.#anchors = anchors;
		this.#boxes = [...obstacles];
		this.#words = [...obstacles];
		this.#lines = lines;
	}

	/** The leader from the edge of the sign on, so that it may leave a sign that others share. */
	#leaderOf({ x, y }: Anchor, { leader }: Placement): Segment | null {
		if (!leader) return null;
		const start = Math.min(1, (signSize * 0.6) / Math.hypot(leader.x, leader.y));
		return {
			x1: x + leader.x * start,
			y1: y + leader.y * start,
			x2: x + leader.x,
			y2: y + leader.y
		};
	}

	/** Whether words or a leader would lie on the sign of another place, of those up to a rank. */
	#hides(anchor: Anchor, words: Box, leader: Segment | null, upToRank: number): boolean {
		return this.#anchors.some(({ id, x, y, rank, ground }) => {
			if (id === anchor.id || rank > upToRank || ground === 'area') return false;
			const sign = around(x, y, signSize / 2);
			const isNear = Math.hypot(x - anchor.x, y - anchor.y) < signSize * 0.75;
			const reach = leader && !isNear ? clearance : 0;
			return overlap(words, sign, reach) || (leader !== null && !isNear && meets(leader, sign));
		});
	}

	/**
	 * Whether a placement has room.
	 *
	 * @param spared - places up to this rank must not be hidden by it; nor drawn lines, if that is above
	 *   the place's own
	 */
	isFree(anchor: Anchor, placement: Placement, spared: number): boolean {
		const box = boxOf(anchor, placement);
		const leader = this.#leaderOf(anchor, placement);
		const words = wordsOf(anchor, placement);
		const coversLine = spared > anchor.rank && this.#lines.some((line) => meets(line, words));
		return (
			!coversLine &&
			inside(box, this.#frame) &&
			!this.#boxes.some((taken) => overlap(box, taken, gap)) &&
			!this.#signs.some((sign) => sign.id !== anchor.id && overlap(box, sign.box)) &&
			!this.#leaders.some((other) => meets(other, box)) &&
			!this.#hides(anchor, words, leader, spared) &&
			(leader === null ||
				!(
					this.#boxes.some((taken) => meets(leader, taken)) ||
					this.#leaders.some((other) => cross(leader, other))
				))
		);
	}

	/**
	 * Whether the place's own point is out of sight, below words that are placed already, or so close to an
	 * obstacle that a part of its sign would be covered.
	 */
	isBuried({ x, y, ground }: Anchor): boolean {
		const sign = around(x, y, signSize);
		const isOutside = !inside(sign, this.#frame);
		const isCovered =
			ground !== 'area' && this.#obstacles.some((obstacle) => overlap(sign, obstacle));
		return (
			isOutside ||
			isCovered ||
			this.#words.some((taken) => overlap(around(x, y, signSize / 3), taken))
		);
	}

	/** Whether a place that is shown already stands so close that two signs would touch. */
	isCrowded({ x, y }: Anchor): boolean {
		return this.#signs.some((sign) => overlap(around(x, y, signSize), sign.box));
	}

	/** Whether a sign has room without words. */
	hasRoomForSign(anchor: Anchor): boolean {
		const box = around(anchor.x, anchor.y, signSize);
		return !this.isCrowded(anchor) && !this.#boxes.some((taken) => overlap(box, taken));
	}

	/** Takes the room of a placement. */
	take(anchor: Anchor, placement: Placement): void {
		if (anchor.ground !== 'area')
			this.#signs.push({ id: anchor.id, box: around(anchor.x, anchor.y, signSize) });
		if (placement.shape === 'sign') return;
		this.#boxes.push(boxOf(anchor, placement));
		this.#words.push(wordsOf(anchor, placement));
		const leader = this.#leaderOf(anchor, placement);
		if (leader) this.#leaders.push(leader);
	}
}
