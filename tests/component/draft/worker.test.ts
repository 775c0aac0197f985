import { afterAll, describe, expect, test } from 'vitest';
import type { Files } from '../../../src/lib/draft/draft';
import type { FaultCode } from '../../../src/lib/draft/code';
import { tell } from '../../../src/lib/draft/tell/tell';
import type { Edit } from '../../../src/lib/draft/write/edit';
import { breaks, brokenBy } from '../../fixtures/broken-drafts';
import { wordsFor } from '../../fixtures/drafts';
import { fullFiles } from '../../fixtures/full-story';
import type { Answered, Asked } from './worker';

const texts = import.meta.glob<string>(
	'../../../geodata/stories/moscow-pyongyang/*.{yaml,md,geojson}',
	{
		query: '?raw',
		import: 'default',
		eager: true
	}
);
const firstFiles: Files = Object.fromEntries(
	Object.entries(texts).map(([path, text]) => [path.split('/').at(-1)!, text])
);

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
afterAll(() => worker.terminate());

const ask = (files: Files, edits: readonly Edit[] = []) =>
	new Promise<Answered>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<Answered>) => resolve(data);
		worker.onerror = ({ message }) => reject(new Error(message));
		worker.postMessage({ files, edits } satisfies Asked);
	});

describe('a worker reads, checks and writes, and the page tells', () => {
	test('the first story, in both languages', async () => {
		const edit: Edit = {
			do: 'set',
			file: 'story.yaml',
			pointer: '/events/0/theme',
			value: 'cultural'
		};
		const { draft, faults, written } = await ask(firstFiles, [edit]);
		expect(faults).toEqual([]);
		for (const language of ['pt', 'en']) {
			const story = tell(draft, language, wordsFor(language));
			expect(story.events.length).toBe(draft.story.events.length);
			expect(story.gap).toBeUndefined();
		}
		expect(written.files['story.yaml']).not.toBe(firstFiles['story.yaml']);
		const { written: back } = await ask(written.files, written.inverse);
		expect(back.files).toEqual(firstFiles);
	});

	test.each(Object.keys(breaks) as (keyof typeof breaks)[])('one broken by %s', async (code) => {
		const { draft, faults } = await ask(brokenBy(breaks[code]));
		expect(faults.map((fault): FaultCode => fault.code)).toContain(code);
		for (const language of ['pt', 'en'])
			expect(tell(draft, language, wordsFor(language)).events).toHaveLength(
				draft.story.events.length
			);
	});

	test('one of which nothing is there yet', async () => {
		const { draft, faults } = await ask({});
		expect(faults.map(({ code }) => code)).toContain('missing');
		expect(tell(draft, 'en', wordsFor('en')).title).toBe('[no title yet]');
		const whole = await ask(fullFiles);
		expect(whole.faults).toEqual([]);
	});
});
