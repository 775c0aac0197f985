/** Makes each thing once, as it takes a browser long to learn how a language writes a date or a number. */
function once<Words extends unknown[], Made>(make: (...words: Words) => Made) {
	const all = new Map<string, Made>();
	return (...words: Words): Made => {
		const key = JSON.stringify(words);
		const made = all.get(key) ?? make(...words);
		all.set(key, made);
		return made;
	};
}

export const dateFormat = once(
	(language: string, options: Intl.DateTimeFormatOptions & { timeZone: 'UTC' }) =>
		new Intl.DateTimeFormat(language, options)
);

export const numberFormat = once(
	(language: string, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options)
);

export const pluralRules = once((language: string) => new Intl.PluralRules(language));
