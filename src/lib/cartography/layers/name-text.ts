import type {
	ExpressionSpecification,
	VariableAnchorOffsetCollectionSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../style/palette';

/** What the names on the map depend on. */
export interface Names {
	/** The reader's language. */
	language: string;
	/** Countries' names by ISO 3166-1 alpha-2 code, in the reader's language. */
	countries: Record<string, string>;
	/** Codes of the countries that the story plays in: they are named before others. */
	first: string[];
	/** Codes of the countries that the story names itself. */
	except: string[];
	/** Ids of the places that the story names itself. */
	places: string[];
	localScripts: readonly string[] | null;
	/** Whether the story has ground of its own, which names what is near. */
	hasGround: boolean;
}

const sans = ['Source Sans Semibold'];
export const italic = ['Source Serif Italic'];

/** Where a country's name may move out of the way of others: anchors, and their offsets in ems. */
const roundAbout: VariableAnchorOffsetCollectionSpecification = [
	...['center', [0, 0], 'top', [0, 1.6], 'bottom', [0, -1.6], 'left', [1.6, 0], 'right', [-1.6, 0]],
	...['top-left', [3, 2], 'top-right', [-3, 2], 'bottom-left', [3, -2], 'bottom-right', [-3, -2]]
] as VariableAnchorOffsetCollectionSpecification;

/** Whether a property is one of a few values. */
export const isIn = (key: string, values: readonly string[]): ExpressionSpecification => [
	'in',
	['get', key],
	['literal', [...values]]
];

/** The same for so many values that to go through them for each feature would take too long. */
export const isOneOf = (key: string, values: readonly string[]): ExpressionSpecification => [
	'has',
	['to-string', ['get', key]],
	['literal', Object.fromEntries(values.map((value) => [value, true]))]
];

/** A name in the reader's language; below it, smaller, the local one if that is wanted and another. */
export function nameOf({
	language,
	localScripts
}: Pick<Names, 'language' | 'localScripts'>): ExpressionSpecification {
	const own: ExpressionSpecification = ['coalesce', ['get', language], ['get', 'en']];
	if (!localScripts) return own;
	const local: ExpressionSpecification = [
		'case',
		isIn('script', localScripts),
		['coalesce', ['get', 'local'], ''],
		['coalesce', ['get', 'roman'], ['get', 'local'], '']
	];
	return [
		'case',
		['in', local, ['literal', ['']]],
		own,
		['==', local, own],
		own,
		['format', own, {}, '\n', {}, local, { 'font-scale': 0.85 }]
	];
}

/** Colours of names on land and on water. */
export function inksOf({ halo, label, water }: Palette) {
	const edge = { 'text-halo-color': halo, 'text-halo-width': 1.4 };
	return { land: { 'text-color': label, ...edge }, water: { 'text-color': water, ...edge } };
}

/** How a country is named. */
export const countryText = ({ countries }: Names) => ({
	'text-field': ['get', ['get', 'iso'], ['literal', countries]] as ExpressionSpecification,
	'text-font': sans,
	'text-letter-spacing': 0.14,
	'text-max-width': 7,
	'text-variable-anchor-offset': roundAbout,
	'text-justify': 'center' as const
});

/** How a town is named, beside its dot. */
export const townText = (palette: Palette, names: Names) => ({
	'text-field': nameOf(names),
	'text-font': sans,
	'text-variable-anchor': ['left', 'right', 'top', 'bottom'] as ['left', 'right', 'top', 'bottom'],
	'text-radial-offset': 0.45,
	'text-justify': 'auto' as const,
	'text-padding': 4,
	'icon-image': `dot ${palette.label}`,
	'icon-padding': 1,
	'symbol-sort-key': ['get', 'rank'] as ExpressionSpecification
});
