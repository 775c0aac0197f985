import * as v from 'valibot';
import { id, oneOf } from './parts';
import { says } from './says';
import { questionKinds } from '../../story/terms';

const age = v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(20));
const ages = v.strictTuple([age, age]);
const minutes = v.pipe(
	v.number(says('number-needed')),
	v.gtValue(0, says('minutes-needed')),
	v.maxValue(90)
);

/** A question for the class. */
export const question = v.strictObject({
	id,
	kind: oneOf(questionKinds, 'kind-of-question'),
	/** Youngest and oldest age in years that it is meant for. */
	ages,
	/** Minutes that it takes to answer in writing. */
	minutes
});

const hidden = v.picklist(['names', 'check'], says('cannot-be-hidden'));

const stop = v.strictObject({
	/** `opening`, `sources`, `ticket`, or the id of an event. */
	show: id,
	minutes,
	/** What the class is to find out before it is shown: names on the map, or, with a question, what others say. */
	hide: v.optional(v.array(hidden), []),
	/** Id of one of the event's questions that the class is asked; at `ticket`, of one of the story's own. */
	ask: v.optional(id)
});

/** A way through the story for a class. Its title and its goals are in the words. */
export const tour = v.strictObject({
	id,
	/** Minutes that its stops take in all. */
	minutes,
	/** Minutes of the lesson that it is planned for, where that leaves room. */
	lesson: v.optional(minutes),
	/** Id of the tour that a class has gone through before. */
	follows: v.optional(id),
	/** Youngest and oldest age in years that it is meant for. */
	ages: v.optional(ages),
	/** Codes of a curriculum that it serves, in lower case; what they ask for is in the words. */
	codes: v.optional(v.array(id), []),
	stops: v.pipe(v.array(stop), v.minLength(1, says('no-stop')))
});
