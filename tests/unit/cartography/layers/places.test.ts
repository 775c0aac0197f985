import { describe, expect, test } from 'vitest';
import { measureLayers } from '../../../../src/lib/cartography/layers/routes';
import { placeLayers } from '../../../../src/lib/cartography/layers/places';
import { palettes, paper } from '../../../../src/lib/cartography/style/palette';
import { painterOf, type PathLayer } from '../../../../src/lib/figure/draw/paint';
import { kinds } from '../../../../src/lib/story/terms';

const rgba = (hex: string) =>
	`rgba(${[1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)).join(',')},1)`;

/** The colours that a line is drawn in over its casing, with the dashes. */
const strokesOf = (properties: Record<string, unknown>) =>
	placeLayers(paper)
		.filter(({ id }) => id !== 'line-casing')
		.map((layer) => painterOf(layer as PathLayer, 8)({ type: 2, properties }))
		.filter((paint) => paint !== null)
		.map((paint) => ({ color: paint.stroke, isDashed: 'stroke-dasharray' in paint }));

describe('a line of the story', () => {
	test.each(kinds)('of the kind %s is drawn once', (kind) => {
		expect(strokesOf({ id: 'a', kind })).toHaveLength(1);
	});

	test('has the colour of its kind, or else the usual one', () => {
		expect(strokesOf({ id: 'a', kind: 'bridge' })[0]!.color).toBe(rgba(paper.bridge));
		for (const kind of ['border', 'country', 'airport'])
			expect(strokesOf({ id: 'a', kind })[0]!.color).toBe(rgba(paper.story));
	});

	test('is dashed where its position is not exact', () => {
		expect(strokesOf({ id: 'a', kind: 'border' })[0]!.isDashed).toBe(false);
		expect(strokesOf({ id: 'a', kind: 'border', approximate: true })[0]!.isDashed).toBe(true);
	});

	test('is no route', () => {
		expect(strokesOf({ id: 'a', kind: 'visit', event: 'b' })).toEqual([]);
	});
});

test('the line that is measured has a colour of its own', () => {
	for (const palette of Object.values(palettes)) {
		const other = { ...palette, measure: '#123456' };
		expect(JSON.stringify(measureLayers(other))).toContain('#123456');
		expect(JSON.stringify(placeLayers(other))).not.toContain('#123456');
	}
});
