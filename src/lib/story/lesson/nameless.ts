import type { Story } from '../story';

/** A story whose places have no names, for a class that is to name them: each is but a question mark. */
export const withoutNames = (story: Story): Story => ({
	...story,
	places: story.places.map((place) => ({
		...place,
		name: '?',
		label: '?',
		localNames: [],
		names: [],
		isApproximate: false
	}))
});
