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

interface Cited {
	sources: Source[];
}

/** Puts sources and dates back as they were, in a story that {@link writeWithSources} has written. */
export function restoreSources(packed: Story & { sources?: Source[] }): void {
	const table: Table = new Map(packed.sources?.map((source) => [source.id, source]));
	delete packed.sources;
	for (const { when } of table.values()) restoreDate(when);
	restoreDate(packed.checked);
	restoreDate(packed.article.when);
	const at = (id: unknown) => table.get(id as string)!;
	const restore = (cited: Partial<Cited>) => {
		if (cited.sources) cited.sources = cited.sources.map(at);
	};
	const { article, events, places } = packed;
	article.source = at(article.source);
	if (article.original) article.original = at(article.original);
	places.forEach(restore);
	for (const { claims, checks = [], since = [], quantities = [] } of events as Partial<
		Story['events'][number]
	>[]) {
		claims?.forEach(restore);
		for (const later of since) {
			restore(later);
			restoreDate(later.when);
		}
		for (const check of checks) {
			restore(check);
			for (const finding of check.findings) {
				restore(finding);
				restoreDate(finding.when);
			}
		}
		for (const { claimed, others } of quantities)
			for (const estimate of [claimed, ...others]) {
				estimate.source = at(estimate.source);
				restoreDate(estimate.when);
			}
	}
}
