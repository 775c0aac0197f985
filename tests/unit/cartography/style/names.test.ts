import { createExpression, type Feature } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { nameLayers } from '../../../../src/lib/cartography/layers/names';
import { palettes } from '../../../../src/lib/cartography/style/palette';

const wonsan = { pt: 'Wonsan', en: 'Wonsan', local: '원산', script: 'Hang', roman: 'Wŏnsan' };
const tver = { pt: 'Tver', en: 'Tver', local: 'Тверь', script: 'Cyrl', roman: 'Tverʹ' };
const paris = { pt: 'Paris', en: 'Paris', local: 'Paris', script: 'Latn' };
const azov = { pt: 'Mar de Azov', en: 'Sea of Azov' };

/** The lines of a town's name as the map writes them. */
function linesOf(
	properties: Record<string, string>,
	localScripts: string[] | null,
	language = 'pt'
): string[] {
	const names = { countries: {}, first: [], except: [], places: [], hasGround: false };
	const layers = nameLayers(palettes.paper, { ...names, language, localScripts });
	const layer = layers.find(({ id }) => id === 'town');
	const field = layer?.type === 'symbol' ? layer.layout!['text-field'] : undefined;
	const compiled = createExpression(field, 'layers[0].layout.text-field');
	if (compiled.result !== 'success') throw new Error(JSON.stringify(compiled.value));
	const feature: Feature = { type: 'Point', properties } as Feature;
	return String(compiled.value.evaluate({ zoom: 5 }, feature)).split('\n');
}

describe('the name of a town', () => {
	test('stands in the reader’s language, or else in English', () => {
		expect(linesOf(azov, null)).toEqual(['Mar de Azov']);
		expect(linesOf(azov, null, 'tlh')).toEqual(['Sea of Azov']);
	});

	test('stands above the local one, if that is wanted and says something else', () => {
		expect(linesOf(wonsan, ['Latn', 'Hang'])).toEqual(['Wonsan', '원산']);
		expect(linesOf(paris, ['Latn'])).toEqual(['Paris']);
		expect(linesOf(azov, ['Latn'])).toEqual(['Mar de Azov']);
	});

	test('stands above the romanised one on a device without letters for the script', () => {
		expect(linesOf(wonsan, ['Latn', 'Cyrl'])).toEqual(['Wonsan', 'Wŏnsan']);
		expect(linesOf(tver, ['Latn', 'Hang'])).toEqual(['Tver', 'Tverʹ']);
	});
});
