declare module 'edtf' {
	/** A set of flags over year, month and day; zero where none is raised. */
	export interface Bitmask {
		value: number;
	}

	/** A single date. `precision` is 1 for a year, 2 for a month, 3 for a day. */
	export interface ExtendedDate {
		type: 'Date';
		precision: number;
		min: number;
		max: number;
		approximate: Bitmask;
		uncertain: Bitmask;
		unspecified: Bitmask;
	}

	/** An open end is `Infinity`, an unknown one `null`. */
	export interface ExtendedInterval {
		type: 'Interval';
		lower: ExtendedDate | number | null;
		upper: ExtendedDate | number | null;
		min: number;
		max: number;
	}

	export default function edtf(
		text: string,
		options?: { level?: 0 | 1 | 2 | 3; types?: string[] }
	): ExtendedDate | ExtendedInterval;
}
