/** What a sign is drawn of. */
export interface SignMakeup {
	sign: 'named' | 'added' | 'voiced';
	/** Up to four shapes that it is made of: SVG paths in a box of 16 × 16, and their colours. */
	shapes?: readonly { path: string; color: string }[];
	/** Whether a dashed ring is drawn around it. */
	isRinged?: boolean;
}

/** A path of a sign, in the sign's box of 24 × 24 once it is transformed. */
export interface SignPart {
	d: string;
	transform?: string;
	/** By how much its transform scales it. */
	scale: number;
	fill: string;
	stroke: string;
	/** Width of the stroke and lengths of its dashes, in px that are not scaled. */
	width: number;
	dashes?: string;
	/** Whether the fill covers the inner half of the stroke. */
	isFilledLast?: boolean;
}

/** Where the shapes stand, by how many there are. */
const grounds = [
	[],
	[[12, 12]],
	[
		[7, 12],
		[17, 12]
	],
	[
		[12, 7],
		[7, 16],
		[17, 16]
	],
	[
		[7, 7],
		[17, 7],
		[7, 17],
		[17, 17]
	]
];

const circle = (r: number) =>
	`M${12 + r} 12a${r} ${r} 0 1 1 ${-2 * r} 0a${r} ${r} 0 1 1 ${2 * r} 0z`;

/**
 * The paths that a sign is drawn of, from the ground up.
 *
 * @param colors - of ink and paper
 */
export function partsOfSign(
	{ sign, shapes = [], isRinged = false }: SignMakeup,
	{ ink, paper }: { ink: string; paper: string }
): SignPart[] {
	const parts: SignPart[] = [];
	if (isRinged)
		parts.push({
			d: circle(11),
			scale: 1,
			fill: 'none',
			stroke: ink,
			width: 1.5,
			dashes: '2.5 2'
		});
	if (sign === 'voiced')
		parts.push({
			d: 'M5 5.5h14v10.5h-6.5L8.5 19.5V16H5z',
			scale: 1,
			fill: paper,
			stroke: ink,
			width: 2
		});
	else if (shapes.length === 0)
		parts.push(
			sign === 'named'
				? { d: circle(5.5), scale: 1, fill: ink, stroke: paper, width: 2 }
				: { d: circle(4.5), scale: 1, fill: paper, stroke: ink, width: 2.5 }
		);
	const scale = sign === 'voiced' ? 0.45 : shapes.length > 1 ? 0.62 : 0.82;
	for (const [i, { path, color }] of shapes.entries()) {
		const [x, y] =
			sign === 'voiced'
				? [12 + (i - (shapes.length - 1) / 2) * 6, 10.75]
				: grounds[shapes.length]![i]!;
		const looks = {
			named: { fill: color, stroke: paper, width: 1.5, isFilledLast: true },
			added: { fill: paper, stroke: color, width: 2.25 },
			voiced: { fill: color, stroke: 'none', width: 0 }
		};
		parts.push({
			d: path,
			transform: `translate(${x} ${y}) scale(${scale}) translate(-8 -8)`,
			scale,
			...looks[sign]
		});
	}
	return parts;
}
