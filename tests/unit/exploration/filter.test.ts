import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	bestDateOf,
	passes,
	passesSince,
	siftEvents,
	toggle,
	type Filter
} from '../../../src/lib/exploration/filter';
import { messagesIn } from '../../../src/lib/messages/messages';
import { strengths, themes } from '../../../src/lib/story/terms';
import { parseWhen } from '../../../src/lib/story/when/when';
import { eventWith, fairStory } from '../../fixtures/story';

const { events, voices } = fairStory();
const idsOf = (filter: Filter) => siftEvents(events, filter).events.map(({ id }) => id);

const months = ['2024-06', '2024-10', '2025-04', '2025-05', '2025-10', '2026-03'];
const filters: fc.Arbitrary<Filter> = fc.record(
	{
		themes: fc.subarray([...themes], { minLength: 1 }),
		strengths: fc.subarray([...strengths], { minLength: 1 }),
		voice: fc.constantFrom(...voices.map(({ id }) => id)),
		from: fc.constantFrom(...months),
		to: fc.constantFrom(...months)
	},
	{ requiredKeys: [] }
);

describe('events are chosen', () => {
	test('by theme', () => {
		expect(idsOf({ themes: ['cultural'] })).toEqual(['fair']);
		expect(idsOf({ themes: ['economic', 'cultural'] })).toEqual([
			'fair',
			'second-mill',
			'flight-hill-isle',
			'footbridge'
		]);
	});

	test('by how strongly something is said', () => {
		expect(idsOf({ strengths: ['suspected'] })).toEqual(['second-mill']);
		expect(idsOf({ strengths: ['announced', 'interpreted'] })).toEqual([
			'fair',
			'visit-to-port',
			'flight-hill-isle',
			'footbridge'
		]);
	});

	test('by who says it', () => {
		expect(idsOf({ voice: 'isle-office' })).toEqual(['flight-hill-isle']);
	});

	test('only where one claim is both of the strength and of the voice', () => {
		expect(idsOf({ strengths: ['interpreted'], voice: 'mayor' })).toEqual([]);
		expect(idsOf({ strengths: ['interpreted'], voice: 'article' })).toEqual(['visit-to-port']);
	});

	test('by a window of months, in which an open interval goes on', () => {
		expect(idsOf({ from: '2024-06', to: '2024-06' })).toEqual(['dam']);
		expect(idsOf({ from: '2025-07', to: '2025-07' })).toEqual(['fair', 'dam', 'flight-hill-isle']);
		expect(idsOf({ from: '2026-01' })).toEqual(['dam']);
		expect(idsOf({ to: '2024-05' })).toEqual([]);
	});

	test('by the date of other sources, where they have another', () => {
		const [fair] = events;
		const found = parseWhen('2024-03-02', 'en-GB', messagesIn('en').when);
		const moved = eventWith({ ...fair!, when: { ...fair!.when, found } });
		const inMonth = (month: string) => passes(moved, { from: month, to: month });
		expect(inMonth('2024-03')).toBe(true);
		expect(inMonth('2025-07')).toBe(false);
	});

	test('without a date only while no time is chosen', () => {
		const undated = events.filter((event) => !bestDateOf(event)).map(({ id }) => id);
		expect(undated).toEqual(['second-mill']);
		expect(idsOf({})).toContain('second-mill');
		expect(idsOf({ from: '1900-01' })).not.toContain('second-mill');
	});
});

describe('what happened after the article is chosen', () => {
	const fair = events.find(({ since }) => since.length > 0)!;
	const later = (edtf: string) => ({
		...fair.since[0]!,
		when: parseWhen(edtf, 'en-GB', messagesIn('en').when)
	});

	test('by its own date, whenever its event was', () => {
		const dated = (filter: Filter) => passesSince(later('2026-09-07'), fair, filter);
		expect(dated({ from: '2026-09' })).toBe(true);
		expect(dated({ from: '2026-09', to: '2026-09' })).toBe(true);
		expect(dated({ from: '2026-10' })).toBe(false);
		expect(dated({ to: '2026-08' })).toBe(false);
	});

	test('by whole months, as events are', () => {
		expect(passesSince(later('2026-03'), fair, { from: '2026-03' })).toBe(true);
		expect(passesSince(later('2026-03'), fair, { from: '2026-04' })).toBe(false);
	});

	test('by the theme and the claims of its event', () => {
		const filters = [{ themes: [fair.theme] }, { voice: fair.claims[0]!.voiceId }];
		for (const filter of filters) expect(passesSince(later('2026-03'), fair, filter)).toBe(true);
		const others = themes.filter((theme) => theme !== fair.theme);
		expect(passesSince(later('2026-03'), fair, { themes: others })).toBe(false);
		expect(passesSince(later('2026-03'), fair, { voice: 'nobody' })).toBe(false);
	});
});

describe('for any choice', () => {
	test('the events that it leaves are those that pass it', () => {
		fc.assert(
			fc.property(filters, (filter) => {
				expect(siftEvents(events, filter).events).toEqual(
					events.filter((event) => passes(event, filter))
				);
			})
		);
	});

	test('a narrower one shows no event that a wider one does not', () => {
		fc.assert(
			fc.property(filters, filters, (one, other) => {
				const wide = idsOf(one);
				for (const key of ['themes', 'strengths', 'voice'] as const) {
					if (one[key] || !other[key]) continue;
					expect(wide).toEqual(expect.arrayContaining(idsOf({ ...one, [key]: other[key] })));
				}
			})
		);
	});

	test('a theme’s count is the number of events that choosing it alone shows', () => {
		fc.assert(
			fc.property(filters, fc.constantFrom(...themes), (filter, theme) => {
				expect(siftEvents(events, filter).themes[theme] ?? 0).toBe(
					idsOf({ ...filter, themes: [theme] }).length
				);
			})
		);
	});

	test('a strength’s count is the number of events that choosing it alone shows', () => {
		fc.assert(
			fc.property(filters, fc.constantFrom(...strengths), (filter, strength) => {
				expect(siftEvents(events, filter).strengths[strength] ?? 0).toBe(
					idsOf({ ...filter, strengths: [strength] }).length
				);
			})
		);
	});
});

test('a choice takes a value in and out', () => {
	expect(toggle(undefined, 'military')).toEqual(['military']);
	expect(toggle(['military', 'economic'], 'military')).toEqual(['economic']);
});
