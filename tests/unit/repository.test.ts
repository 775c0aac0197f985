import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../src/lib/draft/schema/json-schema';

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

	test.each(locks)('%s holds the packages of every system, so that npm ci takes it', (file) => {
		type Locked = { version?: string; optionalDependencies?: Record<string, string> };
		const packages: Record<string, Locked> = JSON.parse(read(file)).packages;
		const wanted = Object.values(packages).flatMap((locked) =>
			Object.keys(locked.optionalDependencies ?? {})
		);
		const missing = wanted.filter(
			(name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`))
		);
		expect(missing).toEqual([]);
	});
});

test.each(Object.entries(jsonSchemas()))(
	'the published schema of %s is the one that is checked by (else run: npm run schemas)',
	(name, schema) => {
		expect(read(`static/schema/${name}.schema.json`)).toBe(schema);
	}
);
