import { told, type Told } from '../../story/prose';
import type { Localised, SourcesFile } from '../schema/story';
import type { Source } from '../../story/story';
import type { When } from '../../story/when';

/** A publication, in the words of a language. */
export function tellSource(
	id: string,
	file: SourcesFile[string],
	localised: (text: Localised | undefined) => Told<string | null>,
	when: (date: string | undefined) => When | null
): Source {
	const publisher = localised(file.publisher);
	return {
		id,
		title: file.title ?? null,
		...told('description', localised(file.description)),
		...told('publisher', { ...publisher, text: publisher.text ?? '' }),
		kind: file.kind,
		language: file.language,
		when: when(file.date),
		url: file.url ?? null,
		via: file.via ?? null,
		wasRead: file.read === 'excerpt'
	};
}
