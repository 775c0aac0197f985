import { placesFile, sourcesFile, storyFile, type Draft, type Pointer } from './draft';
import { stepsOf } from './pointer';

const idOf = (value: unknown): string => {
	const { id } = (value ?? {}) as { id?: unknown };
	return typeof id === 'string' && id ? ` (${id})` : '';
};

function structureOf({ story, places, sources }: Draft, file: string): unknown {
	return { [storyFile]: story, [placesFile]: places, [sourcesFile]: sources }[file];
}

/** Whether a step has a heading or an entry of its own in a file of words. */
const isHeaded = (step: string, i: number, { length }: readonly string[]) =>
	i === 0 ? step !== 'events' || length === 1 : !(i > 3 && ['findings', 'labels'].includes(step));

/**
 * A pointer for an author to read, such as `events[3] (choir).theme`: indices count from 0, ids stand beside them. In
 * words such as `arrival › claims › he-came`.
 */
export function pathOf(draft: Draft, file: string, pointer: Pointer): string {
	const steps = stepsOf(pointer);
	if (file.endsWith('.md')) return steps.filter(isHeaded).join(' › ');
	let value = structureOf(draft, file);
	let path = '';
	for (const step of steps.at(-1) === 'id' ? steps.slice(0, -1) : steps) {
		const isIndex = Array.isArray(value);
		value =
			value !== null && typeof value === 'object'
				? (value as Record<string, unknown>)[step]
				: undefined;
		if (isIndex) path += `[${step}]${idOf(value)}`;
		else path += path ? `.${step}` : step;
	}
	return path;
}
