/** One thing that is wrong with a story: where it stands, and why it cannot stay. */
export interface Fault {
	/** File inside the story's folder, such as `story.yaml`. */
	file: string;
	/** Where in the file, such as `events[3] (choe-in-minsk).theme`; empty for the file as a whole. */
	path: string;
	reason: string;
}

/** The fault as one line for an author to read. */
const describeFault = ({ file, path, reason }: Fault): string =>
	`${file}${path && `: ${path}`}: ${reason}`;

/** All faults of one story, thrown together so that an author mends them in one go. */
export class StoryError extends Error {
	constructor(
		readonly id: string,
		readonly faults: readonly Fault[]
	) {
		super(
			`The story “${id}” has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n` +
				faults.map((fault) => `  ${id}/${describeFault(fault)}`).join('\n')
		);
		this.name = 'StoryError';
	}
}
