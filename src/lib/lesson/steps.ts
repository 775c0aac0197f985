import type { Quantity, Question, Stop, Story, StoryEvent, Tour } from '../story/story';
import type { Part } from '../story/terms';
import { writeAddress } from '../exploration/address';

/** One stop of a tour as a class sees it: a presenter goes from each to the next with one press. */
export interface Step {
	/** Such as `opening` or `harvest.text`. */
	id: string;
	/** The stop that it belongs to. */
	stop: string;
	/** `opening`, `sources`, `ticket`, or what it shows of an event. */
	part: Part | 'opening' | 'sources' | 'ticket';
	event: StoryEvent | null;
	/** The number that it shows beside others. */
	quantity: Quantity | null;
	/** The question that it asks or answers. */
	question: Question | null;
	/** Minutes planned for it. */
	minutes: number;
	/** The query of what the map shows. */
	address: string;
}

type Shown = Pick<Step, 'part' | 'quantity'> & { key: string };

const shown = (part: Part): Shown => ({ part, key: part, quantity: null });

function shownAt(
	{ hidesNames, asksFirst }: Stop,
	event: StoryEvent,
	question: Question | null
): Shown[] {
	const evidence = [
		shown('check'),
		...event.quantities.map((quantity) => ({
			part: 'quantity' as const,
			key: `quantity-${quantity.id}`,
			quantity
		}))
	];
	const asked = [
		...(question ? [shown('question')] : []),
		...(question?.answer ? [shown('answer')] : [])
	];
	return [
		...(hidesNames ? [shown('guess')] : []),
		shown('map'),
		shown('text'),
		...(asksFirst ? [...asked, ...evidence] : [...evidence, ...asked])
	];
}

/** What belongs to no event: what stands at either end of a tour. */
function edge(
	part: 'opening' | 'sources' | 'ticket',
	minutes: number,
	question: Question | null = null
): Step {
	const none = { event: null, quantity: null };
	return { ...none, id: part, stop: part, part, question, minutes, address: writeAddress({}) };
}

const edgeOf = (show: string) => (show === 'sources' || show === 'ticket' ? show : 'opening');

/** The steps of a tour, in order. Those of a stop share its minutes evenly. */
export function stepsOf({ events, questions }: Story, tour: Tour): Step[] {
	return tour.stops.flatMap((stop): Step[] => {
		const event = events.find(({ id }) => id === stop.show);
		const asked = event?.questions ?? questions;
		const question = asked.find(({ id }) => id === stop.question) ?? null;
		if (!event) return [edge(edgeOf(stop.show), stop.minutes, question)];
		const address = writeAddress({ event: event.id });
		return shownAt(stop, event, question).map(({ part, key, quantity }, _, all) => ({
			id: `${event.id}.${key}`,
			stop: stop.show,
			part,
			event,
			quantity,
			question,
			minutes: stop.minutes / all.length,
			address
		}));
	});
}

/** The step with an id; or else the first of its stop, or else the first of all. */
export function stepFor(steps: readonly Step[], id: string): Step {
	const [stop] = id.split('.');
	return (
		steps.find((step) => step.id === id) ?? steps.find((step) => step.stop === stop) ?? steps[0]!
	);
}
