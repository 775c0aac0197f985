/** One thing that is wrong with a story: where it stands, and why it cannot stay. */
export interface Fault {
	/** File inside the story's folder, such as `story.yaml`. */
	file: string;
	/** Where in the file, such as `events[3] (choe-in-minsk).theme`; empty for the file as a whole. */
	path: string;
	reason: string;
}

/** Faults of the story of that id, each as one line for an author to read. */
export const describeFaults = (id: string, faults: readonly Fault[]): string =>
	faults
		.map(({ file, path, reason }) => `  ${id}/${file}${path && `: ${path}`}: ${reason}`)
		.join('\n');

/** All faults of one story, thrown together so that an author mends them in one go. */
export class StoryError extends Error {
	constructor(
		readonly id: string,
		readonly faults: readonly Fault[]
	) {
		const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`;
		super(`The story “${id}” has ${count}:\n${describeFaults(id, faults)}`);
		this.name = 'StoryError';
	}
}
