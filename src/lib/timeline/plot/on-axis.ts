import { bestDateOf } from '../../exploration/filter';
import type { Since, StoryEvent } from '../../story/story';
import { xOf, type Axis } from '../axis';
import type { Mark } from './lanes';
import { spanOf, type Span } from './spans';

/** An event with its dates on the axis. */
export interface EventOnAxis {
	event: StoryEvent;
	span: Span;
	/** Its date as the article has it, where other sources give another one. */
	ghost: Span | null;
	/** True where only the article gives a date. */
	isArticleOnly: boolean;
	mark: Mark;
}

/** Something that happened after the article, with the event that it belongs to. */
export interface SinceOnAxis {
	event: StoryEvent;
	since: Since;
	span: Span;
	mark: Mark;
}

const lineOf = (axis: Axis, { from, to }: Span): [number, number] => [
	xOf(axis, from),
	xOf(axis, to)
];

/** Length in px beyond which dates that end together are told apart at their beginning only. */
const long = 48;
const joint = 8;

/**
 * The article's date beside that of other sources. Where both are long and end together, only the part up
 * to where they run together is left of it.
 */
function ghostOf(axis: Axis, ghost: Span, span: Span): Span {
	const [from, to] = lineOf(axis, ghost);
	const [begin, end] = lineOf(axis, span);
	if (Math.abs(to - end) > 1 || end - begin < long) return ghost;
	const px = (ghost.to - ghost.from) / Math.max(1, to - from);
	const meeting = Math.max(ghost.from, span.from) + joint * px;
	const fade = { from: Math.min(ghost.fade.from, meeting - ghost.from), to: 0 };
	return { ...ghost, to: meeting, isOpen: false, fade };
}

/**
 * An event on the axis, or `null` if it has no date.
 *
 * @param widthOf - width of a label in px
 */
export function eventOnAxis(
	event: StoryEvent,
	axis: Axis,
	widthOf: (text: string) => number
): EventOnAxis | null {
	const best = bestDateOf(event);
	if (!best) return null;
	const { found, article } = event.when;
	const span = spanOf(best, axis);
	const isOther = found !== null && article !== null && found.edtf !== article.edtf;
	const ghost = isOther ? ghostOf(axis, spanOf(article, axis), span) : null;
	const mark: Mark = {
		id: event.id,
		line: lineOf(axis, span),
		ghost: ghost && lineOf(axis, ghost),
		label: widthOf(event.title),
		slides: span.isCut
	};
	return { event, span, ghost, isArticleOnly: found === null, mark };
}

/** All that happened after the article, on the axis. */
export const sinceOnAxis = (events: readonly StoryEvent[], axis: Axis): SinceOnAxis[] =>
	events.flatMap((event) =>
		event.since.map((since) => {
			const span = spanOf(since.when, axis);
			const mark = { id: since.id, line: lineOf(axis, span), ghost: null, label: 0, slides: true };
			return { event, since, span, mark };
		})
	);
