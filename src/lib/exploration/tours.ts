import type { Story, Tour } from '../story/story';

/** The tour with an id, or else the first of so many minutes; the story's usual one where there is neither. */
export const tourFor = ({ tours }: Pick<Story, 'tours'>, wanted: string): Tour =>
	tours.find(({ id }) => id === wanted) ??
	tours.find(({ minutes }) => String(minutes) === wanted) ??
	tours[0]!;
