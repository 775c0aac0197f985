import { numberFormat } from '../messages/formats';

/** A number of bytes in megabytes, such as “7.2 MB”, not to be broken at the end of a line. */
export const formatSize = (bytes: number, locale: string): string =>
	numberFormat(locale, {
		style: 'unit',
		unit: 'megabyte',
		maximumFractionDigits: 1
	})
		.format(bytes / 1e6)
		.replace(/\s/g, '\u00a0');
