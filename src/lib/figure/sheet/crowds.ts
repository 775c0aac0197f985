interface Point {
	id: string;
	x: number;
	y: number;
}

/** Points closer than this, in px, are of one crowd. */
const reach = 24;
/** A crowd of more points than this wants a map of its own. */
const most = 4;

/**
 * The crowds among points that are too many to be numbered where they stand. Points are of one crowd where
 * steps from one to the next, each shorter than `reach`, join them.
 */
export function crowdsOf<T extends Point>(points: readonly T[]): T[][] {
	const crowds: T[][] = [];
	for (const point of points) {
		const isNear = (other: T) => Math.hypot(other.x - point.x, other.y - point.y) < reach;
		const joined = crowds.filter((crowd) => crowd.some(isNear));
		for (const crowd of joined) crowds.splice(crowds.indexOf(crowd), 1);
		crowds.push([...joined.flat(), point]);
	}
	return crowds.filter((crowd) => crowd.length > most);
}
