import { citationsIn } from '../citations';
import { isDate, restoreDate, shortDate } from './date';
import { inAscii } from './plain-json';
import type { Source, Story } from '../story';

type Table = ReadonlyMap<string, Source>;

const isSource = (value: unknown): value is Source =>
	typeof value === 'object' && value !== null && 'wasRead' in value;

/**
 * Writes a record as JSON that has each of its sources once, in a list `sources` at its end; elsewhere stand their ids. Its
 * dates are as short as can be.
 */
export function writeWithSources(record: object): string {
	const table = new Map<string, Source>();
	const written = JSON.stringify(record, (_, value: unknown) => {
		if (isDate(value)) return shortDate(value);
		if (!isSource(value)) return value;
		table.set(value.id, value);
		return value.id;
	});
	const sources = JSON.stringify([...table.values()], (_, value: unknown) =>
		isDate(value) ? shortDate(value) : value
	);
	return inAscii(`${written.slice(0, -1)},"sources":${sources}}`);
}

/** Puts sources and dates back as they were, in an unpacked story that {@link writeWithSources} has written. */
export function restoreSources(packed: Story & { sources?: Source[] }): void {
	const { article, events, places } = packed;
	const table: Table = new Map(packed.sources?.map((source) => [source.id, source]));
	delete packed.sources;
	for (const { when } of table.values()) restoreDate(when);
	restoreDate(packed.checked);
	restoreDate(article.when);
	const at = (id: unknown) => table.get(id as string)!;
	const restore = (cites: { sources: Source[] } | { source: Source }) => {
		if ('source' in cites) cites.source = at(cites.source);
		else if (cites.sources.length > 0) cites.sources = cites.sources.map(at);
	};
	restore(article);
	if (article.original) article.original = at(article.original);
	places.forEach(restore);
	for (const event of events)
		for (const { cites } of citationsIn(event)) {
			restore(cites);
			if ('when' in cites) restoreDate(cites.when);
		}
}
