import * as v from 'valibot';
import { date, id, language, localised, month, names, oneOf, position, ring, text } from './parts';
import { quantity } from './quantity';
import { says } from './says';
import { question, tour } from './tour';
import {
	confidences,
	findingStrengths,
	kinds,
	roles,
	sinceStates,
	sourceKinds,
	strengths,
	themes,
	travels,
	weights
} from '../../story/terms';

/** Version of the format that is written here; older ones are lifted to it. */
export const formatVersion = 2;

const atLeastOneSource = v.pipe(v.array(id), v.minLength(1, says('no-source-named')));

const camera = v.strictObject({
	center: position,
	zoom: v.pipe(v.number(says('number-needed')), v.minValue(0), v.maxValue(16))
});

const since = v.strictObject({
	id,
	when: date,
	/** Where it happened or was said. */
	place: v.optional(id),
	confidence: oneOf(confidences, 'confidence'),
	/** Where it is no news that happened after the article and is known to have. */
	state: v.optional(oneOf(sinceStates, 'state-of-later-news')),
	sources: atLeastOneSource
});

const claim = v.strictObject({
	id,
	/** Number of the sentence in the article, counted from 1. */
	sentence: v.pipe(v.number(says('number-needed')), v.integer(), v.minValue(1)),
	voice: id,
	strength: oneOf(strengths, 'strength'),
	sources: atLeastOneSource,
	checks: v.optional(v.array(id), [])
});

const route = v.strictObject({
	kind: oneOf(travels, 'kind-of-route'),
	from: id,
	to: id
});

const event = v.strictObject({
	id,
	section: id,
	theme: oneOf(themes, 'theme'),
	when: v.strictObject({ stated: v.optional(date), found: v.optional(date) }),
	places: v.pipe(
		v.array(v.strictObject({ place: id, role: oneOf(roles, 'role') })),
		v.minLength(1, says('no-place-named'))
	),
	routes: v.optional(v.array(route), []),
	people: v.optional(
		v.array(
			v.strictObject({
				person: id,
				/** False where only other sources name the person here. */
				named: v.optional(v.boolean(), true)
			})
		),
		[]
	),
	camera: v.optional(camera),
	claims: v.pipe(v.array(claim), v.minLength(1, says('no-claim'))),
	quantities: v.optional(v.array(quantity), []),
	since: v.optional(v.array(since), []),
	questions: v.pipe(v.array(question), v.minLength(1, says('no-question')))
});

/** What one of the other sources has to say on a point, for itself. */
const finding = v.strictObject({
	id,
	strength: oneOf(findingStrengths, 'strength-of-a-finding'),
	when: v.optional(date),
	sources: atLeastOneSource
});

const check = v.pipe(
	v.strictObject({
		weight: oneOf(weights, 'weight'),
		confidence: oneOf(confidences, 'confidence'),
		sources: v.array(id),
		findings: v.optional(v.array(finding), []),
		/** True for what needs no source, such as the months of spring. */
		'common-knowledge': v.optional(v.boolean(), false)
	}),
	v.check(
		(check) => check.sources.length > 0 || check['common-knowledge'],
		says('no-source-or-common-knowledge')
	)
);

const person = v.strictObject({
	id,
	names,
	/** Languages of the person, whose names are shown in their own script. */
	local: v.optional(v.array(language), [])
});

/** `story.yaml`: the structure of a story. */
export const storySchema = v.strictObject({
	/** That of the format; without it, 1. */
	version: v.optional(v.literal(formatVersion, says('not-a-version')), formatVersion),
	languages: v.pipe(v.array(language), v.minLength(1, says('no-language'))),
	article: v.strictObject({
		source: id,
		/** The publication that the article goes back to, if known. */
		original: v.optional(id),
		language,
		date
	}),
	/** The day on which its facts were last checked. */
	checked: v.optional(date),
	/** The month that the time axis begins with; without it, that of the earliest event. */
	'timeline-from': v.optional(month),
	sections: v.array(id),
	voices: v.array(id),
	people: v.optional(v.array(person), []),
	checks: v.record(id, check),
	events: v.pipe(v.array(event), v.minLength(1, says('no-event'))),
	/** Questions that belong to no one event. */
	questions: v.optional(v.array(question), []),
	/** Ways through the story for a class, the usual one first; without them, the opening, events and the sources. */
	tours: v.optional(v.pipe(v.array(tour), v.minLength(1, says('no-tour'))))
});

/** `sources.yaml`: every publication that a claim or a check rests on, by id. */
export const sourcesSchema = v.record(
	id,
	v.pipe(
		v.strictObject({
			/** The headline as printed. */
			title: v.optional(text),
			/** What the text is about, where its headline is not quoted. */
			description: v.optional(localised),
			publisher: localised,
			/** Who that is. */
			kind: oneOf(sourceKinds, 'kind-of-source'),
			date: v.optional(date),
			language,
			url: v.optional(
				v.pipe(
					v.string(),
					v.url(says('not-an-address')),
					v.regex(/^https?:\/\//, says('not-a-web-address'))
				)
			),
			/** Host of the copy that was read, where it is not the publisher's and is not linked. */
			via: v.optional(text),
			read: oneOf(['excerpt', 'cited'], 'way-of-reading')
		}),
		v.check(
			(source) => (source.title === undefined) !== (source.description === undefined),
			says('title-or-description')
		)
	)
);

const geometry = v.variant(
	'type',
	[
		v.strictObject({ type: v.literal('Point'), coordinates: position }),
		v.strictObject({
			type: v.literal('LineString'),
			coordinates: v.pipe(v.array(position), v.minLength(2, says('line-too-short')))
		}),
		v.strictObject({
			type: v.literal('Polygon'),
			coordinates: v.pipe(v.array(ring), v.minLength(1, says('ring-too-short')))
		})
	],
	says('not-a-geometry')
);

const place = v.strictObject({
	type: v.literal('Feature'),
	id,
	properties: v.strictObject({
		kind: oneOf(kinds, 'kind-of-place'),
		names,
		/** Short names for the map, by language. */
		label: v.optional(v.record(language, text)),
		/** Languages spoken at the place, whose names are shown in their own script. */
		local: v.array(language),
		/** ISO 3166-1 alpha-2 codes of the countries it lies in, as in Linked Places. */
		ccodes: v.pipe(
			v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, says('not-a-country')))),
			v.minLength(1, says('no-country'))
		),
		/** Whether the article names the place, describes it, or neither. */
		named: oneOf(['yes', 'described', 'no'], 'way-of-naming'),
		/** Radius in metres within which the place surely lies. */
		uncertainty: v.pipe(v.number(says('number-needed')), v.gtValue(0, says('radius-needed'))),
		/** What the position rests on; none for general knowledge. */
		sources: v.optional(v.array(id), []),
		dataset: v.optional(localised),
		/** Where the marker of a line or an area stands, if not in its middle. */
		anchor: v.optional(position),
		/** False for a place that is named but must not be marked. */
		marked: v.optional(v.boolean(), true),
		/** True for a place whose position must not be read as exact. */
		approximate: v.optional(v.boolean(), false)
	}),
	geometry
});

/** `places.geojson`: the places of a story, as GeoJSON after Linked Places. */
export const placesSchema = v.strictObject({
	type: v.literal('FeatureCollection'),
	features: v.array(place)
});

export type StoryFile = v.InferOutput<typeof storySchema>;
export type TourFile = NonNullable<StoryFile['tours']>[number];
export type EventFile = StoryFile['events'][number];
export type QuantityFile = EventFile['quantities'][number];
export type QuestionFile = EventFile['questions'][number];
export type Localised = v.InferOutput<typeof localised>;
export type SourcesFile = v.InferOutput<typeof sourcesSchema>;
export type PlacesFile = v.InferOutput<typeof placesSchema>;
export type NamesFile = v.InferOutput<typeof names>;
export type PersonFile = StoryFile['people'][number];
export type PlaceFile = PlacesFile['features'][number];
