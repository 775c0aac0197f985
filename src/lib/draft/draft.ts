import type { GroundFile } from './schema/ground';
import type { PlacesFile, SourcesFile, StoryFile } from './schema/story';
import type { Words } from './wording';

/** A story's files as text, by name: `story.yaml`, `places.geojson`, `sources.yaml`, `pt.md`, … */
export type Files = Readonly<Record<string, string>>;

/** Path of a value in a file as a JSON Pointer (RFC 6901), such as `/events/3/theme`; empty for the whole. */
export type Pointer = string;

/** Where something stands in a text: offsets in UTF-16 units, the end not included. */
export type Range = readonly [start: number, end: number];

/** Where a value stands, and the key or id that names it, where it has one. */
interface Spot {
	value: Range;
	key?: Range;
}

/** Where the values of a file stand, by their pointers. */
export type Spots = Record<Pointer, Spot>;

/**
 * A story's files, and what could be read of them. It is plain, and can be sent to a worker and back. What is missing or
 * could not be read has a value in its place all the same, and its pointer is listed as a gap.
 */
export interface Draft {
	/** Name of the story's folder. */
	id: string;
	files: Files;
	story: StoryFile;
	places: PlacesFile;
	sources: SourcesFile;
	/** What it adds to the map beneath it; `null` where it adds nothing. */
	ground: GroundFile | null;
	/** By language, as far as there are words. */
	words: Record<string, Words>;
	/** By file. */
	spots: Record<string, Spots>;
	/** By file: where something stands that is no value of the author's. */
	gaps: Record<string, Pointer[]>;
	/** Files that are missing, or whose text is cut off or broken, so that nothing can be said of what they lack. */
	broken: string[];
}

/** Story files by what they hold. */
export const storyFile = 'story.yaml';
export const placesFile = 'places.geojson';
export const sourcesFile = 'sources.yaml';
export const groundFile = 'ground.geojson';
export const wordsFile = (language: string) => `${language}.md`;
