import { runnerImport } from 'vite';

const { readFolders, inLines } = (
	await runnerImport('./src/press/stories.ts', {
		logLevel: 'error',
		server: { hmr: false, ws: false }
	})
).module;

const list = new Intl.ListFormat('en');
const counted = (count, one, more) => (count === 1 ? one : `${count} ${more}`);

for (const folder of readFolders()) {
	const { draft, faults, gaps } = folder;
	const { id, story, places } = draft;
	if (faults.length > 0) {
		process.exitCode = 1;
		console.error(`The story “${id}” has ${counted(faults.length, 'a fault', 'faults')}:`);
		console.error(inLines(folder, faults));
		continue;
	}
	const told = `${story.events.length} events, ${places.features.length} places`;
	console.log(`${id}: ${told}, in ${list.format(story.languages)}`);
	if (gaps.length === 0) continue;
	const first = story.languages[0];
	console.log(`It has ${counted(gaps.length, 'a gap', 'gaps')}, told in “${first}” instead:`);
	console.log(inLines(folder, gaps));
}
