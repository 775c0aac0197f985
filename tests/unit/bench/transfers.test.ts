import { expect, test } from 'vitest';
import { countTransfers } from '../../bench/transfers';

test('bytes are counted in all and by kind', () => {
	const answers = [
		{ path: '/en/story/', bytes: 10 },
		{ path: '/bare.html', bytes: 1 },
		{ path: '/_app/immutable/a.js', bytes: 20 },
		{ path: '/_app/immutable/b.mjs', bytes: 5 },
		{ path: '/_app/immutable/c.css', bytes: 2 },
		{ path: '/basemap/base.pmtiles', bytes: 100 },
		{ path: '/basemap/base.pmtiles', bytes: 100 },
		{ path: '/en/story/story.json', bytes: 50 },
		{ path: '/icon.svg', bytes: 3 }
	];
	expect(countTransfers(answers)).toEqual({
		requests: 9,
		bytes: 291,
		bytesDocument: 11,
		bytesScript: 25,
		bytesStyle: 2,
		bytesMap: 200,
		bytesData: 50,
		bytesOther: 3
	});
});
