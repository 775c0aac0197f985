import * as v from 'valibot';
import { languageTag } from '../../story/language-tag';
import { idPattern, monthPattern } from '../../story/terms';
import { faultOfDate } from '../../story/when';

export const id = v.pipe(
	v.string('needs an id'),
	v.regex(idPattern, (issue) => `“${issue.input}” is no id: lower-case words joined by hyphens`)
);

export const date = v.pipe(
	v.string('a date is written as text, such as 2025-07-15~'),
	v.rawCheck(({ dataset, addIssue }) => {
		const fault = dataset.typed && faultOfDate(dataset.value);
		if (fault) addIssue({ message: fault });
	})
);

export const oneOf = <const T extends readonly string[]>(options: T, noun: string) =>
	v.picklist(
		options,
		(issue) => `${issue.received} is no ${noun}; it may be ${options.join(', ')}`
	);

export const text = v.pipe(v.string('needs a text'), v.trim(), v.nonEmpty('is empty'));
export const language = v.pipe(
	v.string(),
	v.regex(new RegExp(`^${languageTag}$`), 'is no language tag')
);

/** A text that is the same in every language, or one for each language of the story. */
export const localised = v.union(
	[text, v.record(language, text)],
	'needs a text, or one for each language'
);

const longitude = v.pipe(
	v.number('needs a number of degrees'),
	v.minValue(-180, (issue) => `longitude ${issue.input} is below −180°`),
	v.maxValue(180, (issue) => `longitude ${issue.input} is above 180°`)
);
const latitude = v.pipe(
	v.number('needs a number of degrees'),
	v.minValue(-90, (issue) => `latitude ${issue.input} is below −90°; are lon and lat swapped?`),
	v.maxValue(90, (issue) => `latitude ${issue.input} is above 90°; are lon and lat swapped?`)
);
export const position = v.strictTuple([longitude, latitude], 'needs [longitude, latitude]');

const name = v.union([text, v.strictObject({ text, romanised: text })], 'needs a name');

export const names = v.record(language, name);

export const month = v.pipe(
	v.string('a month is written as text, such as “2024-06”'),
	v.regex(monthPattern, 'is no month such as 2024-06')
);
