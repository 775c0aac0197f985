import type { Camera } from '../story/story';
import { idPattern, monthPattern, strengths, themes } from '../story/terms';
import type { Filter } from './filter';
import { readLine, readPosition, writeLine, writePosition, type LinePoint } from './line';

/** How the reader wants the story shown. What is absent is as it is at first. */
export interface Display {
	palette?: 'night' | 'projector' | undefined;
	/** Names as they are written in the places themselves, beside those in the reader's language. */
	names?: 'local' | undefined;
	/** A flat map instead of the globe. */
	map?: 'flat' | undefined;
	/** Without what happened after the article. */
	since?: 'off' | undefined;
}

/** A view of the whole story, other than its list of events. */
export const views = ['claims', 'checks', 'people', 'glossary', 'measure'] as const;
export type View = (typeof views)[number];

/** Where a reader is in a story, as far as the address tells. All of it may be absent. */
export interface Whereabouts extends Display, Filter {
	/** Id of the event that is open. */
	event?: string | undefined;
	/** Id of the place that is open, or that the event was opened from. */
	place?: string | undefined;
	/** Id of the person who is open. */
	person?: string | undefined;
	/** Id of the source that is open. */
	source?: string | undefined;
	view?: View | undefined;
	/** The line that is measured: places by their ids, and points of the map. */
	line?: LinePoint[] | undefined;
	/** Where the reader has moved the map. */
	at?: Camera | undefined;
}

const ids = ['event', 'place', 'person', 'source'] as const satisfies (keyof Whereabouts)[];
const displays = {
	palette: ['night', 'projector'],
	names: ['local'],
	map: ['flat'],
	since: ['off']
} as const;
const displayKeys = Object.keys(displays) as (keyof Display)[];
const filterKeys = ['themes', 'strengths', 'voice', 'from', 'to'] as const;

/** Far north, the whole globe is seen at zooms below 0. */
const zoom = { most: 22, digits: 2 };

function readCamera(text: string): Camera | undefined {
	const [, position = '', level = ''] = /^(.*),([^,]+)$/.exec(text) ?? [];
	const center = readPosition(position);
	const isZoom = level.trim() !== '' && Math.abs(Number(level)) <= zoom.most;
	return center && isZoom ? { center, zoom: Number(level) } : undefined;
}

const writeCamera = ({ center, zoom: level }: Camera): string =>
	`${writePosition(center)},${String(Number(level.toFixed(zoom.digits)))}`;

/** Those of the known values that a list such as `military,economic` names; none if it names all. */
function readChoice<T extends string>(text: string | null, known: readonly T[]): T[] | undefined {
	const named = text?.split(',') ?? [];
	const chosen = known.filter((value) => named.includes(value));
	return chosen.length > 0 && chosen.length < known.length ? chosen : undefined;
}

function readFilter(parameters: URLSearchParams): Filter {
	const month = (key: 'from' | 'to') => {
		const text = parameters.get(key) ?? '';
		return monthPattern.test(text) ? text : undefined;
	};
	const [from, to] = [month('from'), month('to')];
	const voice = parameters.get('voice') ?? '';
	return {
		themes: readChoice(parameters.get('themes'), themes),
		strengths: readChoice(parameters.get('strengths'), strengths),
		voice: idPattern.test(voice) ? voice : undefined,
		...(!(from && to && from > to) && { from, to })
	};
}

function readDisplay(parameters: URLSearchParams): Display {
	const known = (key: keyof Display): readonly string[] => displays[key];
	return Object.fromEntries(
		displayKeys
			.map((key) => [key, parameters.get(key)] as const)
			.filter(([key, value]) => value && known(key).includes(value))
	);
}

const withoutGaps = <T extends object>(object: T): T =>
	Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;

const pick = <K extends keyof Whereabouts>(here: Whereabouts, keys: readonly K[]) =>
	withoutGaps(Object.fromEntries(keys.map((key) => [key, here[key]]))) as Pick<Whereabouts, K>;

/** What an address says of how the story is shown, without where the reader is. */
export const displayOf = (here: Whereabouts): Display => pick(here, displayKeys);

/** What an address says of where the reader is, without how the story is shown. */
export const openOf = (here: Whereabouts): Whereabouts =>
	pick(here, [...ids, 'view', 'line', 'at']);

/** What an address says of which events are shown. */
export const filterOf = (here: Whereabouts): Filter => pick(here, filterKeys);

/** What an address says of how the story is shown, wherever in it the reader is. */
export const shownOf = (here: Whereabouts) => ({ ...filterOf(here), ...displayOf(here) });

/**
 * Reads an address's query. Total: any string gives whereabouts; unknown keys and values that make no
 * sense are passed over.
 *
 * @param search - a query such as `?event=harvest&from=2024-10&themes=military,economic`
 */
export function readAddress(search: string): Whereabouts {
	const parameters = new URLSearchParams(search);
	const view = parameters.get('view');
	return withoutGaps({
		...Object.fromEntries(ids.map((key) => [key, parameters.get(key) || undefined])),
		view: views.find((name) => name === view),
		line: readLine(parameters.get('line') ?? ''),
		at: readCamera(parameters.get('at') ?? ''),
		...readFilter(parameters),
		...readDisplay(parameters)
	});
}

/** What a part of the page in words can tell of, other than an event. */
const kinds = ['place', 'person', 'source', 'view'] as const;
/** The views that the page in words has. */
const wordy: readonly View[] = ['people', 'glossary'];

/**
 * The id of the part of the page in words that tells of what is open there, if it has one. Events have
 * their own ids; other ids begin with a kind and a colon, which no event's has.
 */
export function anchorOf(here: Whereabouts): string | null {
	if (here.event) return here.event;
	const kind = kinds.find((key) => here[key]);
	const isTold = kind && (kind !== 'view' || wordy.some((name) => name === here.view));
	return isTold ? `${kind}:${String(here[kind])}` : null;
}

/** The id of a word of the glossary in the page in words. */
export const anchorOfTerm = (id: string): string => `term:${id}`;

/** What the fragment of an address is about, such as `harvest` or `place:mill`. Total. */
export function readAnchor(anchor: string): Whereabouts {
	const [, kind = 'event', id = ''] =
		/^(?:(place|person|source|view|term):)?(.+)$/.exec(anchor) ?? [];
	if (kind === 'term') return { view: 'glossary' };
	if (kind === 'view') return withoutGaps({ view: views.find((name) => name === id) });
	return id ? { [kind]: id } : {};
}

/** Whether an address opens something beside the list of events, be it in the story or not. Total. */
export function opensView(address: string): boolean {
	const [query = '', anchor = ''] = address.split('#');
	const here = { ...readAddress(query), ...readAnchor(anchor) };
	return kinds.some((kind) => here[kind]) || here.event !== undefined;
}

/** Writes whereabouts as a link within the page in words; what that does not tell, as a query. */
export function writeAnchor(here: Whereabouts): string {
	const anchor = anchorOf(here);
	return anchor === null ? writeAddress(here) : `#${anchor}`;
}

/** Writes whereabouts as a query such as `?event=harvest`; the overview is the lone `?`. */
export function writeAddress(here: Whereabouts): string {
	const { line, at, themes: kinds, strengths: degrees } = here;
	const written = {
		...pick(here, ids),
		view: here.view,
		line: line && writeLine(line),
		at: at && writeCamera(at),
		from: here.from,
		to: here.to,
		themes: kinds?.join(','),
		strengths: degrees?.join(','),
		voice: here.voice,
		...displayOf(here)
	};
	const parameters = new URLSearchParams();
	for (const [key, value] of Object.entries(written)) if (value) parameters.set(key, value);
	return `?${parameters.toString().replaceAll('%2C', ',').replaceAll('%3B', ';')}`;
}
