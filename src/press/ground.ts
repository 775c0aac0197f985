import type { FeatureCollection } from 'geojson';
import type { Ground, OwnCredit } from '../lib/story/ground';
import type { Story } from '../lib/story/story';
import { storyFolders } from './stories';

type Localised = Record<string, string>;

/** A story's `ground.geojson` as its author wrote it. */
interface GroundFile extends FeatureCollection {
	note?: Localised;
	legend?: Record<string, Localised>;
	credits?: (Omit<OwnCredit, 'of'> & { of: Localised })[];
}

const grounds = new Map<string, GroundFile>();
for (const [id, { 'ground.geojson': text }] of storyFolders())
	if (text !== undefined) grounds.set(id, JSON.parse(text) as GroundFile);

/** Ids of the stories that add something to the map beneath them. */
export const groundedStories = (): string[] => [...grounds.keys()];

/** What a story adds to the map beneath it, by the story's id; `null` if nothing. */
export function groundOf(story: string): FeatureCollection | null {
	const ground = grounds.get(story);
	return ground ? { type: ground.type, features: ground.features } : null;
}

/** What there is to say of a ground in a language, or else in the first that it has words in. */
function sayIn(language: string, { note, legend, credits = [] }: GroundFile): Ground {
	const say = (text: Localised): string => text[language] ?? Object.values(text)[0] ?? '';
	return {
		note: note ? say(note) : null,
		legend: Object.fromEntries(
			Object.entries(legend ?? {}).map(([sign, text]) => [sign, say(text)])
		),
		credits: credits.map((credit) => ({ ...credit, of: say(credit.of) }))
	};
}

/** What there is to say of the grounds of all stories. */
export const groundsIn = (language: string): Ground[] =>
	[...grounds.values()].map((ground) => sayIn(language, ground));

/** A story with what there is to say of its ground, if it has any. */
export function withGround(story: Story): Story {
	const ground = grounds.get(story.id);
	return ground ? { ...story, ground: sayIn(story.language, ground) } : story;
}
