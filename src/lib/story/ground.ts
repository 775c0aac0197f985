/**
 * What a story can add to the map beneath it: the `kind` of each feature in its `ground.geojson`.
 *
 * | kind | geometry | drawn as |
 * | --- | --- | --- |
 * | `river` | area | water; from afar, where it is too narrow for that, a line |
 * | `bank` | line | the edge of a river, as a coast is drawn |
 * | `lake` | area | water with an edge |
 * | `railway`, `road` | line | as on maps of the land |
 * | `boundary` | line | a border between countries |
 * | `sea-boundary` | line | a border at sea, dashed |
 * | `settlement` | point | a town's name, by `rank` 1, 2, … the nearer, unless the story's `place` has a sign there |
 * | `country` | point | the name of the country whose `iso` code it has, near its border |
 * | `river-name` | point | a river's name, left or right of the point by its `anchor`; from `near`, or from farther off |
 */
export const groundKinds = [
	'river',
	'bank',
	'lake',
	'railway',
	'road',
	'boundary',
	'sea-boundary',
	'settlement',
	'country',
	'river-name'
] as const;

export type GroundKind = (typeof groundKinds)[number];

/** The signs of the legend that a story can have words of its own for. */
export const ownSigns = ['region', 'line', 'approximate'] as const;
export type OwnSign = (typeof ownSigns)[number];

/** A data set that a story has drawn from for itself, beside those of the basemap. */
interface OwnCredit {
	/** What it is used for. */
	of: string;
	name: string;
	licence: string;
	url: string;
}

/** What there is to say of a story's ground. */
export interface Ground {
	/** What on it must not be read as exact. */
	note: string | null;
	/** What its signs mean in this story, where that is more than the legend's own words say, by the sign. */
	legend: Partial<Record<OwnSign, string>>;
	credits: OwnCredit[];
}
