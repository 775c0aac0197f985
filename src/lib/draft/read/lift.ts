import { formatVersion } from '../schema/story';

type Older = Record<string, unknown>;

const isRecord = (value: unknown): value is Older =>
	value !== null && typeof value === 'object' && !Array.isArray(value);

/** The records of a list, each changed; what is none stays as it is. */
const eachIn = (list: unknown, change: (record: Older) => Older): unknown =>
	Array.isArray(list) ? list.map((one: unknown) => (isRecord(one) ? change(one) : one)) : list;

/** In version 1, which says no version, a stop may hide one thing without a list. */
const fromFirst = (story: Older): Older => ({
	...story,
	...('tours' in story && {
		tours: eachIn(story.tours, (tour) => ({
			...tour,
			...('stops' in tour && {
				stops: eachIn(tour.stops, (stop) => ({
					...stop,
					...(typeof stop.hide === 'string' && { hide: [stop.hide] })
				}))
			})
		}))
	})
});

/** By the version that they lift from. */
const lifts: Record<number, (story: Older) => Older> = { 1: fromFirst };

/** The contents of `story.yaml` as the version has them that is read here, whichever older one they are of. */
export function lifted(story: unknown): unknown {
	if (!isRecord(story)) return story;
	const { version = 1 } = story;
	const lift = typeof version === 'number' ? lifts[version] : undefined;
	return lift ? { ...lift(story), version: formatVersion } : story;
}
