import { withLanguage, type Told } from '../../story/prose';
import { isTag } from '../../story/language-tag';
import type { Localised, SourcesFile } from '../schema/story';
import type { Source } from '../../story/story';
import type { When } from '../../story/when/when';

/** What a publication is of which nothing is known. */
const unknown = {
	title: null,
	description: null,
	kind: 'reference',
	language: 'und',
	when: null,
	url: null,
	via: null,
	wasRead: false
} as const;

/** A publication, in the words of a language. */
export function tellSource(
	id: string,
	file: SourcesFile[string] | undefined,
	localised: (text: Localised | undefined) => Told<string | null>,
	when: (date: string | undefined) => When | null,
	gap: string
): Source {
	if (!file) return { ...unknown, id, publisher: gap };
	const publisher = localised(file.publisher);
	return {
		id,
		title: file.title ?? null,
		...withLanguage('description', localised(file.description)),
		...withLanguage('publisher', { ...publisher, text: publisher.text || gap }),
		kind: file.kind,
		language: isTag(file.language) ? file.language : unknown.language,
		when: when(file.date),
		url: file.url ?? null,
		via: file.via ?? null,
		wasRead: file.read === 'excerpt'
	};
}
