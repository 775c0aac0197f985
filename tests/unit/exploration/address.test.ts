import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../src/lib/exploration/address';

test.each([
	['?event=road-bridge', { event: 'road-bridge' }],
	['?place=pyongyang&to=kursk', { place: 'pyongyang', to: 'kursk' }],
	['?event=beijing-parade&place=beijing', { event: 'beijing-parade', place: 'beijing' }],
	['?', {}],
	['', {}],
	['?event=&colour=red', {}]
])('%s', (address, here) => {
	expect(readAddress(address)).toEqual(here);
});

describe('for any state and any string', () => {
	test('what is written is read back', () => {
		const id = fc.string({ minLength: 1 });
		const here = fc.record({ event: id, place: id, to: id }, { requiredKeys: [] });
		fc.assert(
			fc.property(here, (state) => {
				expect(readAddress(writeAddress(state))).toEqual(state);
			})
		);
	});

	test('reading never fails', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (address) => {
				expect(Object.keys(readAddress(address)).length).toBeLessThanOrEqual(3);
			})
		);
	});
});
