import { expect, test } from 'vitest';
import { toldFrom } from '../../fixtures/drafts';
import { changed, fullFiles } from '../../fixtures/full-story';

test('what a draft says of its ground is told in the language, and leads to the web or nowhere', () => {
	expect(toldFrom(fullFiles).ground).toEqual({
		note: 'A sketch.',
		legend: {},
		credits: [{ of: 'the river', name: 'A map', licence: 'CC0', url: 'https://map.example' }]
	});
	const hostile = changed(fullFiles, 'ground.geojson', [
		'https://map.example',
		'javascript:alert(1)'
	]);
	expect(toldFrom(hostile).ground!.credits).toEqual([]);
});

test('a ground that cannot be read is none that says anything', () => {
	expect(toldFrom({ ...fullFiles, 'ground.geojson': '{' }).ground).toEqual({
		note: null,
		legend: {},
		credits: []
	});
});
