import { check, gapsOf } from '../lib/draft/check/check';
import { loadCountries } from '../lib/draft/check/positions';
import { describeFaults } from '../lib/draft/describe';
import type { Draft, Files } from '../lib/draft/draft';
import type { Fault } from '../lib/draft/fault';
import { read } from '../lib/draft/read/read';
import { loadFaultWords } from '../lib/messages/faults/faults';
import { languages } from '../lib/messages/messages';

const texts: Record<string, string> = import.meta.glob('/geodata/stories/*/*.{yaml,md,geojson}', {
	query: '?raw',
	import: 'default',
	eager: true
});

function foldersOf(files: Record<string, string>): Map<string, Files> {
	const folders = new Map<string, Files>();
	for (const [path, text] of Object.entries(files)) {
		const [id, file] = path.split('/').slice(-2) as [string, string];
		folders.set(id, { ...folders.get(id), [file]: text });
	}
	return folders;
}

const countriesAt = await loadCountries();
const words = await loadFaultWords('en');

/** A story's folder as it was read, with all that is wrong with it and what its further languages lack. */
interface Read {
	draft: Draft;
	faults: Fault[];
	gaps: Fault[];
}

function readFolder(id: string, files: Files): Read {
	const { draft, faults } = read(files, id);
	return {
		draft,
		faults: [...faults, ...check(draft, { countriesAt, spoken: languages })],
		gaps: gapsOf(draft)
	};
}

let folders: readonly Read[] | undefined;

/** The folders under `geodata/stories`, each read once. */
export const readFolders = (): readonly Read[] =>
	(folders ??= [...foldersOf(texts)].map(([id, files]) => readFolder(id, files)));

/** Faults or gaps of a folder, one a line, for its author to read. */
export const inLines = ({ draft }: Read, faults: readonly Fault[]): string =>
	describeFaults(draft, faults, words);

/**
 * All stories by id.
 *
 * @throws if one of them has faults, which are told one a line
 */
export function readStories(): Map<string, Draft> {
	const faulty = readFolders().filter(({ faults }) => faults.length > 0);
	if (faulty.length > 0)
		throw new Error(
			faulty
				.map(
					(folder) =>
						`The story “${folder.draft.id}” has faults:\n${inLines(folder, folder.faults)}`
				)
				.join('\n')
		);
	return new Map(readFolders().map(({ draft }) => [draft.id, draft]));
}
