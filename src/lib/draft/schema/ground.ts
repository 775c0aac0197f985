import * as v from 'valibot';
import { groundKinds, ownSigns, type GroundKind } from '../../story/ground';
import { id, language, oneOf, position, ring, text } from './parts';
import { says } from './says';

const byLanguage = v.record(language, text);

const line = v.pipe(v.array(position), v.minLength(2, says('line-too-short')));
const area = v.pipe(v.array(ring), v.minLength(1, says('ring-too-short')));
const geometry = v.variant(
	'type',
	[
		v.strictObject({ type: v.literal('Point'), coordinates: position }),
		v.strictObject({ type: v.literal('LineString'), coordinates: line }),
		v.strictObject({ type: v.literal('MultiLineString'), coordinates: v.array(line) }),
		v.strictObject({ type: v.literal('Polygon'), coordinates: area }),
		v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.array(area) })
	],
	says('not-a-geometry')
);

/** What a feature of each kind is drawn of; a `Multi` geometry will do as well. */
const shapes: Record<GroundKind, 'Point' | 'LineString' | 'Polygon'> = {
	river: 'Polygon',
	bank: 'LineString',
	lake: 'Polygon',
	railway: 'LineString',
	road: 'LineString',
	boundary: 'LineString',
	'sea-boundary': 'LineString',
	settlement: 'Point',
	country: 'Point',
	'river-name': 'Point'
};

const properties = v.objectWithRest(
	{
		kind: oneOf(groundKinds, 'kind-of-ground'),
		/** How far it may be off, in metres, and what it rests on. */
		uncertainty: v.optional(v.pipe(v.number(), v.gtValue(0, says('radius-needed')))),
		source: v.optional(v.union([text, byLanguage], says('text-or-texts-needed'))),
		/** From 1 on: the higher, the nearer one must be to see its name. */
		rank: v.optional(v.pipe(v.number(), v.minValue(1))),
		/** The place of the story that names it already. */
		place: v.optional(id),
		/** Code of the country after ISO 3166-1 alpha-2. */
		iso: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, says('not-a-country')))),
		near: v.optional(v.boolean()),
		anchor: v.optional(oneOf(['left', 'right'], 'side')),
		side: v.optional(oneOf(['left', 'right'], 'side')),
		bridge: v.optional(v.boolean())
	},
	// Names by language, the local one with its romanisation and its script, and notes of the author.
	text
);

const feature = v.pipe(
	v.strictObject({ type: v.literal('Feature'), properties, geometry }),
	v.check(
		({ properties: { kind }, geometry: { type } }) => type.replace('Multi', '') === shapes[kind],
		says('not-its-shape')
	)
);

const credit = v.strictObject({
	of: byLanguage,
	name: text,
	licence: text,
	url: v.pipe(v.string(), v.regex(/^https:\/\//, says('not-a-web-address')))
});

/** `ground.geojson`: what a story adds to the map beneath it, with what its signs mean and whose data it is. */
export const groundSchema = v.strictObject({
	type: v.literal('FeatureCollection'),
	/** What on it must not be read as exact. */
	note: v.optional(byLanguage),
	legend: v.optional(v.record(v.picklist(ownSigns), byLanguage)),
	credits: v.optional(v.array(credit), []),
	features: v.array(feature)
});

export type GroundFile = v.InferOutput<typeof groundSchema>;
