/** A function of a text that remembers what it gave for the last of them; what it gives is not to be changed. */
export function remembering<T>(read: (text: string) => T, limit = 16): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const value = known.has(text) ? known.get(text)! : read(text);
		known.delete(text);
		known.set(text, value);
		if (known.size > limit) known.delete(known.keys().next().value!);
		return value;
	};
}
