import { measureText } from '../../ui/page/text-width';

/** Gives the width in px of texts in any fonts, as CSS writes them; measured once for each text and font. */
export function measureAll(): (text: string, font: string) => number {
	const measures = new Map<string, (text: string) => number>();
	return (text, font) => {
		const measure = measures.get(font) ?? measureText(font);
		measures.set(font, measure);
		return measure(text);
	};
}
