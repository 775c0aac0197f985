/** Speed in px/ms from which a release is a flick, which goes on in its direction. */
const flick = 0.4;

/**
 * Where something that was dragged comes to rest.
 *
 * @param stops - positions in px at which it may rest
 * @param at - where it was let go, in px
 * @param speed - how fast it moved then, in px/ms
 * @returns index of the stop: the next one in the direction of a flick, else the nearest
 */
export function snap(stops: readonly number[], at: number, speed: number): number {
	const ways = stops.map((stop, index) => ({ index, way: stop - at }));
	const ahead = ways.filter(({ way }) => way * Math.sign(speed) > 0);
	const choice = Math.abs(speed) >= flick && ahead.length > 0 ? ahead : ways;
	return choice.reduce((a, b) => (Math.abs(b.way) < Math.abs(a.way) ? b : a)).index;
}
