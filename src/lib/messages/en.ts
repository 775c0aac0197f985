import { plural } from './plural';

export const messages = {
	/** BCP 47 tag for dates, numbers and names of countries. */
	locale: 'en-GB',
	languageName: 'English',
	site: {
		name: 'Tumen',
		tagline: 'News stories on a map that you can explore, present and check',
		stories: 'Stories',
		credits: 'Credits',
		language: 'Language',
		home: 'All stories',
		skip: 'Skip to the story'
	},
	when: {
		about: (date: string) => `about ${date}`,
		since: (date: string) => `since ${date}`,
		until: (date: string) => `until ${date}`,
		fromTo: (from: string, to: string) => `${from} to ${to}`,
		deduced: (date: string) => `${date} (deduced)`,
		none: 'no date'
	},
	themes: {
		military: 'Military',
		diplomatic: 'Diplomatic',
		economic: 'Economic',
		cultural: 'Cultural'
	},
	story: {
		kicker: 'A news story on the map',
		events: plural('en', { one: 'event', other: 'events' }),
		places: plural('en', { one: 'place', other: 'places' }),
		about: 'About this story',
		dated: (date: string) => `article of ${date}`,
		article: 'The article',
		original: 'It closely follows'
	},
	event: {
		position: (index: number, total: number) => `Event ${index} of ${total}`,
		next: 'Next event',
		previous: 'Previous event',
		before: 'Before this',
		after: 'Next',
		all: 'Back to the list',
		backTo: (place: string) => `Back to ${place}`,
		where: 'Where',
		stated: 'The article says',
		found: 'Other sources say',
		route:
			'The line on the map is a sketch: it joins two places by the shortest way over the globe. It does not show the real journey or, for a visit, where it really began.'
	},
	evidence: {
		heading: 'Who says so?',
		sentence: (number: number) => `Sentence ${number} of the article`,
		strengths: {
			reported: 'The article states it',
			attributed: 'Attributed to someone',
			announced: 'Announced',
			suspected: 'Only suspected',
			interpreted: 'The writer’s reading'
		},
		checks: 'Where other sources differ or add',
		article: 'The article',
		others: 'Other sources',
		weights: {
			critical: 'A difference that turns the meaning around',
			high: 'An important difference',
			medium: 'A difference worth noting',
			low: 'A detail'
		},
		confidences: {
			certain: 'certain',
			'very-high': 'almost certain',
			high: 'sure',
			'medium-high': 'fairly sure',
			medium: 'moderately sure'
		},
		sure: (confidence: string) => `How sure we are: ${confidence}`,
		noSource: 'Common knowledge; no source needed',
		since: 'Since then',
		sinceHint: 'What happened after the article, or at the same time',
		toCheck: 'To check',
		sources: plural('en', { one: 'source', other: 'sources' }),
		cited: 'known only through a source that cites it',
		via: (host: string) => `read in a copy at ${host}`
	},
	lesson: {
		notes: 'For the teacher',
		questions: plural('en', { one: 'question', other: 'questions' }),
		ages: (from: number, to: number) => `ages ${from}–${to}`
	},
	timeline: {
		label: 'Timeline',
		extent: (from: string, to: string, article: string) =>
			`From ${from} to ${to}. The article is of ${article}.`,
		play: 'Play the story through time',
		pause: 'Pause',
		earlier: 'A month earlier',
		later: 'A month later',
		whole: 'The whole time',
		window: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
		from: 'From',
		to: 'To',
		open: 'Open the timeline',
		close: 'Fold the timeline',
		undated: 'No date',
		name: (theme: string, title: string, dates: string) => `${theme}: ${title}, ${dates}`,
		found: (date: string, stated: string) => `${date}; the article says: ${stated}`,
		stated: (stated: string) => `the article says: ${stated}`,
		since: (title: string, date: string) => `After the article, on “${title}”: ${date}`,
		lane: 'After the article',
		bars: (shown: string, total: string) => `Shown: ${shown} of ${total}, by month`
	},
	place: {
		kinds: {
			country: 'Country',
			region: 'Region',
			capital: 'Capital city',
			city: 'City',
			town: 'Town',
			border: 'Border',
			bridge: 'Bridge',
			airport: 'Airport',
			square: 'Square',
			building: 'Building'
		},
		roles: {
			venue: 'where it happened',
			city: 'the city where it happened',
			origin: 'starting point',
			destination: 'destination',
			state: 'stands for the state',
			home: 'the traveller’s capital',
			voiced: 'where the claim was voiced',
			namesake: 'gives its name to the region',
			context: 'to show where things are'
		},
		named: {
			yes: 'Named in the article',
			described: 'Described in the article, not named',
			no: 'Added on this map: the article does not name it as a place'
		},
		here: 'It happened here',
		linked: 'Also linked to this place',
		nothingHere: 'No event of the article happened here.',
		names: 'In other languages',
		position: 'Position',
		uncertainty: (distance: string) => `within ${distance}`,
		general: 'from general knowledge, not checked',
		distance: 'Distance to…',
		choose: 'choose a place',
		distanceIs: (distance: string) => `${distance} as the crow flies`,
		distanceHow:
			'Shortest way over a spherical Earth, between the points marked; off by at most 0.5%.'
	},
	comparison: {
		heading: 'How long is it?',
		claimed: 'Claimed by the article',
		about: (length: string) => `about ${length}`,
		measured: 'Measured on this map',
		measuredHow: (vertices: number, uncertainty: string) =>
			`Along the line’s ${vertices} vertices; each is accurate to about ${uncertainty}. A finer line would be longer.`,
		published: 'Published by',
		scale: 'Bars at one scale'
	},
	map: {
		label: 'Map',
		canvas: 'Map. Arrow keys move it; plus and minus zoom in and out.',
		places: 'Places on the map',
		loading: 'The map is loading.',
		faults: {
			unavailable:
				'This browser cannot draw the map (it needs WebGL 2). Everything is told in the list: choose an event there.',
			unreachable: 'The map could not be loaded. Everything is told in the list.',
			incomplete: 'A part of the map could not be loaded. Everything is told in the list.'
		},
		reload: 'Try again',
		again: 'Show what is open',
		river: 'Tumen River',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		whole: 'Show the whole story',
		display: {
			label: 'Display',
			colours: 'Colours',
			palettes: { paper: 'Paper', night: 'Night', projector: 'Projector' },
			localNames: 'Local names beside'
		},
		pan: { up: 'Move up', left: 'Move left', right: 'Move right', down: 'Move down' },
		north: 'Turn north to the top',
		globe: 'Show the globe',
		flat: 'Show a flat map',
		approximate: 'approximate position',
		legend: 'Key',
		signs: {
			named: 'Place named or described in the article',
			added: 'Place added on this map',
			voiced: 'Place where a claim was voiced',
			region: 'The Kursk region; the fighting was in only part of it',
			route: 'Visit, flight or deployment (sketch)',
			open: 'The same, of the open event',
			line: 'The border in this story',
			approximate: 'The new bridge, at an approximate position',
			boundary: 'Border between countries',
			disputed: 'Disputed border',
			railway: 'Railway (sketch)',
			hatch: 'Disputed area'
		},
		events: plural('en', { one: 'event', other: 'events' }),
		more: plural('en', { one: 'more place close by', other: 'more places close by' })
	},
	missing: {
		event: (id: string) => `There is no event “${id}” in this story.`,
		place: (id: string) => `There is no place “${id}” in this story.`,
		person: (id: string) => `There is no person “${id}” in this story.`,
		source: (id: string) => `There is no source “${id}” in this story.`,
		way: 'Choose from the list.'
	},
	error: {
		notFoundTitle: 'This page does not exist',
		notFound: 'The address may be mistyped, or the page may have moved.',
		title: 'Something went wrong',
		broken: 'The page could not be shown. Loading it again may help.',
		way: 'Go to the stories'
	},
	credits: {
		title: 'Credits',
		words: 'Words',
		wordsText:
			'The words of the stories are published under the licence Creative Commons Attribution 4.0 (CC BY 4.0). The program is published under the MIT licence.',
		data: 'Map data',
		dataIntro: 'The map is drawn from these data sets:',
		of: {
			relief: 'Shaded relief of land and sea floor',
			land: 'Land, borders and names of countries, from afar',
			detail: 'Land and borders, from near',
			crimea: 'Crimea, from afar',
			waters: 'Lakes, rivers and borders of regions',
			kurils: 'Line between Hokkaido and the Kurils',
			lagoons: 'Lagoons near the mouth of the Tumen; the courses of the Taedong and the Psel',
			border:
				'The border between Russia and North Korea; the banks of the Tumen are drawn along it',
			region: 'The Kursk region',
			cities: 'Positions of cities and towns',
			settlements: 'Positions of Khasan, Tumangang and Kim Il Sung Square',
			railway: 'Position of the railway bridge',
			airports: 'Positions of airports'
		},
		borders: 'How borders are drawn',
		bordersText:
			'The map starts from Natural Earth and, from near, from OpenStreetMap. Ukraine is shown within its internationally recognised borders (UN General Assembly resolutions 68/262 and ES-11/4). Crimea, occupied by Russia since 2014, is hatched and edged with a dashed line. Some other disputed lines are dashed, such as the line between the two Koreas and the lines in Kashmir; not all are. No front lines are drawn. A line on this map is no opinion on who is right.',
		approximate:
			'The road bridge over the Tumen stands where press reports suggest, within about 500 m. The banks of the Tumen, Lake Khasan, the railway and the roads near it were drawn by hand from published positions and lengths. None of this has been surveyed.',
		fonts: 'Typefaces and symbols',
		fontsText:
			'Source Serif 4 and Source Sans 3 (SIL Open Font License 1.1), symbols by Lucide (ISC licence), map drawing by MapLibre GL JS (BSD 3-clause licence).'
	}
};
