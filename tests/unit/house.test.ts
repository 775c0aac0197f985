import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { circlesOf, faultOfImport, importsOf, roomOf, sharedStateOf } from '../house.mjs';

const paths = readdirSync('src', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'));
const texts = new Map(
	paths
		.filter((file) => /\.(ts|svelte)$/.test(file))
		.map((file) => [file, readFileSync(file, 'utf8')])
);

/** Where shared state lives, and what else is held once for all, with the reason. */
const rooms = ['exploration', 'lesson', 'shelf'];
const scripts = 'no state of a reader: whether a script of the room, fetched once, has come';
const elsewhere: Record<string, string> = {
	'src/lib/figure/figure.ts': scripts,
	'src/lib/map/engine/engine.ts': scripts,
	'src/lib/panel/view/views.ts': scripts,
	'src/lib/ui/Portions.svelte': 'whether the page is on its way to the printer'
};

describe('the rules of the house', () => {
	test('imports point down, and need Node or the engine only where they may', () => {
		const faults = [...texts].flatMap(([file, text]) =>
			importsOf(text).flatMap(({ source, isType }) => {
				const fault = faultOfImport(file, source, isType);
				return fault ? [`${file}: ${source}: ${fault}`] : [];
			})
		);
		expect(faults).toEqual([]);
		expect(texts.size).toBeGreaterThan(400);
	});

	test('no files import each other in a circle, types included', () => {
		expect(circlesOf(texts)).toEqual([]);
	});

	test('shared state lives in its rooms', () => {
		const holders = new Set(
			sharedStateOf(texts)
				.map(({ file }) => file)
				.filter((file) => !rooms.includes(roomOf(file) ?? ''))
		);
		expect([...holders].sort()).toEqual(Object.keys(elsewhere));
	});

	test('only press/ reads geodata/', () => {
		const readers = [...texts].filter(([, text]) => /['"`(]\/?geodata\//.test(text));
		expect(readers.map(([file]) => roomOf(file))).toEqual(['press']);
	});
});

describe('the measure of the house', () => {
	const lengths = [...texts]
		.filter(([file]) => roomOf(file) !== 'messages')
		.map(([, text]) => text.split('\n').length - 1)
		.sort((a, b) => a - b);
	const share = (part: number) => lengths[Math.floor(part * (lengths.length - 1))];

	test('its files are short', () => {
		expect(share(0.5)).toBeLessThanOrEqual(80);
		expect(share(0.9)).toBeLessThanOrEqual(180);
		expect(share(1)).toBeLessThanOrEqual(250);
	});

	test('a folder of more than sixteen files has rooms of its own, but for one dictionary a language', () => {
		const counts = new Map<string, number>();
		for (const folder of paths.map((path) => dirname(path)))
			counts.set(folder, (counts.get(folder) ?? 0) + 1);
		const full = [...counts]
			.filter(([folder, count]) => count > 16 && folder.startsWith('src/lib/'))
			.map(([folder]) => folder)
			.filter((folder) => folder !== 'src/lib/messages');
		expect(full).toEqual([]);
	});
});

describe('the tests of the house', () => {
	const tests = readdirSync('tests/unit', { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.test.ts') && file !== 'house.test.ts')
		.map((file) => ({ file, text: readFileSync(`tests/unit/${file}`, 'utf8') }));
	const filesWith = (pattern: RegExp) =>
		tests.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

	test('hang on the first story’s words only where they are named after it', () => {
		const bound = filesWith(/\bfirstStory\b|\breadStories\b|moscow-pyongyang/);
		expect(bound.filter((file) => !/(^|[/-])first-story\.test\.ts$/.test(file))).toEqual([]);
	});

	test('read and tell stories themselves only where that is what they test', () => {
		const reading = filesWith(/lib\/draft\/(read|tell)\//);
		expect(reading.filter((file) => !file.startsWith('draft/'))).toEqual([]);
	});
});

describe('what the rules forbid', () => {
	test.each<[string, string, boolean, string | null]>([
		[
			'src/lib/story/when.ts',
			'../cartography/style/style',
			false,
			'story/ stands below cartography/'
		],
		[
			'src/lib/cartography/style/style.ts',
			'../../exploration/address',
			false,
			'stand side by side'
		],
		['src/lib/map/places/Places.svelte', '../../panel/Panel.svelte', false, 'stand side by side'],
		['src/lib/panel/Panel.svelte', '$lib/map/StoryMap.svelte', false, 'stand side by side'],
		['src/lib/ui/Sign.svelte', '../panel/Prose.svelte', false, 'ui/ stands below panel/'],
		['src/lib/panel/Panel.svelte', 'maplibre-gl', false, 'only map/ may import maplibre-gl'],
		['src/lib/panel/Panel.svelte', 'maplibre-gl', true, null],
		['src/lib/map/story-map.svelte.ts', 'maplibre-gl/dist/maplibre-gl.css', false, null],
		[
			'src/lib/map/places/labels.svelte.ts',
			'd3-geo',
			false,
			'only figure/ and press/ may import d3-geo'
		],
		['src/lib/panel/Panel.svelte', '../../../geodata/stories/a/story.yaml', false, 'only press/'],
		['src/lib/story/read.ts', 'node:fs', false, 'only press/ and relay/ may need Node'],
		['src/lib/story/read.ts', 'fs/promises', true, 'may need Node'],
		['src/lib/figure/picture/save.ts', '@resvg/resvg-js', false, 'may need Node'],
		['src/lib/figure/picture/save.ts', './path', false, null],
		['src/routes/+page.server.ts', 'node:path', false, 'may need Node'],
		['src/press/figure/disk.ts', 'node:fs/promises', false, null],
		['src/relay/relay.ts', 'node:http', false, null],
		['src/lib/draft/read/read.ts', '../../../press/stories', true, 'draft/ stands below press/'],
		['src/lib/draft/read/read.ts', '../../story/when', false, null],
		['src/lib/story/when.ts', '../draft/draft', true, 'story/ stands below draft/'],
		['src/lib/ui/site/Header.svelte', '../../offline/stored', false, 'ui/ stands below offline/'],
		['src/lib/panel/Panel.svelte', '$app/environment', false, 'only routes/ may import $app/'],
		['src/lib/reader/Reader.svelte', '$app/navigation', true, 'only routes/ may import $app/'],
		['src/routes/+page.svelte', '$app/paths', false, null],
		['src/lib/helpers/a.ts', '../story/story', true, 'helpers/ is no room'],
		['src/routes/+page.svelte', '$lib/map/StoryMap.svelte', false, null],
		['src/lib/map/listen.ts', '../exploration/exploration.svelte', true, null]
	])('%s importing %s (types: %s)', (file, source, isType, reason) => {
		const fault = faultOfImport(file, source, isType);
		if (reason === null) expect(fault).toBeNull();
		else expect(fault).toContain(reason);
	});
});

describe('what a file imports', () => {
	test.each([
		["import { a } from './a';", [{ source: './a', isType: false }]],
		["import type { A } from './a';", [{ source: './a', isType: true }]],
		["import {\n\ta,\n\tb\n} from './a';\nimport './b.css';", ['./a', './b.css']],
		["export { a } from './a';", ['./a']],
		["export type { A } from './a';", [{ source: './a', isType: true }]],
		["export * from './a';", ['./a']],
		["const a = await import('./a');", ['./a']],
		["import.meta.glob('./*.ts', { import: 'messages' });", []]
	])('%s', (text, expected) => {
		expect(importsOf(text)).toEqual(
			expected.map((found) =>
				typeof found === 'string' ? { source: found, isType: false } : found
			)
		);
	});
});

describe('circles', () => {
	const folder = (files: Record<string, string>) =>
		new Map(Object.entries(files).map(([name, text]) => [`src/lib/a/${name}`, text]));

	test('are found through any number of files, and through types', () => {
		const files = folder({
			'way.ts': "import { b } from './b.svelte';",
			'b.svelte.ts': "import type { C } from '$lib/a/c';",
			'c.ts': "const b = () => import('./D.svelte');",
			'D.svelte': "import { b } from './b.svelte';\nimport { e } from './e';",
			'e.ts': "import { max } from 'd3-array';"
		});
		expect(circlesOf(files)).toEqual([
			['src/lib/a/D.svelte', 'src/lib/a/b.svelte.ts', 'src/lib/a/c.ts']
		]);
	});

	test('are between files: a part that draws itself is none', () => {
		expect(circlesOf(folder({ 'A.svelte': "import A from './A.svelte';" }))).toEqual([]);
		expect(circlesOf(folder({ 'a.ts': "import { b } from './b';", 'b.ts': '' }))).toEqual([]);
	});
});

describe('shared state', () => {
	const reactive = 'class Hand {\n\tcount = $state(0);\n}\n\nclass Fist {\n\tcount = 0;\n}\n';

	test.each([
		['a.svelte.ts', 'export const open = $state({ is: false });', ['$state']],
		['a.svelte.ts', 'let open = $state(false);', ['$state']],
		['a.svelte.ts', 'export const hand = new Hand();', ['new Hand']],
		['a.svelte.ts', 'const hand: Hand = new Hand();', ['new Hand']],
		['a.ts', 'const chosen = new SvelteSet<string>();', ['new SvelteSet']],
		['a.ts', 'const [get, set] = createContext<Hand>();', ['createContext']],
		['a.ts', "import { writable } from 'svelte/store';", ['svelte/store']],
		['A.svelte', '<script>\n\tsetContext(key, 1);\n</script>', ['setContext']],
		['A.svelte', '<script module>\n\tlet count = $state(0);\n</script>', ['$state']],
		['A.svelte', '<script>\n\tlet count = $state(0);\n\tconst hand = new Hand();\n</script>', []],
		['a.ts', 'const fist = new Fist();', []],
		['a.ts', 'const open = () => {\n\tconst hand = new Hand();\n};', []]
	])('%s: %s', (name, text, expected) => {
		const files = new Map([
			['src/lib/a/hand.svelte.ts', reactive],
			[`src/lib/b/${name}`, text]
		]);
		expect(sharedStateOf(files).map(({ holds }) => holds)).toEqual(expected);
	});
});
