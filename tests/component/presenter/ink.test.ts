import axe from 'axe-core';
import { tick } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { Ink } from '../../../src/lib/lesson/ink/ink.svelte';
import { preferences } from '../../../src/lib/exploration/preferences.svelte';
import { flatGround } from '../../fixtures/flat-ground';
import InkStage from './InkStage.svelte';

const key = 'ink-test';
const button = (name: string) => page.getByRole('button', { name, exact: true });
const pens = () => [...document.querySelectorAll<SVGPathElement>('.pen')];
const markers = () => [...document.querySelectorAll<SVGPathElement>('.marker path')];

function open(options = {}) {
	const map = flatGround(options);
	const ink = new Ink(sessionStorage, key);
	const stage = render(InkStage, { ink, ground: map.ground });
	return { ...map, ink, stage };
}

type Point = [x: number, y: number];

/** Draws with one pointer through points of the window. */
async function draw(points: Point[], init: PointerEventInit = {}) {
	const surface = document.querySelector('[data-ink]')!;
	const send = (type: string, [clientX, clientY]: Point) =>
		surface.dispatchEvent(
			new PointerEvent(type, { bubbles: true, pointerId: 1, clientX, clientY, ...init })
		);
	send('pointerdown', points[0]!);
	for (const point of points.slice(1)) send('pointermove', point);
	send('pointerup', points.at(-1)!);
	await tick();
}

const line: Point[] = [
	[200, 200],
	[300, 260],
	[400, 200]
];

/** Where the middle of something drawn is. */
function middleOf(drawn: Element) {
	const { left, right, top, bottom } = drawn.getBoundingClientRect();
	return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

beforeEach(() => sessionStorage.removeItem(key));

describe('the pen', () => {
	test('draws where the pointer goes', async () => {
		open();
		await userEvent.click(button('Pen'));
		await draw(line);
		const { left, right, top, bottom } = pens()[0]!.getBoundingClientRect();
		for (const [value, wanted] of [
			[left, 197],
			[right, 403],
			[top, 197],
			[bottom, 263]
		] as const)
			expect(Math.abs(value - wanted)).toBeLessThan(4);
	});

	test('draws with a real mouse too, and then the map cannot be dragged away', async () => {
		const { ink } = open();
		await userEvent.click(button('Pen'));
		const surface = page.elementLocator(document.querySelector('[data-ink]')!);
		await userEvent.dragAndDrop(surface, surface, {
			sourcePosition: { x: 100, y: 100 },
			targetPosition: { x: 300, y: 150 }
		});
		expect(ink.marksOf('one')).toHaveLength(1);
		expect(getComputedStyle(surface.element()).touchAction).toBe('none');
	});

	test('put away, lets everything through to the map', async () => {
		const { ink } = open();
		await userEvent.click(button('Pen'));
		await userEvent.click(button('Pen'));
		expect(ink.tool).toBeNull();
		expect(document.elementFromPoint(200, 200)!.classList).toContain('stage');
	});

	test('of a stylus is as wide as it is pressed', async () => {
		open();
		await userEvent.click(button('Pen'));
		const flat: Point[] = [200, 250, 300].map((x) => [x, 200]);
		await draw(flat, { pointerType: 'pen', pressure: 0.1 });
		await draw(flat, { pointerType: 'pen', pressure: 0.9 });
		const [light, hard] = pens().map((pen) => pen.getBBox().height);
		expect(hard).toBeGreaterThan(light! * 1.5);
	});

	test('follows one pointer at a time, and another button than the first draws nothing', async () => {
		const { ink } = open();
		await userEvent.click(button('Pen'));
		const surface = document.querySelector('[data-ink]')!;
		const send = (type: string, init: PointerEventInit) =>
			surface.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, ...init }));
		send('pointerdown', { button: 2, clientX: 200, clientY: 200 });
		expect(ink.isDrawing).toBe(false);
		send('pointerdown', { clientX: 200, clientY: 200 });
		send('pointermove', { pointerId: 7, clientX: 500, clientY: 500 });
		send('pointerup', { pointerId: 7 });
		expect(ink.isDrawing).toBe(true);
		expect(ink.marksOf('one')).toMatchObject([{ points: [[80, 55]] }]);
	});

	test('ends beside the globe, and begins anew on it', async () => {
		open({ reach: 200 });
		await userEvent.click(button('Pen'));
		await draw([
			[400, 300],
			[450, 300],
			[700, 300],
			[450, 350],
			[400, 350]
		]);
		expect(pens()).toHaveLength(2);
	});
});

describe('a stroke', () => {
	test('stays on its ground within 2 px, wherever the map goes', async () => {
		const { move } = open();
		await userEvent.click(button('Pen'));
		await draw(line);
		const before = middleOf(pens()[0]!);
		move([110, 40], 10);
		await tick();
		const after = middleOf(pens()[0]!);
		expect(Math.abs(after.x - (before.x - 100))).toBeLessThan(2);
		expect(Math.abs(after.y - (before.y - 50))).toBeLessThan(2);
		move([90, 50], 20);
		await tick();
		const near = middleOf(pens()[0]!);
		expect(Math.abs(near.x - 400)).toBeLessThan(2);
		expect(Math.abs(near.y - (300 + 2 * (before.y - 250)))).toBeLessThan(2);
	});

	test('that goes behind the globe is cut there, and comes back whole', async () => {
		const { move } = open({ reach: 250 });
		await userEvent.click(button('Pen'));
		await draw([
			[300, 300],
			[500, 300]
		]);
		const whole = pens()[0]!.getBBox().width;
		move([80, 45]);
		await tick();
		const right = pens()[0]!.getBoundingClientRect().right;
		expect(right).toBeGreaterThan(648);
		expect(right).toBeLessThan(655);
		move([100, 45]);
		await tick();
		expect(pens()[0]!.getBBox().width).toBeCloseTo(whole, 0);
	});

	test('belongs to its step, and is there after a reload', async () => {
		const { ground, stage } = open();
		await userEvent.click(button('Marker'));
		await draw(line);
		expect(markers()).toHaveLength(1);
		await stage.rerender({ stop: 'two' });
		expect(markers()).toHaveLength(0);
		await stage.rerender({ stop: 'one' });
		expect(markers()).toHaveLength(1);
		await stage.unmount();
		render(InkStage, { ink: new Ink(sessionStorage, key), ground });
		expect(markers()).toHaveLength(1);
	});

	test('ends with its step', async () => {
		const { ink, stage } = open();
		await userEvent.click(button('Pen'));
		const surface = document.querySelector('[data-ink]')!;
		surface.dispatchEvent(
			new PointerEvent('pointerdown', { bubbles: true, pointerId: 1, clientX: 200, clientY: 200 })
		);
		await stage.rerender({ stop: 'two' });
		expect(ink.isDrawing).toBe(false);
		surface.dispatchEvent(
			new PointerEvent('pointermove', { bubbles: true, pointerId: 1, clientX: 400, clientY: 200 })
		);
		expect([ink.marksOf('one').length, ink.marksOf('two').length]).toEqual([1, 0]);
	});

	test('is undone, cleared, and brought back', async () => {
		open();
		await userEvent.click(button('Pen'));
		await draw(line);
		await draw(line.map(([x, y]) => [x, y + 100]));
		await userEvent.click(button('Undo'));
		expect(pens()).toHaveLength(1);
		await userEvent.click(button('Clear'));
		expect(pens()).toHaveLength(0);
		await expect.element(button('Clear')).toHaveAttribute('aria-disabled', 'true');
		await userEvent.click(button('Undo'));
		expect(pens()).toHaveLength(1);
	});

	test('has the colour that was chosen', async () => {
		open();
		await userEvent.click(button('Pen'));
		await userEvent.click(page.getByRole('radio', { name: 'Blue' }));
		await draw(line);
		const { fill } = getComputedStyle(pens()[0]!);
		const wanted = getComputedStyle(document.documentElement).getPropertyValue('--diplomatic');
		expect(rgbOf(wanted)).toBe(fill);
	});
});

const rgbOf = (hex: string) =>
	`rgb(${[1, 3, 5].map((i) => parseInt(hex.trim().slice(i, i + 2), 16)).join(', ')})`;

describe('a pin', () => {
	test('stands where the last click was, with its words', async () => {
		open();
		await userEvent.click(button('Pin'));
		const map = page.getByRole('button', { name: /^The pin/ });
		await userEvent.click(map, { position: { x: 150, y: 150 } });
		await userEvent.click(map, { position: { x: 250, y: 200 } });
		const pins = document.querySelectorAll('.pin');
		expect(pins).toHaveLength(1);
		expect(pins[0]!.getAttribute('transform')).toBe('translate(250 200)');
		expect(pins[0]!.textContent).toBe('We are here');
		await userEvent.click(button('Undo'));
		expect(document.querySelector('.pin')!.getAttribute('transform')).toBe('translate(150 150)');
	});

	test('is put by keyboard alone, and the focus comes back', async () => {
		const { ink } = open();
		(button('Pin').element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByRole('button', { name: /^The pin/ })).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		expect(ink.marksOf('one')).toMatchObject([{ kind: 'pin', at: [100, 45] }]);
		await userEvent.keyboard('{ArrowRight}{Shift>}{ArrowUp}{/Shift}{Enter}');
		expect(ink.marksOf('one').at(-1)).toMatchObject({ at: [100.8, 51.4] });
		await expect.element(page.getByRole('status')).toHaveTextContent('We are here');
		ink.tool = null;
		await expect.element(button('Pin')).toHaveFocus();
	});
});

describe('a distance', () => {
	test('is told after two clicks, and shown on the way to the second', async () => {
		open();
		await userEvent.click(button('Distance'));
		const map = page.getByRole('button', { name: /^Distance: / });
		await userEvent.click(map, { position: { x: 300, y: 300 } });
		await expect.element(page.getByRole('status')).toHaveTextContent('Now the second point');
		await userEvent.hover(map, { position: { x: 350, y: 300 } });
		expect(document.querySelector('.length')!.textContent).toBe('393 km');
		await userEvent.click(map, { position: { x: 400, y: 300 } });
		await expect.element(page.getByRole('status')).toHaveTextContent('786 km');
		expect(document.querySelector('.length')!.textContent).toBe('786 km');
	});

	test('is measured by keyboard alone', async () => {
		const { move } = open();
		(button('Distance').element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}{Enter}');
		move([101, 45]);
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByRole('status')).toHaveTextContent('78.6 km');
	});
});

describe('the spotlight', () => {
	const circle = () => {
		const { x, y, width } = document.querySelector<SVGPathElement>('.edge')!.getBBox();
		return [x + width / 2, y + width / 2, width / 2].map(Math.round);
	};

	test('stands in the middle, and follows the pointer and the arrows', async () => {
		open();
		await userEvent.click(button('Spotlight'));
		await expect.element(page.getByRole('img', { name: /^Spotlight/ })).toBeVisible();
		expect(circle()).toEqual([400, 300, 120]);
		dispatchEvent(new PointerEvent('pointermove', { clientX: 200, clientY: 150 }));
		await tick();
		expect(circle()).toEqual([200, 150, 120]);
		(document.activeElement as HTMLElement).blur();
		await userEvent.keyboard('{ArrowRight}{ArrowDown}');
		expect(circle()).toEqual([224, 174, 120]);
	});

	test('grows and shrinks by keys and wheel, and the map behind does not', async () => {
		open();
		await userEvent.click(button('Spotlight'));
		(document.activeElement as HTMLElement).blur();
		await userEvent.keyboard('+');
		expect(circle()[2]).toBe(144);
		await userEvent.keyboard('--');
		expect(circle()[2]).toBe(100);
		const turn = new WheelEvent('wheel', { deltaY: -1, cancelable: true, bubbles: true });
		const heard = vi.fn();
		document.querySelector('.stage')!.addEventListener('wheel', heard);
		document.querySelector('.stage')!.dispatchEvent(turn);
		await tick();
		expect(circle()[2]).toBe(120);
		expect([turn.defaultPrevented, heard.mock.calls.length]).toEqual([true, 0]);
	});

	test('leaves single characters alone where they are turned off', async () => {
		open();
		await userEvent.click(button('Spotlight'));
		(document.activeElement as HTMLElement).blur();
		preferences.hasSingleKeys = false;
		try {
			await userEvent.keyboard('+');
			expect(circle()[2]).toBe(120);
			await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}');
			expect(circle()[2]).toBe(144);
		} finally {
			preferences.hasSingleKeys = true;
		}
	});

	test('takes no click, and no arrow from the bar', async () => {
		open();
		await userEvent.click(button('Spotlight'));
		await userEvent.keyboard('{ArrowRight}');
		expect(circle()).toEqual([400, 300, 120]);
		await expect.element(page.getByRole('radio', { name: 'Black' })).toHaveFocus();
		expect(document.elementFromPoint(10, 10)!.classList).toContain('stage');
	});
});

describe('the bar', () => {
	test('is one stop of Tab, and arrows reach all of it', async () => {
		const onclose = vi.fn();
		const ink = new Ink(null, key);
		render(InkStage, { ink, ground: flatGround().ground, onclose });
		const bar = page.getByRole('toolbar', { name: 'Draw on the map' });
		await userEvent.keyboard('{Tab}');
		await expect.element(button('Pen')).toHaveFocus();
		await userEvent.keyboard(' ');
		await expect.element(button('Pen')).toHaveAttribute('aria-pressed', 'true');
		await userEvent.keyboard('{ArrowLeft}');
		await expect.element(button('Close')).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		expect(onclose).toHaveBeenCalledOnce();
		await userEvent.keyboard('{Home}{ArrowRight}{Enter}');
		expect(ink.tool).toBe('marker');
		await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight} ');
		await expect.element(page.getByRole('radio', { name: 'Red' })).toBeChecked();
		await userEvent.keyboard('{ArrowRight}{Enter}');
		expect(ink.color).toBe('blue');
		const stops = [...bar.element().querySelectorAll('button')].filter((one) => one.tabIndex === 0);
		expect(stops.map((stop) => stop.title)).toEqual(['Blue']);
	});

	test('has targets of 44 px and nothing that axe finds', async () => {
		open();
		await userEvent.click(button('Spotlight'));
		await userEvent.click(button('Distance'));
		for (const target of document.querySelectorAll('[role=toolbar] button')) {
			const { width, height } = target.getBoundingClientRect();
			expect(Math.min(width, height), target.textContent!).toBeGreaterThanOrEqual(44);
		}
		const { violations } = await axe.run(document.querySelector('.stage')!, {
			rules: { 'target-size': { enabled: true } },
			resultTypes: ['violations']
		});
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});
});

test('a thousand moves and hundreds of steps leave no listener behind', async () => {
	const { listeners, move, stage, ground } = open();
	await userEvent.click(button('Pen'));
	await draw(line);
	expect(listeners.size).toBe(1);
	for (let i = 0; i < 1000; i += 1) move([100 + i / 100, 45]);
	await tick();
	for (let i = 0; i < 200; i += 1) await stage.rerender({ stop: `step ${i}` });
	expect(listeners.size).toBe(1);
	await stage.rerender({ ground: null });
	expect(listeners.size).toBe(0);
	await stage.rerender({ ground });
	await stage.unmount();
	expect(listeners.size).toBe(0);
});
