import type { Ground } from '../../story/ground';
import type { GroundFile } from '../schema/ground';
import { textIn } from './fallback';

/** A draft may hold any text here; only what leads to the web becomes a link. */
const isWebAddress = /^https:\/\//;

/** What there is to say of a ground in a language, or else in the story's first. */
export function tellGround(
	{ note, legend, credits }: GroundFile,
	language: string,
	first: string
): Ground {
	const say = (texts: Record<string, string>): string => textIn(texts, language, first).text ?? '';
	return {
		note: note ? say(note) : null,
		legend: Object.fromEntries(
			Object.entries(legend ?? {}).map(([sign, texts]) => [sign, say(texts)])
		),
		credits: credits
			.filter(({ url }) => isWebAddress.test(url))
			.map((credit) => ({ ...credit, of: say(credit.of) }))
	};
}
