import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messagesIn } from '../../src/lib/messages/messages';
import { plainText } from '../../src/lib/story/prose';
import { copySite } from '../fixtures/copied-site';
import { pseudo, pseudoDictionary, pseudoWords } from '../fixtures/pseudo-language';
import { fairFiles } from '../fixtures/fair';
import { fairStory } from '../fixtures/story';

const story = 'geodata/stories/fair';

const { inFolder, read, run, build, remove } = copySite('third-language');

/** English with parts left untranslated, which are told in Portuguese instead. */
const untranslated = (english: string) =>
	english
		.replace('\n\nNone of this happened. The text is there for the tests of the house.', '')
		.replace(/## A visit to Port[\s\S]*?(?=## Soldiers)/, '')
		.replace(/- works: .*\n/, '')
		.replace(/- mayor-of-isle: Governs.*\n/, '');

let report = '';

beforeAll(async () => {
	writeFileSync(inFolder('src/lib/messages/en-XA.ts'), pseudoDictionary);
	rmSync(inFolder('geodata/stories'), { recursive: true });
	mkdirSync(inFolder(story), { recursive: true });
	for (const [file, text] of Object.entries(fairFiles)) writeFileSync(inFolder(story, file), text);
	writeFileSync(inFolder(story, 'en-XA.md'), pseudoWords(untranslated(read(story, 'en.md'))));
	writeFileSync(
		inFolder(story, 'story.yaml'),
		read(story, 'story.yaml').replace('languages: [pt, en]', 'languages: [pt, en, en-XA]')
	);
	await build();
	report = await run('geodata/check-stories.mjs');
}, 300_000);

afterAll(remove);

const page = () => read('build/en-XA/fair/index.html');

test('the check lists what the third language lacks, and lets it pass', () => {
	expect(report).toContain('in pt, en, and en-XA');
	for (const [file, gap] of [
		['en-XA.md', 'about: has no words'],
		['en-XA.md', 'visit-to-port: has no words'],
		['en-XA.md', 'sections › works: has no words'],
		['en-XA.md', 'people › mayor-of-isle: has no words'],
		['places.geojson', 'features[0] (hill).properties.names: has no name in “en-XA”'],
		['sources.yaml', 'gazette.publisher: has no text in “en-XA”']
	] as const) {
		const [line] = report.split('\n').filter((one) => one.endsWith(`: ${gap}`));
		expect(line).toMatch(new RegExp(`^  fair/${file}:\\d+:\\d+: `));
	}
});

test('its story is built in its own words', () => {
	const english = fairStory('en');
	expect(page()).toContain('<html lang="en-XA">');
	expect(page()).toContain(pseudo(english.title));
	expect(page()).toContain(pseudo(english.events[0]!.title));
	expect(page()).toContain(pseudo(messagesIn('en').story.about));
	expect(page()).not.toContain(messagesIn('en').story.about);
});

test('what it lacks is told in the first language, and marked as such', () => {
	const portuguese = fairStory('pt');
	expect(page()).toContain(`<span lang="pt">${plainText(portuguese.about[0]!).slice(0, 60)}`);
	expect(page()).toContain(portuguese.events[1]!.title);
	expect(page()).not.toContain('<span lang="en">');
});

test.each(['pt', 'en', 'en-XA'])('the story in %s links to all three languages', (language) => {
	const html = read('build', language, 'fair/index.html');
	const [nav] = /<nav[^>]*>(?:(?!<\/nav>)[\s\S])*hreflang[\s\S]*?<\/nav>/.exec(html) ?? [''];
	expect([...nav.matchAll(/hreflang="([^"]+)"/g)].map(([, tag]) => tag)).toEqual([
		'pt-BR',
		'en',
		'en-XA'
	]);
});

test.each(['index.html', 'credits/index.html', 'fair/handout/index.html'])(
	'its %s is built too',
	(file) => {
		expect(read('build/en-XA', file)).toContain('<html lang="en-XA">');
	}
);
