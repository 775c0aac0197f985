import { numberFormat } from './formats';

/** A number of minutes, such as “2.5 min”. */
export const formatMinutes = (minutes: number, locale: string): string =>
	numberFormat(locale, {
		style: 'unit',
		unit: 'minute',
		unitDisplay: 'short',
		maximumFractionDigits: 1
	}).format(minutes);

/** A time in ms as a stopwatch shows it, such as “2:05”; what is not a whole second is left out. */
export function formatTime(ms: number, locale: string): string {
	const seconds = Math.floor(ms / 1000);
	const two = numberFormat(locale, { minimumIntegerDigits: 2 });
	const plain = numberFormat(locale, { useGrouping: false });
	return `${plain.format(Math.floor(seconds / 60))}:${two.format(seconds % 60)}`;
}
