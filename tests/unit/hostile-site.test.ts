import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copySite } from '../fixtures/copied-site';
import { hostile } from '../fixtures/hostile';
import { hostileFiles, shown } from '../fixtures/hostile-story';
import { storyFiles } from '../fixtures/story-files';

const { inFolder, read, build, remove } = copySite('hostile');

/** Every hostile string in one; a line of its own would end a title. */
const all = Object.values(hostile).map(shown).join(' ¶ ');

beforeAll(async () => {
	rmSync(inFolder('geodata/stories'), { recursive: true });
	for (const [id, files] of Object.entries({ hostile: hostileFiles(all), sound: storyFiles })) {
		mkdirSync(inFolder('geodata/stories', id), { recursive: true });
		for (const [file, text] of Object.entries(files))
			writeFileSync(inFolder('geodata/stories', id, file), text);
	}
	await build();
}, 300_000);

afterAll(remove);

const tags = (html: string) => html.match(/<[a-z!/][^>]*>/gi) ?? [];
const counts = (html: string, name: string) =>
	tags(html).filter((tag) => tag.toLowerCase().startsWith(`<${name}`)).length;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

test.each([
	['en', 'index.html'],
	['pt', 'index.html'],
	['en', 'handout/index.html'],
	['pt', 'handout/index.html']
])(
	'the page of a hostile story in %s, %s, has no element of its strings',
	(tag, file) => {
		const hostilePage = read('build', tag, 'hostile', file);
		const soundPage = read('build', tag, 'sound', file);
		for (const name of ['script', 'link', 'meta', 'title', 'base', 'style', 'template'])
			expect(counts(hostilePage, name), name).toBe(counts(soundPage, name));
		for (const name of [
			'iframe',
			'img',
			'image',
			'object',
			'embed',
			'video',
			'marquee',
			'body onload'
		])
			expect(counts(hostilePage, name), name).toBe(0);
		expect(hostilePage).toContain(`<h1 tabindex="-1"`);
		expect(hostilePage).toContain(escaped(all).slice(0, 2000));
	},
	30_000
);

test('its only script of its own is the one that its policy names', () => {
	const html = read('build/en/hostile/index.html');
	const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script!);
	const hashes = scripts.map(
		(script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
	);
	const [, policy = ''] = /script-src ([^;]*);/.exec(html) ?? [];
	expect(hashes.length).toBeGreaterThan(0);
	expect(policy.split(' ').sort()).toEqual(["'self'", ...hashes].sort());
});

test.each(['build/en/index.html', 'build/pt/index.html'])('%s lists it as text', (file) => {
	const html = read(file);
	expect(html).toContain(escaped(all).slice(0, 2000));
	expect(counts(html, 'img')).toBe(0);
});
