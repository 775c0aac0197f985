import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	anchorOf,
	readAddress,
	opensView,
	readAnchor,
	views,
	writeAddress,
	writeAnchor,
	type Whereabouts
} from '../../../src/lib/exploration/address';
import { strengths, themes } from '../../../src/lib/story/terms';

const bridge = { center: [130.65, 42.38] as [number, number], zoom: 12 };

test.each([
	['?event=road-bridge', { event: 'road-bridge' }],
	['?place=pyongyang&line=pyongyang;kursk', { place: 'pyongyang', line: ['pyongyang', 'kursk'] }],
	['?view=measure&line=kursk;35.27,51.2', { view: 'measure', line: ['kursk', [35.27, 51.2]] }],
	['?line=kursk;200,0', {}],
	['?view=claims&themes=military,economic', { view: 'claims', themes: ['military', 'economic'] }],
	['?themes=economic,military', { themes: ['military', 'economic'] }],
	['?themes=military,diplomatic,economic,cultural', {}],
	['?themes=sport', {}],
	['?from=2024-10&to=2025-05', { from: '2024-10', to: '2025-05' }],
	['?from=2025-05&to=2024-10', {}],
	['?from=2025-13&to=soon', {}],
	['?strengths=suspected&voice=nis', { strengths: ['suspected'], voice: 'nis' }],
	['?person=vladimir-putin&source=afp-fr', { person: 'vladimir-putin', source: 'afp-fr' }],
	['?view=everything&since=never&voice=%3Cb%3E', {}],
	['?since=off', { since: 'off' }],
	['?event=beijing-parade&place=beijing', { event: 'beijing-parade', place: 'beijing' }],
	['?', {}],
	['', {}],
	['?event=&colour=red', {}],
	['?event=road-bridge&at=130.65,42.38,12', { event: 'road-bridge', at: bridge }],
	['?palette=night&names=local&map=flat', { palette: 'night', names: 'local', map: 'flat' }],
	['?palette=paper&names=all&map=round', {}],
	['?at=130.65,42.38', {}],
	['?event=road-bridge&at=1,2,3,4', { event: 'road-bridge' }],
	['?at=,,', {}],
	['?at=42.38,130.65,12', {}],
	['?at=a,b,c', {}]
])('%s', (address, here) => {
	expect(readAddress(address)).toEqual(here);
});

describe('for any state and any string', () => {
	test('what is written is read back', () => {
		const id = fc.string({ minLength: 1 });
		const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);
		const degrees = (most: number) => fc.integer({ min: -most * 1000, max: most * 1000 });
		const position = fc
			.tuple(degrees(180), degrees(90))
			.map(([lon, lat]): [number, number] => [lon / 1000, lat / 1000]);
		const camera = fc.record({
			center: position,
			zoom: fc.integer({ min: -200, max: 2200 }).map((level) => level / 100)
		});
		const some = <T>(all: readonly T[]) =>
			fc.subarray([...all], { minLength: 1, maxLength: all.length - 1 });
		const months = fc
			.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }))
			.map(([year, month]) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`);
		const filter = {
			themes: some(themes),
			strengths: some(strengths),
			voice: slug,
			from: months,
			to: months
		};
		const display = {
			palette: fc.constantFrom('night', 'projector'),
			names: fc.constant('local'),
			map: fc.constant('flat'),
			since: fc.constant('off')
		};
		const line = fc.array(fc.oneof(slug, position), { minLength: 1, maxLength: 50 });
		const here = fc
			.record(
				{
					event: id,
					place: id,
					person: id,
					source: id,
					view: fc.constantFrom(...views),
					line,
					at: camera,
					...filter,
					...display
				},
				{ requiredKeys: [] }
			)
			.filter(({ from, to }) => !from || !to || from <= to) as fc.Arbitrary<Whereabouts>;
		fc.assert(
			fc.property(here, (state) => {
				expect(readAddress(writeAddress(state))).toEqual(state);
			})
		);
	});

	test('reading never fails', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (address) => {
				expect(Object.keys(readAddress(address)).length).toBeLessThanOrEqual(16);
			})
		);
	}, 30_000);
});

test.each([
	[{ event: 'road-bridge', place: 'khasan' }, '#road-bridge'],
	[{ place: 'khasan', themes: ['military' as const] }, '#place:khasan'],
	[{ view: 'people' as const }, '#view:people'],
	[{ view: 'claims' as const }, '?view=claims'],
	[{}, '?']
])('%o within the page in words is %s', (here, link) => {
	expect(writeAnchor(here)).toBe(link);
});

test('what a part of the page in words tells of is read from its id', () => {
	const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
	const kind = fc.constantFrom('event', 'place', 'person', 'source');
	fc.assert(
		fc.property(kind, id, (key, value) => {
			expect(readAnchor(anchorOf({ [key]: value })!)).toEqual({ [key]: value });
		})
	);
});

test('any fragment is about one thing or nothing', () => {
	fc.assert(
		fc.property(fc.string(), (fragment) => {
			expect(Object.keys(readAnchor(fragment)).length).toBeLessThanOrEqual(1);
		})
	);
});

test.each([
	['?event=road-bridge', true],
	['?palette=night&view=people', true],
	['#place:pyongyang', true],
	['?from=2024-10#term:koryo', true],
	['?palette=night&at=50,40,3', false],
	['?line=kursk;sudzha', false],
	['?view=nothing', false],
	['#', false],
	['', false]
])('“%s” opens something beside the list of events: %s', (address, opens) => {
	expect(opensView(address)).toBe(opens);
});
