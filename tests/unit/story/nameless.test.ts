import { expect, test } from 'vitest';
import { withoutNames } from '../../../src/lib/story/nameless';
import { told } from '../../../src/press/told';

test('a story without names tells none of its places in any language', () => {
	const story = told('moscow-pyongyang', 'en')!;
	const names = story.places.flatMap(({ names }) => names.map(({ text }) => text));
	const places = JSON.stringify(
		withoutNames(story).places.map(({ name, label, names, localNames }) => [
			name,
			label,
			names,
			localNames
		])
	);
	expect(names.length).toBeGreaterThan(100);
	expect(names.filter((name) => places.includes(name))).toEqual([]);
	expect(story.places.map(({ label }) => label)).toContain('Moscow');
});
