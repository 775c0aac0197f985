import * as v from 'valibot';
import { languageTag } from '../../story/language-tag';
import { idPattern, monthPattern } from '../../story/terms';
import { faultOfDate } from '../../story/when/when';
import { says, type Noun } from './says';

export const id = v.pipe(v.string(says('id-needed')), v.regex(idPattern, says('not-an-id')));

export const date = v.pipe(
	v.string(says('date-not-text')),
	v.rawCheck(({ dataset, addIssue }) => {
		const fault = dataset.typed && faultOfDate(dataset.value);
		if (fault) addIssue({ message: fault });
	})
);

/** One of some words. What they are words for is told with the fault. */
export const oneOf = <const T extends readonly string[]>(options: T, noun: Noun) =>
	v.picklist(options, says(`not-a-${noun}`));

export const text = v.pipe(v.string(says('text-needed')), v.trim(), v.nonEmpty(says('empty')));
export const language = v.pipe(
	v.string(),
	v.regex(new RegExp(`^${languageTag}$`), says('not-a-language'))
);

/** A text that is the same in every language, or one for each language of the story. */
export const localised = v.union([text, v.record(language, text)], says('text-or-texts-needed'));

const longitude = v.pipe(
	v.number(says('degrees-needed')),
	v.minValue(-180, says('longitude-below')),
	v.maxValue(180, says('longitude-above'))
);
const latitude = v.pipe(
	v.number(says('degrees-needed')),
	v.minValue(-90, says('latitude-below')),
	v.maxValue(90, says('latitude-above'))
);
export const position = v.strictTuple([longitude, latitude], says('position-needed'));

/** The edge of an area. */
export const ring = v.pipe(
	v.array(position),
	v.minLength(4, says('ring-too-short')),
	v.check((positions) => String(positions[0]) === String(positions.at(-1)), says('ring-open'))
);

const name = v.union([text, v.strictObject({ text, romanised: text })], says('name-needed'));

export const names = v.record(language, name);

export const month = v.pipe(
	v.string(says('month-not-text')),
	v.regex(monthPattern, says('not-a-month'))
);
