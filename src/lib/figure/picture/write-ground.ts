import type { Drawing } from '../draw/drawing';
import { fineness } from '../draw/fineness';
import { element } from './svg';

const toPx = `scale(${1 / fineness})`;
/** A flat sea reaches so many px each way, which is beyond any screen. */
const far = 5000;

type Ground = Pick<Drawing, 'sea' | 'hatch' | 'clips' | 'shapes' | 'paints'>;

/** The areas and lines of a drawing, with the sea below them. */
export function writeGround({ sea, hatch, clips, shapes, paints }: Ground): string {
	const shapeOf = new Map(shapes.map((shape) => [shape.id, shape]));
	const painted = paints.map(({ shape, attributes }) => {
		const { d, clip } = shapeOf.get(shape)!;
		const scaled = Object.entries(attributes).map(([key, value]) => {
			const isLength = key === 'stroke-width' || key === 'stroke-dasharray';
			const lengths = value.split(' ').map((length) => Number(length) * fineness);
			return [key, isLength ? lengths.join(' ') : value];
		});
		const path = element('path', { d, transform: toPx, ...Object.fromEntries(scaled) });
		return clip ? element('g', { 'clip-path': `url(#${clip})` }, path) : path;
	});
	const lines = element('path', {
		d: 'M-1 1l2-2M0 6l6-6M5 7l2-2',
		stroke: hatch,
		'stroke-width': 0.8
	});
	const pattern = {
		id: 'hatch',
		width: 6,
		height: 6,
		patternUnits: 'userSpaceOnUse',
		patternTransform: `scale(${fineness})`
	};
	return [
		element(
			'defs',
			{},
			element('pattern', pattern, lines),
			...clips.map(({ id, d }) =>
				element('clipPath', { id }, element('path', { d, transform: toPx }))
			)
		),
		sea.radius === null
			? element('rect', { x: -far, y: -far, width: 2 * far, height: 2 * far, fill: sea.color })
			: element('circle', { r: Math.round(sea.radius), fill: sea.color }),
		...painted
	].join('');
}
