import { parseStory } from '../lib/draft/read/parse';
import type { StoryFiles, StorySource } from '../lib/draft/source';

const texts: Record<string, string> = import.meta.glob('/geodata/stories/*/*.{yaml,md,geojson}', {
	query: '?raw',
	import: 'default',
	eager: true
});

function foldersOf(files: Record<string, string>): Map<string, StoryFiles> {
	const folders = new Map<string, StoryFiles>();
	for (const [path, text] of Object.entries(files)) {
		const [id, file] = path.split('/').slice(-2) as [string, string];
		folders.set(id, { ...folders.get(id), [file]: text });
	}
	return folders;
}

/** The folders under `geodata/stories` by id, with their files as text. For the build only. */
export const storyFolders = (): Map<string, StoryFiles> => foldersOf(texts);

/**
 * All stories by id. For the build only.
 *
 * @throws StoryError at the first story that has faults
 */
export function readStories(): Map<string, StorySource> {
	return new Map([...storyFolders()].map(([id, files]) => [id, parseStory(id, files)]));
}
