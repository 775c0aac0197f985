import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../src/lib/story/json-schema';

const read = (file: string) => readFileSync(file, 'utf8');

test('the top level holds what it should and nothing else', () => {
	const wanted = [
		'CHANGELOG.md',
		'LICENSE',
		'README.md',
		'eslint.config.js',
		'geodata',
		'package-lock.json',
		'package.json',
		'src',
		'static',
		'svelte.config.js',
		'tests',
		'tsconfig.json',
		'vite.config.ts'
	];
	const built = ['build', 'node_modules', 'test-results'];
	const found = readdirSync('.').filter((name) => !name.startsWith('.') && !built.includes(name));
	expect(found.sort()).toEqual(wanted.sort());
});

describe('packages', () => {
	const { dependencies = {}, devDependencies = {} } = JSON.parse(read('package.json'));

	test('are pinned to exact versions', () => {
		const versions = Object.values({ ...dependencies, ...devDependencies });
		expect(versions.length).toBeGreaterThan(20);
		for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
	});

	const locks = ['package-lock.json', 'geodata/basemap/package-lock.json'];

	test.each(locks)('%s names no address to download from', (file) => {
		expect(read(file)).not.toContain('"resolved"');
	});

	test.each(locks)('%s gives a version for packages of every system, so npm ci takes it', (file) => {
		const packages: Record<string, { version?: string }> = JSON.parse(read(file)).packages;
		const unversioned = Object.entries(packages).filter(([path, { version }]) => path && !version);
		expect(unversioned).toEqual([]);
	});
});

test.each(Object.entries(jsonSchemas()))(
	'the published schema of %s is the one that is checked by (else run: npm run schemas)',
	(name, schema) => {
		expect(read(`static/schema/${name}.schema.json`)).toBe(schema);
	}
);
