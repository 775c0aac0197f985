const kinds = ['city', 'sea', 'river', 'region'];
const scriptOfLanguage = {
	pt: 'Latn',
	en: 'Latn',
	es: 'Latn',
	fr: 'Latn',
	ru: 'Cyrl',
	ko: 'Hang',
	zh: 'Hans'
};
const writing = {
	Arab: lettersOf('Arabic'),
	Armn: lettersOf('Armenian'),
	Beng: lettersOf('Bengali'),
	Cyrl: lettersOf('Cyrillic'),
	Deva: lettersOf('Devanagari'),
	Geor: lettersOf('Georgian'),
	Grek: lettersOf('Greek'),
	Hang: lettersOf('Hangul'),
	Hans: lettersOf('Han'),
	Hant: lettersOf('Han'),
	Jpan: lettersOf('Han', 'Hiragana', 'Katakana'),
	Latn: lettersOf('Latin'),
	Thai: lettersOf('Thai'),
	Tibt: lettersOf('Tibetan')
};
/** Simplified characters that GB 2312 lacks: that of Niigata. */
const rareCharacters = '潟';
const simplified = simplifiedCharacters();

/** What is wrong with the names in the table's entries, one line a fault; none if all is well. */
export function faultsIn(entries) {
	return [...entries.flatMap(entryFaults), ...repeated(entries)];
}

/** A name's letters alone, without case, accents and apostrophes, to compare spellings. */
export function fold(name) {
	return name
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^\p{L}]|\p{Lm}/gu, '');
}

function entryFaults(entry) {
	const { kind, capital, en, local, script, roman } = entry;
	const names = Object.entries(scriptOfLanguage).map(([language, itsScript]) =>
		nameFault(language, entry[language], itsScript)
	);
	return [
		!kinds.includes(kind) && `"${kind}" is not one of ${kinds.join(', ')}`,
		!['', 'yes'].includes(capital) && `capital is "${capital}", not yes or empty`,
		...names,
		kind === 'city' && !local && 'a city without its local name',
		local && !writing[script] && `unknown script "${script}"`,
		local && writing[script] && nameFault('local', local, script),
		!local && (script || roman) && 'script or roman without a local name',
		local && script !== 'Latn' && nameFault('roman', roman, 'Latn'),
		script === 'Latn' && roman && 'a romanisation of what is Latin already'
	]
		.filter(Boolean)
		.map((reason) => `${kind} ${en}: ${reason}`);
}

function nameFault(column, name, script) {
	if (!name) return `${column} is missing`;
	if (name !== name.trim().normalize('NFC')) return `${column} "${name}" is not trimmed NFC`;
	if (!writing[script].test(name)) return `${column} "${name}" is not all ${script}`;
	const odd = script === 'Hans' && [...name].find((letter) => isUnsimplified(letter));
	return odd && `${column} "${name}" has ${odd}, not a simplified character of GB 2312`;
}

function repeated(entries) {
	const keys = entries.flatMap(({ kind, en, geonames }) => [
		`${kind} ${en}`,
		...(geonames ? [`GeoNames id ${geonames}`] : [])
	]);
	const twice = new Set(keys.filter((key, i) => keys.indexOf(key) < i));
	return [...twice].map((key) => `${key}: more than once`);
}

function lettersOf(...scripts) {
	const letters = scripts.map((script) => `\\p{Script=${script}}`).join('');
	return new RegExp(`^(?=.*[${letters}])[${letters}\\p{M}\\p{Lm}\\p{P} ]+$`, 'u');
}

function isUnsimplified(letter) {
	return /\p{Script=Han}/u.test(letter) && !simplified.has(letter);
}

function simplifiedCharacters() {
	const decoder = new TextDecoder('gb2312');
	const characters = new Set(rareCharacters);
	for (let row = 0xb0; row <= 0xf7; row++) {
		for (let cell = 0xa1; cell <= 0xfe; cell++) {
			characters.add(decoder.decode(Uint8Array.of(row, cell)));
		}
	}
	return characters;
}
