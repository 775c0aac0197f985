import * as v from 'valibot';
import { date, id, oneOf } from './parts';
import { says } from './says';
import { bounds, units } from '../../story/terms';

const number = v.pipe(v.number(), v.minValue(0, says('number-below-zero')));

/** A number, or the least and the most of a range. */
const value = v.union(
	[
		number,
		v.pipe(
			v.strictTuple([number, number]),
			v.check(([low, high]) => low < high, says('range-reversed'))
		)
	],
	says('number-or-range-needed')
);

const estimate = {
	bound: v.optional(oneOf(bounds, 'bound'), 'exact'),
	/** Id of what it counts, where the quantity's numbers do not all count the same. */
	counts: v.optional(id),
	/** When it was said. */
	when: v.optional(date),
	source: id
};

/** A number that the article claims, or leaves out, beside what others say. */
export const quantity = v.strictObject({
	id,
	unit: oneOf(units, 'unit'),
	/** The line whose length it is, which is then measured on the map, too. */
	line: v.optional(id),
	/** `time` draws the numbers over the time at which they were said, each of which must be known. */
	axis: v.optional(oneOf(['value', 'time'], 'axis'), 'value'),
	/** What its numbers count, where they do not all count the same. */
	counts: v.optional(v.array(id), []),
	/** What the article says; without a value where it gives none. */
	claimed: v.strictObject({ ...estimate, value: v.optional(value) }),
	others: v.pipe(
		v.array(v.strictObject({ id, ...estimate, value })),
		v.minLength(1, says('no-other-number'))
	)
});
