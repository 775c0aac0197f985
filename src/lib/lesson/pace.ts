import type { Step } from './steps';

const minute = 60_000;

/** How a lesson keeps to its plan. All in ms. */
export interface Pace {
	/** Planned for the whole lesson. */
	total: number;
	/** Planned for the stop, and how much of that is used if the stops before took what was planned for them. */
	stop: { planned: number; used: number };
	/** How long after the end of what is planned for the step it is; before its beginning, below 0. */
	late: number;
}

/**
 * Compares the time spent with what is planned for a step of a lesson.
 *
 * @param index - of the step, counted from 0
 * @param spent - in ms
 */
export function paceOf(steps: readonly Step[], index: number, spent: number): Pace {
	const lasting = (some: readonly Step[]) =>
		Math.round(some.reduce((sum, { minutes }) => sum + minutes * minute, 0));
	const begin = lasting(steps.slice(0, index));
	const end = lasting(steps.slice(0, index + 1));
	const { stop } = steps[index]!;
	const planned = lasting(steps.filter((step) => step.stop === stop));
	const before = lasting(
		steps.slice(
			0,
			steps.findIndex((step) => step.stop === stop)
		)
	);
	return {
		total: lasting(steps),
		stop: { planned, used: Math.min(planned, Math.max(0, spent - before)) },
		late: spent > end ? spent - end : Math.min(0, spent - begin)
	};
}
