// Wide plains, plateaus and deep-sea floors lie between stops that differ by equal steps of red,
// green and blue, so that their chroma stays, and near a whole number of WebP's levels: else it
// would be rounded to patches of two hues.

const landStops = [
	[0, '#f5edd9'],
	[220, '#f1e9d5'],
	[700, '#eedebe'],
	[1000, '#e9d6b1'],
	[1600, '#e1cea9'],
	[2300, '#d7c19b'],
	[3000, '#d3bc97'],
	[3900, '#dac8aa'],
	[4400, '#e0d0b5'],
	[5400, '#e7d7bc'],
	[7000, '#efe6d6']
];

const iceStops = [
	[0, '#f6f1e5'],
	[4000, '#ebe6da']
];

const seaStops = [
	[-8000, '#a8c0c8'],
	[-6000, '#afc7cf'],
	[-3000, '#bdd5dd'],
	[-1200, '#c4dbe1'],
	[-300, '#cadfe3'],
	[-120, '#d0e2e5'],
	[0, '#d5e7ea']
];

/** Metres from one entry of a ramp's table to the next. */
const step = 10;

/** Tints by height in metres: of land, of land under an ice sheet, and of the sea. */
export const ramps = {
	land: ramp(landStops),
	ice: ramp(iceStops),
	sea: ramp(seaStops)
};

function ramp(stops) {
	const lowest = stops[0][0];
	const count = Math.round((stops.at(-1)[0] - lowest) / step) + 1;
	const table = Float32Array.from({ length: count * 3 }, (_, i) =>
		between(stops, lowest + Math.floor(i / 3) * step, i % 3)
	);
	/** Writes the red, green and blue of a height, from 0 to 255, to `colour`. */
	return (metres, colour) => {
		const position = Math.min(count - 1.001, Math.max(0, (metres - lowest) / step));
		const entry = Math.floor(position);
		const share = position - entry;
		for (let channel = 0; channel < 3; channel++) {
			const from = table[entry * 3 + channel];
			colour[channel] = from + (table[entry * 3 + 3 + channel] - from) * share;
		}
	};
}

function between(stops, metres, channel) {
	const upper = Math.max(
		1,
		stops.findIndex(([height]) => metres <= height)
	);
	const [[low, from], [high, to]] = [stops[upper - 1], stops[upper]].map(([height, hex]) => [
		height,
		parseInt(hex.slice(1 + channel * 2, 3 + channel * 2), 16)
	]);
	return from + ((to - from) * (metres - low)) / (high - low);
}
