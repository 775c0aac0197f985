import type { Place, Story } from '../story/story';

/** A map with the numbers of the places on it. */
export interface NumberedMap {
	letter: string;
	marks: readonly { id: string; number: number }[];
}

/** The places on a map by their number. */
export const placesOn = (
	{ marks }: NumberedMap,
	{ places }: Story
): { number: number; place: Place }[] =>
	marks.flatMap(({ id, number }) => {
		const place = places.find((one) => one.id === id);
		return place ? [{ number, place }] : [];
	});

/** The names of all places on some maps, each once, as a language sorts them. */
export function namesOn(
	maps: readonly NumberedMap[],
	story: Story
): { name: string; language: string | undefined }[] {
	const named = maps
		.flatMap((map) => placesOn(map, story))
		.map(({ place }) => [place.name, { name: place.name, language: place.nameLanguage }] as const);
	const { compare } = new Intl.Collator(story.language);
	return [...new Map(named).values()].sort((a, b) => compare(a.name, b.name));
}
