import { plural } from './plural';

export const messages = {
	/** BCP 47 tag for dates, numbers and names of countries. */
	locale: 'en-GB',
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
		panel: 'Story',
		kicker: 'A news story on the map',
		events: plural('en', { one: 'event', other: 'events' }),
		places: plural('en', { one: 'place', other: 'places' }),
		about: 'About this story',
		dated: (date: string) => `article of ${date}`,
		article: 'The article',
		original: 'It closely follows',
		checked: (date: string) => `Checked on ${date}`
	},
	event: {
		position: (index: number, total: number) => `Event ${index} of ${total}`,
		next: 'Next event',
		previous: 'Previous event',
		before: 'Before this',
		after: 'Next',
		all: 'Back to the list',
		backTo: (place: string) => `Back to ${place}`,
		backToView: 'Back',
		where: 'Where',
		stated: 'The article says',
		found: 'Other sources say',
		route:
			'The line on the map is a sketch: it joins two places by the shortest way over the globe. It does not show the real journey or, for visits and the deployment, where it really began.'
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
			critical: 'A difference that reverses the meaning',
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
		sinceStates: {
			journey: 'on the same journey',
			planned: 'only planned, as of the last check',
			stale: (date: string) => `nothing newer was found up to ${date}`,
			unfollowed: 'nothing newer was found'
		},
		findings: {
			heading: 'Who says what',
			strengths: {
				examined: 'Concluded after examining',
				stated: 'Stated',
				suspected: 'Suspected',
				denied: 'Denied'
			}
		},
		kinds: {
			'state-media': 'state media',
			agency: 'news agency',
			official: 'public body',
			research: 'research group',
			press: 'newspaper, broadcaster or news site',
			reference: 'reference work'
		},
		toCheck: 'To check',
		sources: plural('en', { one: 'source', other: 'sources' }),
		cited: 'known only through a source that cites it',
		via: (host: string) => `read in a copy at ${host}`,
		inLanguage: (language: string) => `in ${language}`,
		rests: 'what rests on it',
		restsOn: (title: string) => `what rests on it: ${title}`,
		voice: 'Who says it',
		says: 'The article says',
		section: (title: string) => `in this story under “${title}”`,
		othersSay: 'What others say',
		noCheck: 'We noted no difference on this point.',
		meanings: {
			reported: 'The article tells it as a fact, in its own voice.',
			attributed: 'The article says that somebody said it, and who.',
			announced: 'Somebody said that it would happen. That does not mean that it did.',
			suspected: 'The article itself calls it a suspicion. It may be untrue.',
			interpreted: 'What the writer concludes from the events; it is not in itself a fact.'
		},
		claims: plural('en', { one: 'claim', other: 'claims' }),
		differences: plural('en', { one: 'difference or addition', other: 'differences or additions' }),
		claimsHint: 'Everything that this story takes from the article, by how strongly it is said.',
		checksHint:
			'What we found in other sources beside what the article says, the gravest differences first.',
		shown: (shown: string, all: string) => `${shown} of ${all}, as you chose`,
		showAll: 'Show all',
		toldIn: 'Told in',
		further: 'Show more',
		views: {
			label: 'Views of this story',
			events: 'Events',
			claims: 'Who says so?',
			checks: 'Where sources differ',
			people: 'People',
			glossary: 'Glossary',
			measure: 'Measure'
		},
		source: {
			kind: 'Source',
			publisher: 'Published by',
			who: 'Who publishes it',
			date: 'Date',
			noDate: 'not given',
			language: 'Language',
			read: 'How we know it',
			excerpt: 'we read an excerpt of it',
			visit: 'Read it at',
			article: 'This is the article that the story follows.',
			original: 'The article of this story closely follows it.',
			claims: 'Claims to check by it',
			checks: 'Differences and additions that rest on it',
			since: 'Later reports that rest on it',
			quantities: 'Numbers taken from it',
			places: 'Positions taken from it',
			nothing: 'Nothing else in this story rests on it.'
		}
	},
	people: {
		title: 'People',
		hint: (month: string) => `The people in this story, with the office they held in ${month}.`,
		all: 'All people',
		events: 'Events in time order',
		tookPart: 'People in this event',
		unnamed: 'the article does not give the name here; other sources do'
	},
	glossary: {
		title: 'Glossary',
		hint: 'Words that this story explains. In the texts they are underlined with dots.',
		usedIn: 'Used in'
	},
	lesson: {
		notes: 'For the teacher',
		questions: plural('en', { one: 'question', other: 'questions' }),
		ages: (from: number, to: number) => (from === to ? `age ${from}` : `ages ${from}–${to}`),
		/** School years at these ages. */
		years: (from: number, to: number) => {
			const [first, last] = [from - 5, Math.min(12, to - 5)];
			return first >= last ? `grade ${last}` : `grades ${first}–${last}`;
		},
		tour: (minutes: number) => `A lesson of ${minutes} minutes`,
		choose: 'Tour',
		/** Such as “38 of 45 min”. */
		within: (minutes: string, lesson: string) => `${minutes} of ${lesson}`,
		part: (number: string, before: string) => `Part ${number}, after “${before}”`,
		goals: 'Goals',
		codes: 'Curriculum',
		teaching: 'Before you begin',
		misconceptions: 'What pupils may get wrong',
		board: 'On the board',
		kinds: {
			find: 'Find',
			compare: 'Compare',
			compute: 'Work out',
			judge: 'Judge',
			make: 'Make'
		}
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
		close: 'Collapse the timeline',
		undated: 'No date',
		name: (theme: string, title: string, dates: string) => `${theme}: ${title}, ${dates}`,
		found: (date: string, stated: string) => `${date}; the article says: ${stated}`,
		stated: (stated: string) => `the article says: ${stated}`,
		since: (title: string, date: string) =>
			`On or after the article’s date, on “${title}”: ${date}`,
		lane: 'Since the article',
		bars: (shown: string, total: string) => `Shown: ${shown} of ${total}, by month`,
		signs: {
			found: 'Date by other sources, or as all have it',
			article: 'Date in the article',
			about: 'About: the date is not exact',
			open: 'Goes on',
			since: 'Since the article'
		}
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
			'Shortest way over a spherical Earth, between the points marked; off by at most 0.6%.'
	},
	quantity: {
		claimed: 'Claimed by the article',
		unclaimed: 'no number',
		measured: 'Measured on this map',
		measuredHow: (vertices: number, uncertainty: string) =>
			`Along the line’s ${vertices} vertices; each is accurate to about ${uncertainty}. A finer line would be longer.`,
		measuredTo: (uncertainty: string) => `Each point is accurate to about ${uncertainty}.`,
		bounds: {
			exact: (number: string) => number,
			about: (number: string) => `about ${number}`,
			'at-least': (number: string) => `at least ${number}`,
			'up-to': (number: string) => `up to ${number}`
		},
		range: (least: string, most: string) => `${least} to ${most}`,
		source: 'Source',
		bars: 'As bars on one axis',
		overTime: 'By when each number was given, on one axis',
		article: 'article',
		own: 'the article’s number',
		dated: (date: string) => `date of the article: ${date}`,
		atLeast: 'this many or more',
		upTo: 'this many or fewer',
		heading: 'Numbers compared'
	},
	measure: {
		heading: 'Measure',
		intro: 'Choose two places, or draw a line on the map.',
		from: 'From',
		to: 'To',
		choose: 'choose a place',
		swap: 'Swap ends',
		draw: 'Draw on the map',
		drawHow:
			'Click or tap the map to add points; on a place it takes the place. By keyboard: on the map, the arrows move it, Enter adds the point under the cross, Backspace takes the last one away. A double click or Escape ends drawing.',
		canvas:
			'Map, drawing. Arrow keys move it; Enter adds the point in the middle, Backspace takes the last one away, Escape ends drawing.',
		done: 'Done',
		points: 'Points of the line',
		undo: 'Take the last point away',
		clear: 'Clear the line',
		remove: (point: string) => `Take ${point} away`,
		leg: (length: string) => `${length} from the point before`,
		total: 'Length',
		totalOf: (points: string, length: string) => `${points}, ${length}`,
		count: plural('en', { one: 'point', other: 'points' }),
		how: 'Each leg is the shortest way over the Earth taken as a sphere of 6,371 km radius (a great circle): off by at most 0.6%. Directions in words are those of a constant compass course, as a flat map shows them.',
		open: 'Open this line in “Measure”',
		scale: {
			heading: 'At one scale',
			one: 'Compare',
			other: 'with',
			shape: (label: string) => `${label}, its shape at that scale`,
			times: plural('en', { one: 'time', other: 'times' }),
			about: (times: string) => `about ${times}`,
			sentence: (longer: string, times: string, shorter: string) =>
				`${longer} is ${times} as long as ${shorter}.`,
			same: (one: string, other: string) => `${one} is about as long as ${other}.`,
			travels: { visit: 'Visit', deployment: 'Deployment', flight: 'Flight' },
			between: (from: string, to: string) => `${from}–${to}`,
			way: (ends: string) => `${ends} in a straight line`,
			own: 'Your line',
			subjects: {
				visit: (ends: string) => `the way of the visit ${ends}`,
				deployment: (ends: string) => `the way of the deployment ${ends}`,
				flight: (ends: string) => `the flight ${ends}`,
				way: (ends: string) => `the straight line ${ends}`,
				own: 'your line',
				border: 'the border',
				bridge: 'the bridge',
				line: (label: string) => `the line “${label}”`
			},
			how: 'Routes are sketches: their length is the shortest way over the globe. Lengths of borders and bridges are measured along their lines on this map.'
		}
	},
	ink: {
		toolbar: 'Draw on the map',
		tools: { pen: 'Pen', marker: 'Marker', pin: 'Pin', distance: 'Distance' },
		spotlight: 'Spotlight',
		spotlightHow: 'Spotlight. It follows the pointer; arrow keys move it, + and − change its size.',
		colour: 'Colour',
		colours: {
			black: 'Black',
			white: 'White',
			red: 'Red',
			blue: 'Blue',
			green: 'Green',
			violet: 'Violet'
		},
		undo: 'Undo',
		clear: 'Clear',
		close: 'Close',
		here: 'We are here',
		put: {
			pin: 'The pin: a click puts it on the map. By keyboard, arrow keys move the cross and Enter puts the pin there.',
			distance:
				'Distance: two clicks on the map give it. By keyboard, arrow keys move the cross and Enter puts a point there.'
		},
		second: 'Now the second point'
	},
	describe: {
		winds: {
			n: 'north',
			nne: 'north-north-east',
			ne: 'north-east',
			ene: 'east-north-east',
			e: 'east',
			ese: 'east-south-east',
			se: 'south-east',
			sse: 'south-south-east',
			s: 'south',
			ssw: 'south-south-west',
			sw: 'south-west',
			wsw: 'west-south-west',
			w: 'west',
			wnw: 'west-north-west',
			nw: 'north-west',
			nnw: 'north-north-west'
		},
		about: (length: string) => `about ${length}`,
		off: (distance: string, wind: string, place: string) => `${distance} ${wind} of ${place}`,
		offPoint: (distance: string, wind: string, place: string) =>
			`${distance} ${wind} of the point that marks ${place}`,
		from: (distance: string, place: string) => `${distance} from ${place}`,
		close: (place: string) => `less than 1 km from the point that marks ${place}`,
		place: (name: string, where: string) => `${name} lies ${where}.`,
		it: (where: string) => `It lies ${where}.`,
		middle: (where: string) => `The middle of its line lies ${where}.`,
		point: (where: string) => `The point that marks it lies ${where}.`,
		line: (length: string) => `Its line on this map is ${length} long.`,
		countries: (names: string) => `Countries: ${names}.`,
		area: (number: string) => `Its area on this map is ${number} km².`,
		holds: (names: string) => `Towns of this story within its bounds: ${names}.`,
		route: (travel: string, ends: string, distance: string) =>
			`${travel} ${ends}: ${distance} by the shortest way over the globe.`,
		nowhere: 'The article ties this to no precise place.',
		states: (names: string, count: number) =>
			`On the map in place of ${count > 1 ? 'their states' : 'its state'}: ${names}.`,
		voiced: (names: string) =>
			`Nothing happened there; we take it to be where somebody spoke: ${names}.`
	},
	map: {
		label: 'Map',
		canvas: 'Map. Arrow keys move it; plus and minus zoom in and out.',
		places: 'Places on the map',
		faults: {
			unavailable:
				'This browser cannot draw the live map (it needs WebGL 2). Here the story is on a drawn one.',
			unreachable: 'The live map could not be loaded. Here the story is on a drawn one.',
			slow: 'The live map is not ready yet. Until it is, the story is on a drawn one.',
			lost: 'The graphics of the live map have stopped. Until they are back, the story is on a drawn one.',
			incomplete: 'A part of the map could not be loaded. Everything is told in the list.',
			undrawn:
				'The map could not be drawn anew and does not show what is open. Everything is told in the list.'
		},
		reload: 'Try again',
		putAway: 'Close this message',
		again: 'Show what is open',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		whole: 'Show the whole story',
		display: {
			label: 'Display',
			colours: 'Colours',
			palettes: { paper: 'Paper', night: 'Night', projector: 'Projector' },
			localNames: 'Also show local names'
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
			later: 'A later report is linked to this place',
			measure: 'The line that is measured',
			voiced: 'Place where a claim was voiced',
			region: 'Region in this story',
			route: 'Visit, flight or deployment (sketch)',
			open: 'The same, of the open event',
			line: 'Line in this story',
			approximate: 'Line at an approximate position',
			boundary: 'Border between countries',
			disputed: 'Disputed border',
			railway: 'Railway (sketch)',
			hatch: 'Disputed area',
			cluster: 'Several places close together'
		},
		events: plural('en', { one: 'event', other: 'events' }),
		more: plural('en', { one: 'more place close by', other: 'more places close by' }),
		later: plural('en', { one: 'later report', other: 'later reports' })
	},
	filter: {
		label: 'Filter',
		themes: 'Themes',
		strengths: 'How it is said',
		voice: 'Who says it',
		anyone: 'anyone',
		since: 'Also show what happened since the article',
		shown: (shown: string, all: string) => `${shown} of ${all} shown`,
		undated: plural('en', {
			one: 'event without a date is left out while a time is chosen',
			other: 'events without a date are left out while a time is chosen'
		}),
		all: 'Show all',
		none: 'No event fits this choice.',
		outside: 'This event is not among those that you have chosen.',
		more: 'Choose by who says it',
		further: 'Show more events',
		furtherPlaces: 'Show more places'
	},
	search: {
		label: 'Search the story',
		clear: 'Clear the search',
		kinds: { event: 'Events', place: 'Places', person: 'People', source: 'Sources' },
		results: plural('en', { one: 'result', other: 'results' }),
		none: (query: string) => `Nothing found for “${query}”.`
	},
	share: {
		label: 'Share',
		copy: 'Copy link',
		copyHint: 'What is open, and what you have chosen',
		view: 'Share this view',
		viewHint: 'The same, with the map as it is now',
		copied: 'The link has been copied.',
		failed: 'The link could not be copied. Here it is:'
	},
	notes: {
		title: 'Notes',
		titleOf: (story: string) => `Notes: ${story}`,
		needsScript: 'The notes window needs JavaScript, which is turned off here.',
		failed: 'The story could not be loaded.',
		again: 'Try again',
		handout: 'Handout to print: it works without the notes',
		back: 'Back to the story',
		steps: 'All steps',
		step: (index: string, total: string) => `Step ${index} of ${total}`,
		now: 'On the stage',
		next: 'Next',
		end: 'This is the last step.',
		picture: (title: string) => `Map: ${title}`,
		parts: {
			opening: 'Opening',
			guess: 'Map without names',
			map: 'Map',
			text: 'Text',
			check: 'Who says so?',
			quantity: 'Numbers compared',
			ticket: 'Exit ticket',
			question: 'Question',
			answer: 'Answer',
			sources: 'Sources'
		},
		forward: 'Next step',
		backward: 'Previous step',
		blank: 'Blank the stage',
		isBlank: 'The class sees a black screen.',
		unblank: 'Show the stage again',
		stage: 'Open the stage',
		hasStage: 'The stage is open.',
		noStage: 'No stage is open.',
		night: 'Dark colours',
		keys: 'Keys',
		close: 'Close',
		time: {
			label: 'Time',
			elapsed: (shown: string) => `Elapsed: ${shown}`,
			of: (total: string) => `of ${total}`,
			start: 'Start the clock',
			pause: 'Stop the clock',
			restart: 'Back to zero',
			unstarted: 'Starts with the first step',
			stop: (minutes: string, left: string) => `This stop: ${minutes}, ${left} left`,
			used: 'Used of this stop’s time',
			onTime: 'On time',
			behind: plural('en', { one: 'minute behind the plan', other: 'minutes behind the plan' }),
			ahead: plural('en', { one: 'minute ahead of the plan', other: 'minutes ahead of the plan' }),
			clock: 'Time of day'
		},
		look: {
			open: 'Look around',
			hint: 'Only you see this map.',
			send: 'Show the class this view',
			close: 'Stop looking around',
			elsewhere: 'The class sees another view of the map than the step’s.',
			back: 'Back to the step’s view'
		},
		teacher: 'For the teacher',
		questions: 'Questions',
		asked: 'The class is asked this',
		slips: 'The worksheet has this question as a slip to cut.',
		answer: 'A good answer',
		places: 'Places whose names are hidden',
		total: 'What this story rests on',
		shortcuts: {
			space: 'Space',
			number: 'step number',
			does: {
				next: 'The next step; a clicker sends the same keys',
				previous: 'The previous step',
				number: 'The step with that number',
				overview: 'All steps',
				help: 'These keys',
				back: 'Close what is open; show the stage again'
			}
		}
	},
	sheet: {
		label: 'Height of the story below the map',
		raise: 'Show more of the story',
		lower: 'Show more of the map'
	},
	stage: {
		label: 'Stage',
		title: (story: string) => `Present: ${story}`,
		present: 'Present in class',
		intro: 'The map of this story, step by step, for a class.',
		needsScript:
			'Presenting needs JavaScript, which is turned off here. The handout works without it.',
		guess: 'Which places are these?',
		guessHint: 'What tells you?',
		who: 'But who says so?',
		ticket: 'Before you go',
		ticketHint: 'Write it on a slip of paper, and hand it in as you leave.',
		question: 'What do you think?',
		answer: 'One answer',
		sources: 'Where this comes from',
		rests: (sources: number, publishers: number) =>
			`${sources} publications by ${publishers} publishers, each linked on the map’s page:`,
		previous: 'Previous step',
		next: 'Next step',
		step: (index: number, total: number) => `Step ${index} of ${total}`,
		end: 'This was the last step.',
		blank: 'The stage is blank. Press B to show it again.',
		close: 'Close',
		notes: 'Notes',
		window: 'Open the notes in a window of their own',
		leave: 'Leave the stage',
		overview: 'All steps',
		keys: 'Keys on the stage',
		keysHint: 'Single characters can be turned off; a clicker’s keys always work.',
		does: {
			next: 'The next step',
			previous: 'The step before',
			ends: 'The first or the last step',
			number: 'Go to the step with this number',
			blank: 'Blank the stage, or show it again',
			screen: 'Fill the screen, or leave that',
			notes: 'The notes',
			pen: 'Draw on the map',
			spotlight: 'A spotlight that follows the pointer',
			overview: 'All steps as small pictures',
			picture: 'Save what is shown as a picture',
			help: 'This list',
			back: 'Close what is open, one layer at a time; at last, leave the stage'
		}
	},
	preview: {
		alt: (title: string) => `The places of “${title}” on the map`
	},
	picture: {
		save: 'Save as picture',
		hint: 'The map as it is now, with its legend and credits',
		working: 'The picture is being drawn…',
		saved: 'The picture has been saved.',
		failed:
			'The picture could not be made. It may be too large for this device: make the window smaller, close other pages and try again.',
		filtered: 'Only a part of the story’s events is shown.',
		north: 'North',
		made: (date: string) => `Tumen, ${date}`
	},
	missing: {
		event: (id: string) => `There is no event “${id}” in this story.`,
		place: (id: string) => `There is no place “${id}” in this story.`,
		person: (id: string) => `There is no person “${id}” in this story.`,
		source: (id: string) => `There is no source “${id}” in this story.`,
		way: 'Choose from the list.'
	},
	whole: {
		contents: 'The whole story in words follows. At its end:',
		places: 'Places',
		sources: 'Sources',
		events: 'Events',
		still: 'The map and the search could not be loaded. The whole story is here in words.',
		again: 'Try again'
	},
	later: {
		lost: 'This part of the story could not be loaded: there is no network, or the site has a new version.',
		again: 'Try again'
	},
	error: {
		notFoundTitle: 'This page does not exist',
		notFound: 'The address may be mistyped, or the page may have moved.',
		title: 'Something went wrong',
		broken: 'The page could not be shown. Loading it again may help.',
		way: 'Go to the stories'
	},
	help: {
		title: 'Help',
		keys: 'Keys',
		keysHint: 'Everything can be done by keyboard; Tab and Enter reach every link and button.',
		single: 'Shortcuts of a single character',
		singleHint: (keys: string) =>
			`These are ${keys}. Turn them off if you dictate, or press such keys by accident.`,
		groups: {
			story: 'In a story',
			search: 'In the search',
			map: 'On the map, while it has the focus',
			draw: 'While you draw a line, on the map',
			timeline: 'On a handle of the timeline'
		},
		does: {
			next: 'The next event; a clicker sends the same key',
			previous: 'The previous event',
			back: 'One level back',
			search: 'Search',
			help: 'This help',
			onward: 'The next or the previous link or button',
			follow: 'Open it, or press it',
			results: 'From one result to the next',
			first: 'Open the first result',
			clear: 'Clear the search; once it is empty, leave it',
			move: 'Move the map',
			zoom: 'Zoom in and out',
			turn: 'Turn the map',
			point: 'Add the point under the cross',
			undo: 'Take the last point away',
			end: 'End drawing',
			month: 'A month earlier or later',
			ends: 'To the beginning or the end'
		},
		install: 'As an app',
		installHint:
			'Tumen can be installed like an app: in the browser’s menu, choose “Install” or “Add to home screen”. It then opens in a window of its own.'
	},
	handout: {
		title: 'To print',
		of: (title: string) => `To print: ${title}`,
		hint: 'A handout on the story, a worksheet, its answers and a plan for the teacher: black on white, for any printer.',
		back: 'Back to the map',
		parts: 'What to print',
		part: {
			handout: 'Handout',
			worksheet: 'Worksheet',
			answers: 'Answers',
			teacher: 'For the teacher'
		},
		whole: 'The whole story',
		ages: 'For which ages',
		paper: 'Paper',
		papers: { a4: 'A4', letter: 'Letter' },
		print: 'Print',
		nothing: 'Nothing is chosen.',
		article: 'The article',
		maps: 'The places on maps',
		map: (letter: string) => `Map ${letter}`,
		mapHint: 'A frame with a letter shows what the map of that letter draws from nearer.',
		signs: {
			named: 'named or described in the article',
			added: 'added on these maps',
			voiced: 'where a claim was voiced'
		},
		events: 'The events by date',
		asOf: (date: string) =>
			`What other sources know is given as it was when this story was last checked, on ${date}.`,
		asWritten: 'What other sources know is given as it was when this story was written.',
		about: 'About this handout',
		pupil: { name: 'Name', class: 'Class', date: 'Date' },
		naming: 'Name the places',
		namingHint: 'Each number on the maps stands for a place. Write its name beside the number.',
		wordBank: 'Names to choose from',
		ordering: 'Put the events in order',
		orderingHint: (last: string) =>
			`Write 1 in the box of what happened first, and so on up to ${last}.`,
		sorting: 'How strongly is it said?',
		sortingHint:
			'How does the article put each of these statements? Tick one box in each row, and write down who says it.',
		statement: 'What is said',
		questions: 'Questions',
		onEvent: (title: string) => `On “${title}”`,
		onStory: 'On the whole story',
		tasks: 'Your own work',
		tasksHint: 'Write or draw in the frame.',
		slip: 'Exit ticket',
		slipHint: 'Cut along the line.',
		lookFor: 'What a good answer holds',
		open: 'This question has no set answer.',
		plan: {
			title: 'Plan',
			stop: 'Stop',
			time: 'Minutes',
			asked: 'Question to the class',
			hidesNames: 'names hidden at first'
		},
		stops: 'Stop by stop'
	},
	offline: {
		heading: 'Without a network',
		intro:
			'After one visit Tumen keeps its pages, in all languages, and the whole map on this device. From then on it opens without the internet. Nothing about you is stored or sent.',
		status: {
			unsupported:
				'This browser cannot keep the site for use without a network, or does not do so in a private window. With a network, everything works.',
			off: 'Nothing is kept on this device, as you chose.',
			idle: 'Nothing is kept on this device yet.',
			storing: 'Tumen is being stored on this device.',
			ready: (size: string) => `Everything is kept on this device: ${size}. Ready for offline use.`,
			update: (size: string) =>
				`A new version is ready. What is open stays as it is until you load the new version, or close every window of Tumen. Kept on this device: ${size}.`,
			full: 'This device has no room for it, so nothing was kept. With a network, everything works. Make some room, then try again.',
			failed:
				'Not everything could be stored. With a network, everything works. Try again when the connection is better.'
		},
		files: (done: string, total: string, size: string) => `${done} of ${total} files, ${size}`,
		progress: 'Progress of storing',
		keep: 'Keep on this device',
		again: 'Try again',
		remove: 'Remove everything from this device',
		update: 'Load the new version',
		short: {
			ready: (size: string) => `Ready for offline use, ${size}`,
			storing: (done: string, total: string) => `Storing for offline use: ${done} of ${total}`,
			begun: 'Storing for offline use',
			update: 'A new version is ready.',
			full: 'No room to keep it for offline use',
			failed: 'Not kept for offline use'
		}
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
			courses: 'The courses of the Taedong and the Psel',
			cities: 'Positions of cities and towns'
		},
		borders: 'How borders are drawn',
		bordersText:
			'The map starts from Natural Earth and, from near, from OpenStreetMap. Ukraine is shown within its internationally recognised borders (UN General Assembly resolutions 68/262 and ES-11/4). Crimea, occupied by Russia since 2014, is hatched and edged with a dashed line. Some other disputed lines are dashed, such as the line between the two Koreas and the lines in Kashmir; not all are. No front lines are drawn. A line on this map is no opinion on who is right.',
		fonts: 'Typefaces and symbols',
		fontsText:
			'Source Serif 4 and Source Sans 3 (SIL Open Font License 1.1), symbols by Lucide (ISC licence); the live map by MapLibre GL JS, its tiles read by PMTiles, vector-tile and pbf (BSD 3-clause licence); the drawn map by d3-geo (ISC licence).'
	}
};
