/**
 * A letter of each script that the map can write, by ISO 15924 code. Scripts whose letters join or move
 * about their vowels are not among them: MapLibre sets letter after letter.
 */
const letters: Record<string, string> = {
	Latn: 'A',
	Cyrl: 'Ж',
	Grek: 'Ω',
	Armn: 'Ա',
	Geor: 'ა',
	Hang: '한',
	Kore: '한',
	Hans: '汉',
	Hant: '漢',
	Jpan: '東'
};
/** A code point that no font draws. */
const unknown = '\u{10fffd}';
const side = 24;

function drawing(context: CanvasRenderingContext2D, letter: string): string {
	context.clearRect(0, 0, side, side);
	context.fillText(letter, 2, side - 6);
	return context.getImageData(0, 0, side, side).data.join();
}

/**
 * The scripts that this device has letters for: those whose letter is drawn in another way than a code
 * point without any. Latin is always among them.
 */
export function drawableScripts(): string[] {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = side;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) return ['Latn'];
	context.font = `${side - 8}px sans-serif`;
	const missing = drawing(context, unknown);
	return Object.entries(letters)
		.filter(([script, letter]) => script === 'Latn' || drawing(context, letter) !== missing)
		.map(([script]) => script);
}
