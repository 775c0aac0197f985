import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Ink } from '../../../src/lib/lesson/ink/ink.svelte';

function storageWith(entries: Record<string, string> = {}): Storage {
	const kept = new Map(Object.entries(entries));
	return {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value)
	} as Storage;
}

const refused = () => {
	throw new DOMException('full', 'QuotaExceededError');
};

function draw(ink: Ink, step: string, ...points: [number, number][]) {
	ink.tool ??= 'pen';
	const [first, ...others] = points;
	ink.begin(step, first!);
	for (const point of others) ink.extend(point);
	ink.end(0);
}

const kinds = (ink: Ink, step: string) => ink.marksOf(step).map(({ kind }) => kind);

describe('ink', () => {
	test('is kept for the step that it was drawn on', () => {
		const ink = new Ink(null, 'ink');
		draw(ink, 'one', [1, 2], [3, 4]);
		expect(ink.isEmpty('two')).toBe(true);
		expect(ink.marksOf('one')).toEqual([
			{
				kind: 'pen',
				color: 'red',
				width: 6,
				points: [
					[1, 2],
					[3, 4]
				]
			}
		]);
	});

	test('is seen while it is drawn, in its colour', () => {
		const ink = new Ink(null, 'ink');
		ink.tool = 'marker';
		ink.color = 'blue';
		ink.begin('one', [1, 2]);
		expect(ink.isDrawing).toBe(true);
		expect(ink.marksOf('one')).toMatchObject([{ kind: 'marker', color: 'blue' }]);
		expect(ink.marksOf('two')).toEqual([]);
	});

	test('is there again after a reload, and under its own key only', () => {
		const storage = storageWith();
		const ink = new Ink(storage, 'ink');
		draw(ink, 'one', [1.23456789, 2], [3, 4]);
		ink.tool = 'pin';
		ink.put('two', [5, 6]);
		const again = new Ink(storage, 'ink');
		expect(again.marksOf('one')).toMatchObject([
			{
				points: [
					[1.234568, 2],
					[3, 4]
				]
			}
		]);
		expect(kinds(again, 'two')).toEqual(['pin']);
		expect(new Ink(storage, 'other').isEmpty('one')).toBe(true);
	});

	test('is undone from the last to the first, and clearing is undone too', () => {
		const ink = new Ink(storageWith(), 'ink');
		draw(ink, 'one', [1, 2], [3, 4]);
		draw(ink, 'one', [5, 6], [7, 8]);
		ink.clear('one');
		expect(ink.isEmpty('one')).toBe(true);
		expect(ink.canUndo('one')).toBe(true);
		ink.undo('one');
		expect(ink.marksOf('one')).toHaveLength(2);
		ink.undo('one');
		ink.undo('one');
		expect(ink.canUndo('one')).toBe(false);
		ink.undo('one');
		expect(ink.isEmpty('one')).toBe(true);
	});

	test('does not pile up what was cleared long ago', () => {
		const storage = storageWith();
		const ink = new Ink(storage, 'ink');
		for (let i = 0; i < 50; i += 1) {
			draw(ink, 'one', [i, 2], [i, 4]);
			ink.clear('one');
		}
		expect(storage.getItem('ink')!.length).toBeLessThan(200);
	});

	test('undone while it is drawn goes away whole', () => {
		const ink = new Ink(null, 'ink');
		ink.tool = 'pen';
		ink.begin('one', [1, 2]);
		ink.extend([3, 4]);
		ink.undo('one');
		expect([ink.isDrawing, ink.isEmpty('one')]).toEqual([false, true]);
	});

	test('of a stroke of thousands of points takes little room', () => {
		const storage = storageWith();
		const ink = new Ink(storage, 'ink');
		ink.tool = 'pen';
		ink.begin('one', [0, 0]);
		for (let i = 1; i < 5000; i += 1) ink.extend([i / 500, Math.sin(i / 500)]);
		ink.end(0.01);
		expect(storage.getItem('ink')!.length).toBeLessThan(3000);
	});

	test('keeps how hard a stylus was pressed', () => {
		const ink = new Ink(null, 'ink');
		ink.tool = 'pen';
		ink.begin('one', [1, 2, 0.333]);
		ink.end(0);
		expect(ink.marksOf('one')).toMatchObject([{ points: [[1, 2, 0.33]] }]);
	});

	test('is not drawn without a tool, nor with one for points', () => {
		const ink = new Ink(null, 'ink');
		ink.begin('one', [1, 2]);
		ink.put('one', [1, 2]);
		ink.tool = 'pin';
		ink.begin('one', [1, 2]);
		expect(ink.canUndo('one')).toBe(false);
	});
});

describe('a distance', () => {
	test('has two points, and the next one begins another', () => {
		const ink = new Ink(null, 'ink');
		ink.tool = 'distance';
		for (const lon of [1, 2, 3]) ink.put('one', [lon, 0]);
		expect(ink.marksOf('one')).toMatchObject([
			{
				points: [
					[1, 0],
					[2, 0]
				]
			},
			{ points: [[3, 0]] }
		]);
	});

	test('does not end where it begins', () => {
		const ink = new Ink(null, 'ink');
		ink.tool = 'distance';
		ink.put('one', [1, 0]);
		ink.put('one', [1, 0]);
		expect(ink.marksOf('one')).toMatchObject([{ points: [[1, 0]] }]);
	});

	test('that has but one point goes with its tool', () => {
		const ink = new Ink(null, 'ink');
		ink.tool = 'distance';
		ink.put('one', [1, 0]);
		ink.tool = 'pen';
		expect(ink.isEmpty('one')).toBe(true);
	});
});

describe('what is stored', () => {
	const stroke = { kind: 'pen', color: 'red', width: 6, points: [[1, 2]] };

	test.each([
		['no JSON', '{"one": ['],
		['no object', '"one"'],
		['null', 'null'],
		['a list of nothing', '[1, 2]'],
		['steps without lists', '{"one": 5, "two": {"kind": "pen"}}'],
		['an unknown kind', '{"one": [{"kind": "bomb"}]}'],
		['an unknown colour', JSON.stringify({ one: [{ ...stroke, color: 'url(//evil)' }] })],
		['a stroke without points', JSON.stringify({ one: [{ ...stroke, points: [] }] })],
		['a point beside the Earth', JSON.stringify({ one: [{ ...stroke, points: [[1, 200]] }] })],
		['a point without end', '{"one": [{"kind":"pin","color":"red","at":[1e999,0]}]}'],
		['a width too large', JSON.stringify({ one: [{ ...stroke, width: 1e9 }] })]
	])('is passed over if it is %s', (_, text) => {
		const ink = new Ink(storageWith({ ink: text }), 'ink');
		expect([ink.isEmpty('one'), ink.isEmpty('two'), ink.canUndo('one')]).toEqual([
			true,
			true,
			false
		]);
	});

	test('is kept beside what is broken', () => {
		const text = JSON.stringify({ one: [5, stroke, null], two: 3 });
		expect(new Ink(storageWith({ ink: text }), 'ink').marksOf('one')).toEqual([stroke]);
	});

	test('never throws, whatever it is', () => {
		fc.assert(
			fc.property(fc.json(), fc.string(), (text, step) => {
				const ink = new Ink(storageWith({ ink: text }), 'ink');
				expect(ink.marksOf(step)).toEqual([]);
				draw(ink, step, [1, 2]);
				expect(kinds(ink, step)).toEqual(['pen']);
			})
		);
	});

	test('may be refused, and drawing goes on', () => {
		const ink = new Ink({ getItem: refused, setItem: refused } as unknown as Storage, 'ink');
		draw(ink, 'one', [1, 2]);
		expect(kinds(ink, 'one')).toEqual(['pen']);
	});

	test('holds a step by any name', () => {
		const storage = storageWith();
		const ink = new Ink(storage, 'ink');
		expect(ink.isEmpty('toString')).toBe(true);
		draw(ink, '__proto__', [1, 2]);
		expect(kinds(new Ink(storage, 'ink'), '__proto__')).toEqual(['pen']);
	});
});
