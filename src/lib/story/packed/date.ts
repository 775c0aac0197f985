import type { When } from '../when';

const exact = { earliest: 0, latest: 0 };
const isExact = ({ earliest, latest }: When['margin']) => earliest === 0 && latest === 0;

/** A day, or from one day to another. */
export function plainDate(edtf: string, text: string): When {
	const [earliest = null, latest = earliest] = edtf.split('/');
	return { edtf, text, earliest, latest, approximate: false, margin: exact, uncertain: false };
}

export const isDate = (value: unknown): value is When =>
	typeof value === 'object' && value !== null && 'edtf' in value && 'margin' in value;

/** A date without what its EDTF tells and what it lacks, for {@link restoreDate}. */
export function shortDate({ edtf, text, earliest, latest, ...marks }: When): Partial<When> {
	const plain = plainDate(edtf, text);
	const { approximate, margin, uncertain } = marks;
	return {
		edtf,
		text,
		...(plain.earliest === earliest && plain.latest === latest ? {} : { earliest, latest }),
		...(approximate && { approximate }),
		...(isExact(margin) ? {} : { margin }),
		...(uncertain && { uncertain })
	};
}

/** Gives a date back what {@link shortDate} has left out, in place. */
export function restoreDate(date: When | null | undefined): void {
	if (date) Object.assign(date, { ...plainDate(date.edtf, date.text), ...date });
}
