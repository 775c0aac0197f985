import type { LonLat } from '../../story/geometry';
import { placesFile, type Draft } from '../draft';
import { reporter, type Fault } from '../fault';
import { at } from '../pointer';
import { pointOf } from '../tell/point';

/** ISO 3166-1 alpha-2 codes of the countries and the like at a point, the usual one first. */
export type CountriesAt = (point: LonLat) => string[];

/**
 * Knows the world's countries. They are large, and loaded when this is called.
 *
 * @throws what the import throws
 */
export async function loadCountries(): Promise<CountriesAt> {
	const { iso1A2Code, iso1A2Codes } = await import('@rapideditor/country-coder');
	return (point) => [iso1A2Code(point) ?? [], iso1A2Codes(point)].flat();
}

/** Reports places that are not in the countries that they are said to lie in. */
export function checkPositions(draft: Draft, countriesAt: CountriesAt, faults: Fault[]): void {
	const report = reporter(draft, placesFile, faults);
	const gaps = draft.gaps[placesFile] ?? [];
	draft.places.features.forEach((place, i) => {
		const path = at('/features', i);
		if (gaps.some((gap) => gap === path || gap.startsWith(`${path}/`))) return;
		const { ccodes } = place.properties;
		const [lon, lat] = pointOf(place);
		const isThere = (point: LonLat) => countriesAt(point).some((code) => ccodes.includes(code));
		if (isThere([lon, lat])) return;
		const countries = ccodes.join(', ');
		const [found] = countriesAt([lon, lat]);
		const values = { lon, lat, countries };
		if (Math.abs(lon) <= 90 && isThere([lat, lon]))
			report(at(path, 'geometry'), 'position-swapped', values);
		else if (found) report(at(path, 'geometry'), 'position-elsewhere', { ...values, found });
		else report(at(path, 'geometry'), 'position-nowhere', values);
	});
}
