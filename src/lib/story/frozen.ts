/**
 * The same value, with all that is in it, so that whoever tries to change it gets an error. What is
 * frozen already is taken to be so throughout.
 */
export function frozen<T>(value: T): T {
	if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
	Object.freeze(value);
	for (const part of Object.values(value)) frozen(part);
	return value;
}
