import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress, type Whereabouts } from '../../../src/lib/exploration/address';

const bridge = { center: [130.65, 42.38] as [number, number], zoom: 12 };

test.each([
	['?event=road-bridge', { event: 'road-bridge' }],
	['?place=pyongyang&to=kursk', { place: 'pyongyang', to: 'kursk' }],
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
		const degrees = (most: number) => fc.integer({ min: -most * 1000, max: most * 1000 });
		const camera = fc
			.tuple(degrees(180), degrees(90), fc.integer({ min: 0, max: 2200 }))
			.map(([lon, lat, zoom]) => ({ center: [lon / 1000, lat / 1000], zoom: zoom / 100 }));
		const display = {
			palette: fc.constantFrom('night', 'projector'),
			names: fc.constant('local'),
			map: fc.constant('flat')
		};
		const here = fc.record(
			{ event: id, place: id, to: id, at: camera, ...display },
			{ requiredKeys: [] }
		) as fc.Arbitrary<Whereabouts>;
		fc.assert(
			fc.property(here, (state) => {
				expect(readAddress(writeAddress(state))).toEqual(state);
			})
		);
	});

	test('reading never fails', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (address) => {
				expect(Object.keys(readAddress(address)).length).toBeLessThanOrEqual(7);
			})
		);
	});
});
