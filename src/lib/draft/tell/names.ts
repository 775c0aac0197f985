import { textIn } from './fallback';
import { withLanguage } from '../../story/prose';
import type { NamesFile } from '../schema/story';

/** The name of a place or a person in a language or else in the story's first, and all their names; for one without a name stands the gap. */
export function namesIn(
	file: NamesFile,
	local: string[],
	language: string,
	first: string,
	gap: string
) {
	const names = Object.entries(file).map(([tag, name]) =>
		typeof name === 'string'
			? { language: tag, text: name, romanised: null }
			: { language: tag, ...name }
	);
	const { text: name, language: other } = textIn(file, language, first);
	return {
		...withLanguage('name', {
			text: (typeof name === 'string' ? name : name?.text) || gap,
			language: other
		}),
		localNames: names.filter((known) => local.includes(known.language)),
		names
	};
}
