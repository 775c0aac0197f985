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
import { parseWhen } from '../../../src/lib/story/when';
import { firstStory } from '../../fixtures/story';

const { events, voices } = firstStory();
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
		expect(idsOf({ themes: ['cultural'] })).toEqual(['moscow-exhibition']);
		expect(idsOf({ themes: ['economic', 'cultural'] })).toHaveLength(4);
	});

	test('by how strongly something is said', () => {
		expect(idsOf({ strengths: ['suspected'] })).toEqual(['technology-suspicion']);
	});

	test('by who says it', () => {
		expect(idsOf({ voice: 'nis' })).toEqual(['casualties']);
	});

	test('only where one claim is both of the strength and of the voice', () => {
		expect(idsOf({ strengths: ['interpreted'], voice: 'kremlin' })).toEqual([]);
		expect(idsOf({ strengths: ['announced'], voice: 'kremlin' })).toEqual(['choe-in-moscow']);
	});

	test('by a window of months, in which an open interval goes on', () => {
		expect(idsOf({ from: '2024-06', to: '2024-06' })).toEqual([
			'mutual-defence-treaty',
			'arms-supplies',
			'regular-meetings'
		]);
		expect(idsOf({ from: '2026-01' })).toEqual(['mutual-defence-treaty', 'arms-supplies']);
	});

	test('by the date of other sources, where they have another', () => {
		expect(idsOf({ from: '2025-08', to: '2025-08' })).toContain('volodin-visit');
		expect(idsOf({ from: '2025-04', to: '2025-04' })).toContain('casualties');
	});

	test('without a date only while no time is chosen', () => {
		const undated = events.filter((event) => !bestDateOf(event)).map(({ id }) => id);
		expect(undated).toEqual(['technology-suspicion', 'shared-border']);
		expect(idsOf({})).toEqual(expect.arrayContaining(undated));
		expect(idsOf({ from: '1900-01' })).not.toEqual(expect.arrayContaining(undated));
	});
});

describe('what happened after the article is chosen', () => {
	const treaty = events.find(({ since }) => since.length > 0)!;
	const later = (edtf: string) => ({
		...treaty.since[0]!,
		when: parseWhen(edtf, 'en-GB', messagesIn('en').when)
	});

	test('by its own date, whenever its event was', () => {
		const dated = (filter: Filter) => passesSince(later('2026-09-07'), treaty, filter);
		expect(dated({ from: '2026-09' })).toBe(true);
		expect(dated({ from: '2026-09', to: '2026-09' })).toBe(true);
		expect(dated({ from: '2026-10' })).toBe(false);
		expect(dated({ to: '2026-08' })).toBe(false);
	});

	test('by whole months, as events are', () => {
		expect(passesSince(later('2026-03'), treaty, { from: '2026-03' })).toBe(true);
		expect(passesSince(later('2026-03'), treaty, { from: '2026-04' })).toBe(false);
	});

	test('by the theme and the claims of its event', () => {
		const filters = [{ themes: [treaty.theme] }, { voice: treaty.claims[0]!.voiceId }];
		for (const filter of filters) expect(passesSince(later('2026-03'), treaty, filter)).toBe(true);
		const others = themes.filter((theme) => theme !== treaty.theme);
		expect(passesSince(later('2026-03'), treaty, { themes: others })).toBe(false);
		expect(passesSince(later('2026-03'), treaty, { voice: 'nobody' })).toBe(false);
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
