import { assert, property, jsonValue } from 'fast-check';
import { expect, test } from 'vitest';
import { writePlainJson } from '../../../src/lib/story/packed/plain-json';

test('names in all scripts are read back from ASCII as they are', () => {
	const names = { ko: '두만강', ru: 'Туманная', zh: '图们江', pt: 'São', sign: '½ € 🗺 \u2028' };
	const written = writePlainJson(names);
	expect(written).toMatch(/^[ -~]+$/);
	expect(JSON.parse(written)).toEqual(names);
});

test('whatever JSON can hold is read back the same', () => {
	assert(
		property(jsonValue({ stringUnit: 'binary' }), (value) => {
			expect(JSON.parse(writePlainJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
		})
	);
}, 30_000);
