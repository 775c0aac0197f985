/**
 * A text of JSON in ASCII alone. A browser keeps such a text in half the memory and reads it a quarter faster; packed, it
 * is hardly longer.
 */
export const inAscii = (json: string): string =>
	json.replace(
		/[\u0080-\uffff]/g,
		(unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
	);

/** Writes a value as JSON in ASCII alone. */
export const writePlainJson = (value: unknown): string => inAscii(JSON.stringify(value));
