import { wordsFile, type Draft, type Files, type Pointer, type Range, type Spots } from '../draft';
import { mentionsIn, type Mention, type Named } from '../mentions';
import { stepsOf } from '../pointer';
import { read } from '../read/read';
import { splice, textOf, type Splice, type Splices } from './splice';

/** What an entry or a heading of words is for, by where it stands. */
const byPart: Record<string, Named> = {
	sections: 'section',
	voices: 'voice',
	places: 'place',
	people: 'person',
	curriculum: 'code',
	questions: 'task',
	answers: 'task',
	glossary: 'term',
	tours: 'tour',
	events: 'event'
};

const byEventPart: Record<string, Named> = {
	people: 'person',
	claims: 'claim',
	'to sort': 'claim',
	checks: 'check',
	since: 'since',
	quantities: 'quantity',
	questions: 'question',
	answers: 'question'
};

type Renamed = Pick<Mention, 'named' | 'id' | 'within'>;

/** What the key at a pointer in a file of words names; `null` where it names nothing. */
function namedAt(pointer: Pointer): Renamed | null {
	const [first = '', id = '', part, key, inner, label] = stepsOf(pointer);
	if (part === undefined) return byPart[first] ? { named: byPart[first], id } : null;
	if (first !== 'events' || key === undefined) return null;
	if (inner === undefined) return byEventPart[part] ? { named: byEventPart[part], id: key } : null;
	if (label === undefined) return null;
	return { named: inner === 'findings' ? 'finding' : 'label', id: label, within: key };
}

const isSame = (a: Renamed, b: Renamed) =>
	a.named === b.named && a.id === b.id && (a.within ?? b.within) === b.within;

function inWords(text: string, spots: Spots, wanted: Renamed): Range[] {
	const keys = Object.entries(spots).flatMap(([pointer, { key }]): Range[] => {
		const named = key && namedAt(pointer);
		return named && isSame(named, wanted) ? [key] : [];
	});
	if (wanted.named !== 'event' && wanted.named !== 'place') return keys;
	const link = new RegExp(
		`(?<=\\]\\(\\?(?:[^)\\s]*&)?${wanted.named}=)${wanted.id}(?=[&)\\s])`,
		'g'
	);
	return [
		...keys,
		...[...text.matchAll(link)].map(({ index }): Range => [index, index + wanted.id.length])
	];
}

function inStructure(draft: Draft, file: string, mentions: readonly Mention[]): Range[] {
	const text = textOf(draft.files, file);
	return mentions
		.filter((mention) => mention.file === file)
		.flatMap(({ pointer, isKey, id }): Range[] => {
			const spot = draft.spots[file]?.[pointer];
			const range = isKey ? spot?.key : spot?.value;
			const start = range ? text.slice(...range).indexOf(id) + range[0] : -1;
			return range && start >= range[0] ? [[start, start + id.length]] : [];
		});
}

/** What gives something another id in all files of a story: wherever it is named, and nowhere else. */
export function renaming(
	files: Files,
	{ named, from, to, within }: { named: Named; from: string; to: string; within?: string }
): Splices {
	const { draft } = read(files);
	const wanted: Renamed = { named, id: from, ...(within !== undefined && { within }) };
	const mentions = mentionsIn(draft).filter((mention) => isSame(mention, wanted));
	const words = Object.keys(draft.words).map(wordsFile);
	const rangesBy = Object.keys(files).map((file): [string, Range[]] => [
		file,
		words.includes(file)
			? inWords(textOf(files, file), draft.spots[file] ?? {}, wanted)
			: inStructure(draft, file, mentions)
	]);
	return Object.fromEntries(
		rangesBy
			.filter(([, ranges]) => ranges.length > 0)
			.map(([file, ranges]): [string, Splice[]] => [
				file,
				ranges
					.sort(([a], [b]) => a - b)
					.map(([start, end]) => splice(textOf(files, file), start, end, to))
			])
	);
}
