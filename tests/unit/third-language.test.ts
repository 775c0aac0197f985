import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messagesIn } from '../../src/lib/messages/messages';
import { plainText } from '../../src/lib/story/prose';
import { pseudo, pseudoDictionary, pseudoWords } from '../fixtures/pseudo-language';
import { firstStory } from '../fixtures/story';

const sources = [
	'geodata/check-stories.mjs',
	'geodata/stories',
	'package.json',
	'src',
	'static',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];
const story = 'geodata/stories/moscow-pyongyang';

const folder = mkdtempSync(join(tmpdir(), 'tumen-third-language-'));
const inFolder = (...path: string[]) => join(folder, ...path);
const read = (...path: string[]) => readFileSync(inFolder(...path), 'utf8');

/** Runs a tool of the house in the folder, as from a terminal; a tool that fails is thrown. */
async function run(tool: string, ...words: string[]): Promise<string> {
	const env = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV$)/.test(name));
	const { stdout } = await promisify(execFile)(process.execPath, [tool, ...words], {
		cwd: folder,
		env: Object.fromEntries(env)
	});
	return stdout;
}

/** English with parts left untranslated, which are told in Portuguese instead. */
const untranslated = (english: string) =>
	english
		.replace(/(?<=\n\n)The text it starts from[\s\S]*?(?=## sections)/, '')
		.replace(/## Choe Son Hui in Minsk[\s\S]*?(?=## A mutual)/, '')
		.replace(/- diplomacy: .*\n/, '')
		.replace(/- xi-jinping: President.*\n/, '');

let report = '';

beforeAll(async () => {
	for (const path of sources) cpSync(path, inFolder(path), { recursive: true });
	symlinkSync(resolve('node_modules'), inFolder('node_modules'), 'junction');
	writeFileSync(inFolder('src/lib/messages/en-XA.ts'), pseudoDictionary);
	writeFileSync(inFolder(story, 'en-XA.md'), pseudoWords(untranslated(read(story, 'en.md'))));
	writeFileSync(
		inFolder(story, 'story.yaml'),
		read(story, 'story.yaml').replace('languages: [pt, en]', 'languages: [pt, en, en-XA]')
	);
	await run('node_modules/@sveltejs/kit/svelte-kit.js', 'sync');
	report = await run('geodata/check-stories.mjs');
	await run('node_modules/vite/bin/vite.js', 'build', '--logLevel=error');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = () => read('build/en-XA/moscow-pyongyang/index.html');

test('the check lists what the third language lacks, and lets it pass', () => {
	expect(report).toContain('in pt, en, and en-XA');
	for (const gap of [
		'en-XA.md: about: has no words',
		'en-XA.md: choe-in-minsk: has no words',
		'en-XA.md: sections › diplomacy: has no words',
		'en-XA.md: people › xi-jinping: has no words',
		'places.geojson: features[0] (moscow).names: has no name in “en-XA”',
		'sources.yaml: afp-fr.publisher: has no text in “en-XA”'
	])
		expect(report).toContain(`moscow-pyongyang/${gap}`);
});

test('its story is built in its own words', () => {
	const english = firstStory('en');
	expect(page()).toContain('<html lang="en-XA">');
	expect(page()).toContain(pseudo(english.title));
	expect(page()).toContain(pseudo(english.events[0]!.title));
	expect(page()).toContain(pseudo(messagesIn('en').story.about));
	expect(page()).not.toContain(messagesIn('en').story.about);
});

test('what it lacks is told in the first language, and marked as such', () => {
	const portuguese = firstStory('pt');
	expect(page()).toContain(`<span lang="pt">${plainText(portuguese.about[0]!).slice(0, 60)}`);
	expect(page()).toContain(portuguese.events[1]!.title);
	expect(page()).not.toContain('<span lang="en">');
});

test.each(['pt', 'en', 'en-XA'])('the story in %s links to all three languages', (language) => {
	const html = read('build', language, 'moscow-pyongyang/index.html');
	const [nav] = /<nav[^>]*>(?:(?!<\/nav>)[\s\S])*hreflang[\s\S]*?<\/nav>/.exec(html) ?? [''];
	expect([...nav.matchAll(/hreflang="([^"]+)"/g)].map(([, tag]) => tag)).toEqual([
		'pt',
		'en',
		'en-XA'
	]);
});

test.each(['index.html', 'credits/index.html'])('its %s is built too', (file) => {
	expect(read('build/en-XA', file)).toContain('<html lang="en-XA">');
});
