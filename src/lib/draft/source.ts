import type { Fault } from './fault';
import type { PlacesFile, SourcesFile, StoryFile } from './schema/story';
import type { Words } from './wording';

/** The files of a story's folder by name, such as `story.yaml`, as text. */
export type StoryFiles = Record<string, string>;

/** A story as its author wrote it: parsed and checked, in all of its languages. */
export interface StorySource {
	id: string;
	story: StoryFile;
	places: PlacesFile;
	sources: SourcesFile;
	/** By language; what a further language lacks is told in the first one. */
	words: Record<string, Words>;
	/** What the further languages lack. */
	gaps: Fault[];
}
