import type { Span } from '../../story/prose';
import type { QuantityFile } from '../schema/story';
import type { Estimate, Quantity, Source } from '../../story/story';
import type { When } from '../../story/when/when';
import { own } from '../own';
import type { QuantityWords } from '../wording';

type Whens = (date: string | undefined) => When | null;
type Sources = (id: string) => Source;

/** A number beside what others say of it, put into the words of a language. */
export function tellQuantity(
	{ id, unit, line, axis, counts, claimed, others }: QuantityFile,
	words: QuantityWords | undefined,
	when: Whens,
	sourceOf: Sources,
	gap: Span[]
): Quantity {
	const label = (id: string): Span[] => own(words?.labels ?? {}, id) ?? gap;
	const estimate = (id: string, file: QuantityFile['claimed']): Estimate => ({
		id,
		who: label(id),
		range: typeof file.value === 'number' ? [file.value, file.value] : (file.value ?? null),
		bound: file.bound,
		counts: file.counts ?? null,
		when: when(file.when),
		source: sourceOf(file.source)
	});
	return {
		id,
		title: words?.title.length ? words.title : gap,
		unit,
		line: line ?? null,
		isOverTime: axis === 'time',
		counts: counts.map((count) => ({ id: count, text: label(count) })),
		claimed: estimate('claimed', claimed),
		others: others.map((other) => estimate(other.id, other))
	};
}
