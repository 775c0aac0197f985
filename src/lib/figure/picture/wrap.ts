const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Cuts a word that is wider than a line. */
function cut(word: string, fits: (text: string) => boolean): string[] {
	if (fits(word)) return [word];
	const parts: string[] = [];
	for (const { segment } of graphemes.segment(word)) {
		const last = parts.at(-1);
		if (last !== undefined && fits(last + segment)) parts[parts.length - 1] = last + segment;
		else parts.push(segment);
	}
	return parts;
}

/** Breaks a text into lines that are no wider than a width; a word that is wider is cut. */
export function wrap(text: string, width: number, widthOf: (text: string) => number): string[] {
	const fits = (line: string) => widthOf(line) <= width;
	const lines: string[] = [];
	for (const word of text.split(/\s+/).flatMap((whole) => cut(whole, fits))) {
		const last = lines.at(-1);
		if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
