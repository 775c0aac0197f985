import { numberFormat, pluralRules } from './formats';

/** The words for each plural category of a language; `other` stands in where one is missing. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Gives “1 event” or “16 events”: the number as the language writes it, with the fitting form. */
export function plural(language: string, forms: Forms): (count: number) => string {
	return (count) => {
		const form = forms[pluralRules(language).select(count)] ?? forms.other;
		return `${numberFormat(language).format(count)} ${form}`;
	};
}
