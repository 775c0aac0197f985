import { expect, test } from 'vitest';
import { withoutNames } from '../../../src/lib/story/lesson/nameless';
import { fairStory } from '../../fixtures/story';

test('a story without names tells none of its places in any language', () => {
	const story = fairStory();
	const names = story.places.flatMap((place) => [
		place.name,
		place.label,
		...place.names.map(({ text }) => text)
	]);
	const places = JSON.stringify(
		withoutNames(story).places.map(({ name, label, names, localNames }) => [
			name,
			label,
			names,
			localNames
		])
	);
	expect(names).toEqual(expect.arrayContaining(['Hill', 'Colina', 'Хълм', '丘', 'Stream']));
	expect(names.filter((name) => places.includes(name))).toEqual([]);
});
