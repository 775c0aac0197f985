import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultOfImport, roomOf } from '../house.mjs';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((file) => `src/${file.replaceAll('\\', '/')}`)
	.filter((file) => /\.(ts|svelte)$/.test(file));

const importPattern = /(?:import|export)\s+(type\s)?[^'"`;]*?from\s+['"]([^'"]+)['"]/g;
const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));

describe('the six rules of the house', () => {
	test('1–3 and 5: every import keeps them', () => {
		const faults = texts.flatMap(({ file, text }) =>
			[...text.matchAll(importPattern)].flatMap(([, isType, source]) => {
				const fault = faultOfImport(file, source!, Boolean(isType));
				return fault ? [`${file}: ${source}: ${fault}`] : [];
			})
		);
		expect(faults).toEqual([]);
		expect(texts.length).toBeGreaterThan(40);
	});

	test('4: only exploration/ hands state to others', () => {
		const sharers = texts.filter(({ text }) =>
			/createContext|export (const|let) \w+ = \$state/.test(text)
		);
		expect([...new Set(sharers.map(({ file }) => roomOf(file)))]).toEqual([
			'exploration',
			'lesson'
		]);
	});

	test('5: only press/ reads geodata/', () => {
		const readers = texts.filter(({ text }) => /['"`(]\/?geodata\//.test(text));
		expect(readers.map(({ file }) => roomOf(file))).toEqual(['press']);
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
		['src/lib/helpers/a.ts', '../story/story', true, 'helpers/ is no room'],
		['src/routes/+page.svelte', '$lib/map/StoryMap.svelte', false, null],
		['src/lib/map/listen.ts', '../exploration/exploration.svelte', true, null]
	])('%s importing %s (types: %s)', (file, source, isType, reason) => {
		const fault = faultOfImport(file, source, isType);
		if (reason === null) expect(fault).toBeNull();
		else expect(fault).toContain(reason);
	});
});
