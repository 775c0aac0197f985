import { describe, expect, inject, test, vi } from 'vitest';
import { Presentation } from '../../../src/lib/lesson/presentation.svelte';
import { timeOn } from '../../../src/lib/lesson/standing';
import { asLesson } from '../../fixtures/lesson';

function present(address = '', language = 'en') {
	const addresses: string[] = [];
	const story = asLesson(inject('stories')[language]!);
	const presentation = new Presentation({ story: () => story, record: (to) => addresses.push(to) });
	presentation.open(address);
	return { presentation, addresses };
}

describe('the steps', () => {
	test('are gone through one by one, and end at either end', () => {
		const { presentation } = present();
		presentation.move(-1);
		expect(presentation.step.id).toBe('opening');
		const seen = [presentation.step.id];
		for (let press = 0; press < 200; press += 1) {
			presentation.move(1);
			if (presentation.step.id !== seen.at(-1)) seen.push(presentation.step.id);
		}
		expect(seen).toEqual(presentation.steps.map(({ id }) => id));
		expect(presentation.next).toBeNull();
	});

	test('are gone to by their number, at most to the ends', () => {
		const { presentation } = present();
		presentation.goTo(999);
		expect(presentation.step.id).toBe(presentation.steps.at(-1)!.id);
		presentation.goTo(-5);
		expect(presentation.step.id).toBe('opening');
	});

	test('are recorded, each with an address that leads there', () => {
		const { presentation, addresses } = present();
		presentation.goTo(7);
		expect(present(addresses.at(-1)).presentation.step.id).toBe(presentation.step.id);
	});

	test('an address is taken over without telling anyone', () => {
		const { presentation, addresses } = present('?tour=long&step=road-bridge.check&blank=on');
		expect(presentation.step.id).toBe('road-bridge.check');
		expect([presentation.tour.id, presentation.isBlank]).toEqual(['long', true]);
		expect(addresses).toEqual([]);
	});

	test('one that the story lacks is the opening', () => {
		expect(present('?step=gone.text').presentation.step.id).toBe('opening');
	});
});

describe('another tour', () => {
	test('stays at the same step, and is in the address unless it is the usual one', () => {
		const { presentation, addresses } = present('?step=road-bridge.text');
		presentation.choose('long');
		expect(presentation.step.id).toBe('road-bridge.text');
		expect(addresses.at(-1)).toBe('?tour=long&step=road-bridge.text');
		presentation.choose('usual');
		expect(addresses.at(-1)).toBe('?step=road-bridge.text');
	});

	test('goes on to the next stop that it has, and leaves the view sent to the class', () => {
		const { presentation } = present('?tour=long&step=volodin-visit.check&at=125.7,39,9');
		presentation.choose('short');
		expect(presentation.step.stop).toBe('road-bridge');
		expect(presentation.at).toBeNull();
	});

	test('that has none of the stops to come is at its end', () => {
		const { presentation } = present('?step=sources');
		presentation.choose('short');
		expect(presentation.step.id).toBe('ticket');
	});

	test('is found by its minutes in an address from before tours had names', () => {
		expect(present('?lesson=10').presentation.tour.id).toBe('short');
		expect(present('?lesson=60').presentation.tour.id).toBe('usual');
	});
});

describe('the blank stage', () => {
	test('is left by a step, which moves no further', () => {
		const { presentation } = present('?step=road-bridge.text');
		presentation.blank();
		presentation.move(1);
		expect([presentation.isBlank, presentation.step.id]).toEqual([false, 'road-bridge.text']);
	});

	test('stays blank while the presenter goes elsewhere', () => {
		const { presentation } = present('?blank=on');
		presentation.goTo(3);
		expect([presentation.isBlank, presentation.index]).toEqual([true, 3]);
	});
});

describe('a view sent to the class', () => {
	const at = { center: [125.75, 39.02] as [number, number], zoom: 9 };

	test('is what the map shows until it is taken back', () => {
		const { presentation } = present('?step=road-bridge.text');
		const before = presentation.mapAddress;
		presentation.show(at);
		expect(presentation.mapAddress).toContain('at=125.75,39.02,9');
		presentation.show(null);
		expect(presentation.mapAddress).toBe(before);
	});

	test('is left by a step', () => {
		const { presentation } = present('?step=road-bridge.text');
		presentation.show(at);
		presentation.move(1);
		expect(presentation.at).toBeNull();
	});
});

describe('the clock', () => {
	test('starts with the first step, once', () => {
		vi.useFakeTimers({ now: 1_764_000_000_000, toFake: ['Date'] });
		const { presentation } = present();
		expect(presentation.isRunning).toBe(false);
		presentation.move(1);
		expect(presentation.clock).toEqual({ since: 1_764_000_000_000 });
		vi.setSystemTime(1_764_000_060_000);
		presentation.move(-1);
		presentation.move(1);
		expect(timeOn(presentation.clock, Date.now())).toBe(60_000);
		vi.useRealTimers();
	});

	test('stops, goes on and is set back', () => {
		vi.useFakeTimers({ now: 1_764_000_000_000, toFake: ['Date'] });
		const { presentation } = present();
		presentation.tick();
		vi.setSystemTime(1_764_000_005_000);
		presentation.tick();
		expect(presentation.clock).toEqual({ spent: 5000 });
		vi.setSystemTime(1_764_000_009_000);
		presentation.tick();
		expect(timeOn(presentation.clock, Date.now())).toBe(5000);
		presentation.restart();
		expect(presentation.clock).toEqual({ since: 1_764_000_009_000 });
		presentation.tick();
		presentation.restart();
		expect(presentation.clock).toEqual({ spent: 0 });
		vi.useRealTimers();
	});

	test('is kept by the address', () => {
		const { presentation } = present('?step=road-bridge.text&time=125');
		expect(timeOn(presentation.clock, Date.now())).toBe(125_000);
		expect(presentation.address).toBe('?step=road-bridge.text&time=125');
	});
});
