import { runnerImport } from 'vite';

const run = async (path) =>
	(await runnerImport(path, { logLevel: 'error', server: { hmr: false, ws: false } })).module;

const { storyFolders } = await run('./src/press/stories.ts');
const { parseStory } = await run('./src/lib/draft/read/parse.ts');
const { describeFaults } = await run('./src/lib/draft/fault.ts');

const list = new Intl.ListFormat('en');
let faulty = 0;
for (const [id, files] of storyFolders()) {
	try {
		const { story, places, gaps } = parseStory(id, files);
		const told = `${story.events.length} events, ${places.features.length} places`;
		console.log(`${id}: ${told}, in ${list.format(story.languages)}`);
		if (gaps.length > 0) {
			const count = gaps.length === 1 ? 'a gap' : `${gaps.length} gaps`;
			console.log(`It has ${count}, told in “${story.languages[0]}” instead:`);
			console.log(describeFaults(id, gaps));
		}
	} catch (error) {
		if (error?.name !== 'StoryError') throw error;
		faulty += 1;
		console.error(error.message);
	}
}
process.exitCode = faulty > 0 ? 1 : 0;
