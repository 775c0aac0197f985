import { describe, expect, test } from 'vitest';
import { isKept, isOfBuild, isUnchanged, storedPath } from '../../../src/service-worker/files';

test.each([
	['/', true],
	['/pt/story/', true],
	['/pt/story/notes/', true],
	['/pt/story/__data.json', true],
	['/_app/immutable/nodes/1.abc.js', true],
	['/basemap/base.pmtiles', true],
	['/stories/a-story/ground.geojson.gz', true],
	['/manifest.webmanifest', true],
	['/schema/story.schema.json', false],
	['/preview.png', false],
	['/pt/story/preview.png', false],
	['/_headers', false],
	['/robots.txt', false],
	['/404', false],
	['/404.html', false]
])('%s is kept for use without a network: %s', (path, wanted) => {
	expect(isKept(path)).toBe(wanted);
});

describe('a new version', () => {
	const now = { 'base.pmtiles': { sha256: 'a' }, 'relief.pmtiles': { sha256: 'b' } };
	const then = { 'base.pmtiles': { sha256: 'a' }, 'relief.pmtiles': { sha256: 'old' } };

	test.each([
		['/tumen/_app/immutable/chunks/abc.js', true],
		['/tumen/basemap/base.pmtiles', true],
		['/tumen/basemap/relief.pmtiles', false],
		['/tumen/basemap/other.pmtiles', false],
		['/tumen/basemap/manifest.json', false],
		['/tumen/pt/', false]
	])('takes %s over from the one before: %s', (path, wanted) => {
		expect(isUnchanged(path, now, then)).toBe(wanted);
	});

	test('takes no part of the basemap from a version that does not say what it has', () => {
		expect(isUnchanged('/basemap/base.pmtiles', now, {})).toBe(false);
	});
});

describe('a page', () => {
	const stored = new Set(['/', '/pt/', '/pt/story/', '/icon.svg']);

	test.each([
		['/pt/story/', '/pt/story/'],
		['/pt/story', '/pt/story/'],
		['/pt/story/index.html', '/pt/story/'],
		['/index.html', '/'],
		['/icon.svg', '/icon.svg'],
		['/pt/nothing', null],
		['/pt/story/index.html/', null]
	])('asked for as %s is stored as %s', (path, wanted) => {
		expect(storedPath(path, stored)).toBe(wanted);
	});
});

describe('a page that names its files', () => {
	const listed = ['/tumen/_app/immutable/entry/app.a1.js', '/tumen/_app/immutable/assets/0.b2.css'];

	test.each([
		[
			'<link href="../_app/immutable/assets/0.b2.css"><script src="_app/immutable/entry/app.a1.js">',
			true
		],
		['<p>nothing</p>', true],
		['import("/tumen/_app/immutable/entry/app.new.js")', false],
		[
			'<link href="../_app/immutable/assets/0.b2.css"><link href="../_app/immutable/assets/1.c3.css">',
			false
		]
	])('%s is of the build: %s', (html, wanted) => {
		expect(isOfBuild(html, listed)).toBe(wanted);
	});
});
