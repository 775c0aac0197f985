import { expect, test } from 'vitest';
import { Pen } from '../../../src/lib/figure/draw/pen';

test('a line is written in whole halves of a px, each step from the last', () => {
	const pen = new Pen(0.1);
	pen.moveTo(1, 2);
	pen.lineTo(3.26, 1);
	pen.lineTo(10, 20);
	expect(pen.path).toBe('M2 4l5-2 13 38');
});

test('an area is closed, and its first corner is not written twice', () => {
	const pen = new Pen(0.1);
	pen.moveTo(0, 0);
	pen.lineTo(10, 0);
	pen.lineTo(10, 10);
	pen.closePath();
	expect(pen.path).toBe('M0 0l20 0 0 20z');
});

test('what is too small to be seen is not written', () => {
	const pen = new Pen(0.5);
	pen.moveTo(5, 5);
	pen.lineTo(5.1, 5);
	pen.lineTo(5.1, 5.1);
	pen.closePath();
	expect(pen.path).toBe('');
});

test('points that change a line by less than the tolerance are left out', () => {
	const pen = new Pen(0.5);
	pen.moveTo(0, 0);
	for (let x = 1; x < 100; x++) pen.lineTo(x, x % 2 ? 0.2 : 0);
	pen.lineTo(100, 0);
	expect(pen.path).toBe('M0 0l200 0');
});
