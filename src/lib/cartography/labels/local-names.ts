import type { Name, Place } from '../../story/story';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = letters.flatMap((first) => letters.map((second) => first + second));

/** What a country calls itself, where Unicode's likely language is another's. */
const ownNames: Record<string, string> = { KP: '조선', KZ: 'Қазақстан', BY: 'Беларусь' };

/** The script that a language is written in, as an ISO 15924 code, after Unicode's likely subtags. */
export const scriptOf = (tag: string): string => new Intl.Locale(tag).maximize().script ?? 'Latn';

function namesIn(language: string): (code: string) => string | undefined {
	const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
	return (code) => names.of(code);
}

/**
 * Every country's name by ISO 3166-1 alpha-2 code, in capitals: as the language has it and, where the
 * scripts are given and hold the country's own, its local name on a line below. The language of a
 * country is the one that most people in it speak, after Unicode's likely subtags.
 */
export function countryNames(
	language: string,
	localScripts: readonly string[] | null
): Record<string, string> {
	const nameOf = namesIn(language);
	const entries = codes.flatMap((code) => {
		const name = nameOf(code)?.toLocaleUpperCase(language);
		if (!name) return [];
		if (!localScripts) return [[code, name]];
		const local = new Intl.Locale(`und-${code}`).maximize();
		const isShown = localScripts.includes(local.script ?? '') && local.language !== language;
		const localName = isShown ? (ownNames[code] ?? namesIn(local.baseName)(code)) : undefined;
		const isOther = localName && localName.toLocaleUpperCase(local.language) !== name;
		return [[code, isOther ? `${name}\n${localName}` : name]];
	});
	return Object.fromEntries(entries);
}

/** A place's names as they are told beside the reader's: in their script or, without it, romanised. */
export function localNamesOf(place: Place, localScripts: readonly string[] | null): Name[] {
	if (!localScripts) return [];
	return place.localNames.flatMap((name) => {
		const isDrawn = localScripts.includes(scriptOf(name.language));
		const text = isDrawn ? name.text : name.romanised;
		if (!text || text === place.label) return [];
		return [{ language: isDrawn ? name.language : `${name.language}-Latn`, text, romanised: null }];
	});
}
