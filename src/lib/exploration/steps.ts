import type { Stop, Story, StoryEvent } from '../story/story';
import type { Lesson, Part } from '../story/terms';
import { writeAddress } from './address';

/** One stop of the tour as a class sees it: a presenter goes from each to the next with one press. */
export interface Step {
	/** Such as `opening` or `road-bridge.text`. */
	id: string;
	/** The stop that it belongs to. */
	stop: string;
	/** `opening`, `sources`, or what it shows of an event. */
	part: Part | 'opening' | 'sources';
	event: StoryEvent | null;
	/** The question that it asks or answers. */
	question: StoryEvent['questions'][number] | null;
	/** Minutes planned for it. */
	minutes: number;
	/** The query of what the map shows. */
	address: string;
}

function partsOf({ hidesNames, question }: Stop, event: StoryEvent): Part[] {
	const asked = event.questions.find(({ id }) => id === question);
	return [
		...(hidesNames ? (['guess'] as const) : []),
		'map',
		'text',
		'check',
		...(event.comparison ? (['comparison'] as const) : []),
		...(asked ? (['question'] as const) : []),
		...(asked?.answer ? (['answer'] as const) : [])
	];
}

/** What stands at either end of a lesson. */
function edge(part: 'opening' | 'sources', minutes: number): Step {
	const none = { event: null, question: null };
	return { ...none, id: part, stop: part, part, minutes, address: writeAddress({}) };
}

/**
 * The steps of a lesson, in order. Those of a stop share its minutes evenly. A lesson that the tour has no stop for is
 * an opening and no more.
 */
export function stepsOf({ tour, events }: Story, lesson: Lesson): Step[] {
	const steps = tour.flatMap((stop): Step[] => {
		const planned = stop.minutes[lesson];
		if (planned === undefined) return [];
		const event = events.find(({ id }) => id === stop.show);
		if (!event) return [edge(stop.show === 'sources' ? 'sources' : 'opening', planned)];
		const question = event.questions.find(({ id }) => id === stop.question) ?? null;
		const address = writeAddress({ event: event.id });
		return partsOf(stop, event).map((part, _, all) => ({
			id: `${event.id}.${part}`,
			stop: stop.show,
			part,
			event,
			question,
			minutes: planned / all.length,
			address
		}));
	});
	return steps.length > 0 ? steps : [edge('opening', lesson)];
}

/** The step with an id; or else the first of its stop, or else the first of all. */
export function stepFor(steps: readonly Step[], id: string): Step {
	const [stop] = id.split('.');
	return (
		steps.find((step) => step.id === id) ?? steps.find((step) => step.stop === stop) ?? steps[0]!
	);
}
