import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { palettes, type Tone } from '../../../../src/lib/cartography/style/palette';

type Color = [number, number, number];

const { relief } = JSON.parse(readFileSync('static/basemap/manifest.json', 'utf8')) as {
	relief: Record<'land' | 'sea', Record<'lightest' | 'darkest', string>>;
};

const parse = (hex: string) =>
	[1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255) as Color;

/** Relative luminance of an sRGB colour (WCAG 2.2). */
function luminance(color: Color): number {
	const [r, g, b] = color.map((value) =>
		value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
	);
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: Color, other: Color): number {
	const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (high! + 0.05) / (low! + 0.05);
}

/** A colour of the relief as MapLibre draws it (its raster shader, version 6). */
function toned(color: Color, tone: Tone): Color {
	const mean = (color[0] + color[1] + color[2]) / 3;
	const saturation = tone['raster-saturation'];
	const by = saturation > 0 ? 1 - 1 / (1.001 - saturation) : -saturation;
	const contrasts = tone['raster-contrast'];
	const factor = contrasts > 0 ? 1 / (1 - contrasts) : 1 + contrasts;
	const [low, high] = [tone['raster-brightness-min'], tone['raster-brightness-max']];
	return color.map((value) => {
		const saturated = value + (mean - value) * by;
		const contrasted = (saturated - 0.5) * factor + 0.5;
		return Math.min(1, Math.max(0, low + (high - low) * contrasted));
	}) as Color;
}

describe.each(Object.values(palettes))('$name', (palette) => {
	const beneath = [
		...(['land', 'ocean', 'lake', 'halo'] as const).map(
			(name) => [name, parse(palette[name])] as const
		),
		...(['land', 'sea'] as const).flatMap((ground) =>
			(['lightest', 'darkest'] as const).map(
				(end) =>
					[`the ${end} ${ground}`, toned(parse(relief[ground][end]), palette.relief)] as const
			)
		)
	];

	test.each(beneath)('names stand out from %s', (_, ground) => {
		expect(contrast(parse(palette.label), ground)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(parse(palette.water), ground)).toBeGreaterThanOrEqual(4.5);
	});

	test.each(Object.entries(palette.themes))('%s stands out from the ground', (_, color) => {
		for (const ground of ['land', 'ocean', 'casing'] as const)
			expect(contrast(parse(color), parse(palette[ground]))).toBeGreaterThanOrEqual(4.5);
	});

	test('the story’s lines stand out from land, sea and river', () => {
		for (const ground of ['land', 'ocean', 'river'] as const)
			expect(contrast(parse(palette.story), parse(palette[ground]))).toBeGreaterThanOrEqual(3);
	});

	test('borders stand out from the land', () => {
		expect(contrast(parse(palette.boundary), parse(palette.land))).toBeGreaterThanOrEqual(3);
	});
});
