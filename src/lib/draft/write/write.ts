import { storyFile, wordsFile, type Files } from '../draft';
import { stepsOf } from '../pointer';
import { read } from '../read/read';
import type { Edit } from './edit';
import { insertJson, moveJson, removeJson, setJson } from './json';
import { renaming } from './rename';
import { inverseOf, spliced, textOf, type Splice, type Splices } from './splice';
import { insertWords, orderEvents, removeWords, setWords } from './words';
import { insertYaml, moveYaml, removeYaml, setYaml } from './yaml';

/** Files after an edit, and the edits that take it back, in the order in which they do. */
export interface Written {
	files: Files;
	inverse: Edit[];
}

type Change = Extract<Edit, { pointer: string }>;

function inWords(text: string, edit: Change): Splice[] {
	switch (edit.do) {
		case 'set':
			return setWords(text, edit.pointer, String(edit.value));
		case 'insert':
			return insertWords(text, edit.pointer, String(edit.value));
		case 'remove':
			return removeWords(text, edit.pointer);
		case 'move':
			throw new RangeError('Words follow the order of story.yaml');
	}
}

function inStructure(text: string, edit: Change): Splice[] {
	const isYaml = edit.file.endsWith('.yaml');
	switch (edit.do) {
		case 'set':
			return (isYaml ? setYaml : setJson)(text, edit.pointer, edit.value);
		case 'insert':
			return (isYaml ? insertYaml : insertJson)(text, edit.pointer, edit.value);
		case 'remove':
			return (isYaml ? removeYaml : removeJson)(text, edit.pointer);
		case 'move':
			return (isYaml ? moveYaml : moveJson)(text, edit.pointer, edit.to);
	}
}

/** An event that is moved takes its words along in every language. */
function movedWords(files: Files, edit: Extract<Edit, { do: 'move' }>): Splices {
	const [list, from, ...more] = stepsOf(edit.pointer);
	if (edit.file !== storyFile || list !== 'events' || more.length > 0) return {};
	const { draft } = read(files);
	const ids = draft.story.events.map(({ id }) => id);
	return Object.fromEntries(
		Object.keys(draft.words)
			.map(wordsFile)
			.map((file) => [file, orderEvents(textOf(files, file), ids, Number(from), edit.to)])
	);
}

function splicesOf(edit: Exclude<Edit, { do: 'create' | 'delete' }>, files: Files): Splices {
	if (edit.do === 'splice') return edit.splices;
	if (edit.do === 'rename') return renaming(files, edit);
	const inFile = edit.file.endsWith('.md') ? inWords : inStructure;
	const own = { [edit.file]: inFile(textOf(files, edit.file), edit) };
	return edit.do === 'move' ? { ...movedWords(files, edit), ...own } : own;
}

const mapped = <A, B>(record: Readonly<Record<string, A>>, change: (value: A, key: string) => B) =>
	Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));

function writeOne(edit: Edit, files: Files): Written {
	if (edit.do === 'create') {
		if (Object.hasOwn(files, edit.file)) throw new RangeError(`“${edit.file}” is there already`);
		return {
			files: { ...files, [edit.file]: edit.text },
			inverse: [{ do: 'delete', file: edit.file }]
		};
	}
	if (edit.do === 'delete') {
		const { [edit.file]: text, ...rest } = files;
		if (text === undefined) throw new RangeError(`“${edit.file}” is not there`);
		return { files: rest, inverse: [{ do: 'create', file: edit.file, text }] };
	}
	const splices = splicesOf(edit, files);
	return {
		files: {
			...files,
			...mapped(splices, (changes, file) => spliced(textOf(files, file), changes))
		},
		inverse: [{ do: 'splice', splices: mapped(splices, inverseOf) }]
	};
}

/**
 * Writes edits into files, one after the other, by changing their texts where the values stand: what is not edited stays
 * as it is, comments, order, quotes and line ends included.
 *
 * @throws RangeError if an edit leads to what is not there, or into a file that is none
 */
export function write(edit: Edit | readonly Edit[], files: Files): Written {
	const edits = Array.isArray(edit) ? (edit as readonly Edit[]) : [edit as Edit];
	return edits.reduce<Written>(
		(written, one) => {
			const { files: next, inverse } = writeOne(one, written.files);
			return { files: next, inverse: [...inverse, ...written.inverse] };
		},
		{ files, inverse: [] }
	);
}
