import { runnerImport } from 'vite';

const run = async (path) =>
	(await runnerImport(path, { logLevel: 'error', server: { hmr: false, ws: false } })).module;

const { storyFolders } = await run('./src/lib/story/stories.ts');
const { parseStory } = await run('./src/lib/story/parse.ts');

let faulty = 0;
for (const [id, files] of storyFolders()) {
	try {
		const { story, places } = parseStory(id, files);
		console.log(
			`${id}: ${story.events.length} events, ${places.features.length} places, in ${story.languages.join(' and ')}`
		);
	} catch (error) {
		if (error?.name !== 'StoryError') throw error;
		faulty += 1;
		console.error(error.message);
	}
}
process.exitCode = faulty > 0 ? 1 : 0;
