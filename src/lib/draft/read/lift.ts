import { at, stepsOf } from '../pointer';
import type { Pointer } from '../draft';
import { formatVersion } from '../schema/story';

/** One change that brings a story of an older version up to the next. */
export interface Lift {
	pointer: Pointer;
	value: unknown;
}

interface Older {
	version?: unknown;
	tours?: { stops?: { hide?: unknown }[] }[];
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** In version 1, which says no version, a stop may hide one thing without a list. */
const fromFirst = ({ tours }: Older): Lift[] =>
	listed(tours).flatMap((tour, i) =>
		listed((tour as { stops?: unknown } | null)?.stops).flatMap((stop, k): Lift[] => {
			const hide = (stop as { hide?: unknown } | null)?.hide;
			if (typeof hide !== 'string') return [];
			return [{ pointer: at('', 'tours', i, 'stops', k, 'hide'), value: [hide] }];
		})
	);

/** By the version that they lift from. */
const lifts: Record<number, (story: Older) => Lift[]> = { 1: fromFirst };

const isStory = (story: unknown): story is Older =>
	story !== null && typeof story === 'object' && !Array.isArray(story);

/** What brings the contents of `story.yaml` from the version that it says up to the one that is read here. */
function liftsOf(story: unknown): Lift[] {
	if (!isStory(story)) return [];
	const { version = 1 } = story;
	const lift = typeof version === 'number' ? lifts[version] : undefined;
	return lift ? [...lift(story), { pointer: '/version', value: formatVersion }] : [];
}

function withValue(value: unknown, [step, ...rest]: readonly string[], leaf: unknown): unknown {
	if (step === undefined) return leaf;
	const inner = (value as Record<string, unknown>)[step];
	const next = withValue(inner, rest, leaf);
	return Array.isArray(value)
		? value.map((part: unknown, i) => (String(i) === step ? next : part))
		: { ...(value as object), [step]: next };
}

/** The contents of `story.yaml` as the version has them that is read here. */
export const lifted = (story: unknown): unknown =>
	liftsOf(story).reduce(
		(value, { pointer, value: leaf }) => withValue(value, stepsOf(pointer), leaf),
		story
	);
