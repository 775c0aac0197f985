import { gunzipSync } from 'node:zlib';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { groundOf, groundsIn } from '../../../src/press/ground';
import { readFolders } from '../../../src/press/stories';
import { GET } from '../../../src/routes/stories/[story]/ground.geojson.gz/+server';
import { firstStory, smallStory } from '../../fixtures/story';

const { id, files } = readFolders()[0]!.draft;
const { features } = groundOf(id)!;
const ofKind = (...kinds: string[]) =>
	features.filter(({ properties }) => kinds.includes(properties!.kind as string));

const ask = (story: string) => GET({ params: { story } } as never) as Response;

describe('the ground of the first story', () => {
	test('has its border where the story has it', () => {
		const { features: places } = JSON.parse(files['places.geojson']!) as FeatureCollection;
		const border = places.find(({ properties }) => properties!.kind === 'border')!;
		expect(ofKind('boundary')[0]!.geometry).toEqual(border.geometry);
	});

	test('says of everything digitised what it rests on and how far it may be off', () => {
		const digitised = ofKind('river', 'lake', 'railway', 'road', 'settlement');
		expect(digitised.length).toBeGreaterThan(12);
		for (const { properties } of digitised) {
			expect(properties!.uncertainty).toBeGreaterThan(0);
			expect(Object.keys(properties!.source as object)).toEqual(['pt', 'en']);
		}
	});

	test('is served compressed, without what only its author needs to know', async () => {
		const bytes = Buffer.from(await ask(id).arrayBuffer());
		expect(bytes.length).toBeLessThan(10_000);
		expect(JSON.parse(gunzipSync(bytes).toString())).toEqual(groundOf(id));
	});
});

test('a story without ground has no such file, and nothing is said of it', () => {
	expect(groundOf('another')).toBeNull();
	expect(() => ask('another')).toThrow();
	expect(smallStory().ground).toBeUndefined();
});

test('a ground is told in the language of the story, or else in its own first', () => {
	const [inPortuguese, inEnglish] = [firstStory('pt'), firstStory('en')];
	expect(inPortuguese.ground!.note).not.toBe(inEnglish.ground!.note);
	expect(groundsIn('tlh')[0]!.note).toBe(inPortuguese.ground!.note);
});
