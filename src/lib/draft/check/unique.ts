import type { EventFile } from '../schema/story';

/** Takes down a fault: where in a file it is, and what is wrong there. */
export type Report = (path: string, reason: string) => void;

/** The path of an event in story.yaml, with its id for a reader who does not count. */
export const pathOf = (event: EventFile, index: number) => `events[${index}] (${event.id})`;

/** Reports each id that has stood before, with the path where it first did. */
export function checkUnique(ids: Iterable<[path: string, id: string]>, report: Report): void {
	const first = new Map<string, string>();
	for (const [path, id] of ids) {
		const earlier = first.get(id);
		if (earlier === undefined) first.set(id, path);
		else report(path, `“${id}” is used twice; first at ${earlier}`);
	}
}
