import type { Precision, When } from '../when/when';

const exact = { earliest: 0, latest: 0 };
const isExact = ({ earliest, latest }: When['margin']) => earliest === 0 && latest === 0;

const days = { earliest: 'day', latest: 'day' } as const;

/** How exactly an end is given, by how many parts it has; a year may begin with a minus. */
function precisionOf(end: string): Precision {
	const last = end.lastIndexOf('-');
	return last >= 7 || end === '..' || end === '' ? 'day' : last >= 4 ? 'month' : 'year';
}

function precisionsOf(first: string, last: string): When['precision'] {
	const [earliest, latest] = [precisionOf(first), precisionOf(last)];
	return earliest === 'day' && latest === 'day' ? days : { earliest, latest };
}

/** A day, or from one day to another; how exactly its ends are given is told by any date. */
export function plainDate(edtf: string, text: string): When {
	const [first = '', last] = edtf.split('/');
	return {
		edtf,
		text,
		earliest: first,
		latest: last ?? first,
		isInterval: last !== undefined,
		precision: precisionsOf(first, last ?? first),
		approximate: false,
		margin: exact,
		uncertain: false
	};
}

export const isDate = (value: unknown): value is When =>
	typeof value === 'object' && value !== null && 'edtf' in value && 'precision' in value;

const isSame = (a: When['precision'], b: When['precision']): boolean =>
	a.earliest === b.earliest && a.latest === b.latest;

/** A date without what its EDTF tells and what it lacks, for {@link restoreDate}. */
export function shortDate({ edtf, text, earliest, latest, ...marks }: When): Partial<When> {
	const plain = plainDate(edtf, text);
	const { isInterval, precision, approximate, margin, uncertain } = marks;
	return {
		edtf,
		text,
		...(plain.earliest === earliest && plain.latest === latest ? {} : { earliest, latest }),
		...(plain.isInterval !== isInterval && { isInterval }),
		...(isSame(plain.precision, precision) ? {} : { precision }),
		...(approximate && { approximate }),
		...(isExact(margin) ? {} : { margin }),
		...(uncertain && { uncertain })
	};
}

/** Gives a date back what {@link shortDate} has left out, in place. */
export function restoreDate(date: When | null | undefined): void {
	if (date) Object.assign(date, { ...plainDate(date.edtf, date.text), ...date });
}
