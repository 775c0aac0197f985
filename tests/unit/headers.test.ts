import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/messages/messages';
import { headersFor, readRules } from '../e2e/headers';

const rules = readRules(readFileSync('static/_headers', 'utf8'));

const valuesOf = (path: string, name: string) =>
	headersFor(rules, path)
		.filter(([other]) => other.toLowerCase() === name.toLowerCase())
		.map(([, value]) => value);

describe('the headers for a host', () => {
	const pages = ['/', '/404.html', '/index.html'].concat(
		languages.flatMap((language) => [`/${language}/`, `/${language}/story/`])
	);

	test.each([...pages, '/nothing', '/basemap/base.pmtiles', '/_app/immutable/x.js'])(
		'%s can be framed by nobody, is what its type says, and is for this site alone',
		(path) => {
			expect(valuesOf(path, 'X-Frame-Options')).toEqual(['DENY']);
			expect(valuesOf(path, 'X-Content-Type-Options')).toEqual(['nosniff']);
			expect(valuesOf(path, 'Cross-Origin-Resource-Policy')).toEqual(['same-origin']);
		}
	);

	test.each(pages)('%s tells other sites nothing, and asks to be fetched by https', (path) => {
		expect(valuesOf(path, 'Content-Security-Policy').join()).toContain("frame-ancestors 'none'");
		expect(valuesOf(path, 'Referrer-Policy')).toEqual(['same-origin']);
		expect(valuesOf(path, 'Cross-Origin-Opener-Policy')).toEqual(['same-origin']);
		expect(valuesOf(path, 'Strict-Transport-Security')).toEqual(['max-age=31536000']);
		expect(valuesOf(path, 'Permissions-Policy')).toEqual(valuesOf('/', 'Permissions-Policy'));
	});

	test('their policy leaves it to the pages what may be loaded', () => {
		const names = valuesOf('/', 'Content-Security-Policy')
			.flatMap((policy) => policy.split(';'))
			.map((directive) => directive.trim().split(' ')[0]);
		expect(names).toEqual(['frame-ancestors', 'object-src', 'base-uri', 'form-action']);
	});

	test('they refuse camera, microphone and position, and keep what a presenter needs', () => {
		const [policy = ''] = valuesOf('/', 'Permissions-Policy');
		const permissions = policy.split(',').map((permission) => permission.trim());
		for (const refused of ['camera', 'microphone', 'geolocation'])
			expect(permissions).toContain(`${refused}=()`);
		for (const kept of ['fullscreen', 'screen-wake-lock', 'clipboard-write', 'web-share'])
			expect(permissions).toContain(`${kept}=(self)`);
	});

	test.each([...pages, '/service-worker.js', '/_app/version.json'])(
		'%s is asked for anew each time',
		(path) => {
			expect(valuesOf(path, 'Cache-Control')).toEqual(['no-cache']);
		}
	);

	test('files that are named after their content are kept for a year, the map for a day', () => {
		const kept = (path: string) => valuesOf(path, 'Cache-Control');
		expect(kept('/_app/immutable/entry/start.abc.js')).toEqual([
			'public, max-age=31536000, immutable'
		]);
		for (const path of ['/basemap/base.pmtiles', '/stories/a/ground.geojson.gz'])
			expect(kept(path)).toEqual(['public, max-age=86400, must-revalidate']);
	});
});

test('a line that is neither a path nor a header is refused', () => {
	expect(() => readRules('/*\nCache-Control: no-cache')).toThrow('Cache-Control');
	expect(() => readRules('  Cache-Control: no-cache')).toThrow('Cache-Control');
});
