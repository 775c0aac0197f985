import type { FeatureCollection } from 'geojson';
import { gzipSync } from 'node:zlib';
import type { Ground } from '../lib/story/ground';
import { readStories } from './stories';
import { tellings, told } from './told';

/** Ids of the stories that add something to the map beneath them. */
export const groundedStories = (): string[] =>
	[...readStories().values()].filter(({ ground }) => ground).map(({ id }) => id);

/** What a story adds to the map beneath it, by the story's id; `null` if nothing. */
export function groundOf(story: string): FeatureCollection | null {
	const ground = readStories().get(story)?.ground;
	return ground ? { type: ground.type, features: ground.features } : null;
}

/** The same as a packed file; `null` if nothing. */
export function packedGroundOf(story: string): Buffer | null {
	const ground = groundOf(story);
	return ground && gzipSync(JSON.stringify(ground), { level: 9 });
}

/** What there is to say of the grounds of all stories, in a language or else in the first of each. */
export const groundsIn = (language: string): Ground[] =>
	groundedStories().flatMap((id) => {
		const first = tellings().find(({ story }) => story === id)?.language;
		const story = told(id, language) ?? (first ? told(id, first) : null);
		return story?.ground ?? [];
	});
