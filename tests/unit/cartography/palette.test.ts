import { describe, expect, test } from 'vitest';
import { paper } from '../../../src/lib/cartography/palette';

/** Relative luminance of a hexadecimal sRGB colour (WCAG 2.2). */
function luminance(hex: string): number {
	const [r, g, b] = [1, 3, 5].map((i) => {
		const value = parseInt(hex.slice(i, i + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
	const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (high! + 0.05) / (low! + 0.05);
}

describe.each([paper])('$name', (palette) => {
	test.each(['land', 'ocean', 'halo'] as const)(
		'names of countries stand out from %s',
		(ground) => {
			expect(contrast(palette.label, palette[ground])).toBeGreaterThanOrEqual(4.5);
		}
	);

	test.each(Object.entries(palette.themes))('%s stands out from the ground', (_, color) => {
		for (const ground of [palette.land, palette.ocean, palette.casing])
			expect(contrast(color, ground)).toBeGreaterThanOrEqual(4.5);
	});

	test('the story’s lines stand out from land, sea and river', () => {
		for (const ground of [palette.land, palette.ocean, palette.river])
			expect(contrast(palette.story, ground)).toBeGreaterThanOrEqual(3);
	});
});
