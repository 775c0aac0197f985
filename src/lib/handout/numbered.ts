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
