import { withLanguage } from '../../story/prose';
import type { Person, Place } from '../../story/story';
import { own } from '../own';
import type { PersonFile, PlaceFile } from '../schema/story';
import { namesIn } from './names';
import { pointOf } from './point';
import type { Telling } from './telling';

const countryCode = /^[A-Z]{2}$/;

/** A point, line or area with its names. */
export function tellPlace(telling: Telling, file: PlaceFile): Place {
	const { properties, geometry } = file;
	const { name: gap } = telling.interfaceWords.gaps;
	const named = namesIn(properties.names, properties.local, telling.language, telling.first, gap);
	return {
		id: file.id,
		kind: properties.kind,
		...named,
		label: own(properties.label ?? {}, named.nameLanguage ?? telling.language) ?? named.name,
		note: telling.orGap(own(telling.words.places, file.id)),
		countries: properties.ccodes.filter((code) => countryCode.test(code)),
		point: pointOf(file),
		geometry,
		uncertainty: properties.uncertainty,
		named: properties.named,
		sources: properties.sources.map(telling.sourceOf),
		...withLanguage('dataset', telling.localised(properties.dataset)),
		marked: properties.marked,
		isApproximate: properties.approximate
	};
}

/** Someone who took part in events. */
export const tellPerson = (telling: Telling, { id, names, local }: PersonFile): Person => ({
	id,
	...namesIn(names, local, telling.language, telling.first, telling.interfaceWords.gaps.name),
	role: telling.orGap(own(telling.words.people, id))
});
