const bins = 4096;

/** Counts the colours of land and of sea, to tell how light and how dark they get. */
export function colourTally() {
	const kinds = { land: counter(), sea: counter() };
	return {
		/** Counts red, green and blue cells; `landShare` says from 0 to 255 how much of each is land. */
		add(pixels, landShare) {
			landShare.forEach((share, i) => {
				if (share === 255) kinds.land.add(pixels, i * 3);
				else if (share === 0) kinds.sea.add(pixels, i * 3);
			});
		},
		/** The colours that a share of the cells is darker than, or lighter than. */
		extremes(share) {
			const of = (kind) => ({ lightest: kind.at(1 - share), darkest: kind.at(share) });
			return { land: of(kinds.land), sea: of(kinds.sea) };
		}
	};
}

/** Relative luminance after WCAG 2, from 0 to 1. */
function luminance(pixels, at) {
	return (
		0.2126 * linear[pixels[at]] + 0.7152 * linear[pixels[at + 1]] + 0.0722 * linear[pixels[at + 2]]
	);
}

const linear = Float64Array.from({ length: 256 }, (_, value) => {
	const share = value / 255;
	return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

function counter() {
	const counts = new Float64Array(bins);
	const sums = new Float64Array(bins * 3);
	return {
		add(pixels, at) {
			const bin = Math.min(bins - 1, Math.floor(luminance(pixels, at) * bins));
			counts[bin]++;
			for (let channel = 0; channel < 3; channel++) sums[bin * 3 + channel] += pixels[at + channel];
		},
		at(share) {
			const total = counts.reduce((sum, count) => sum + count, 0);
			let below = 0;
			const bin = counts.findIndex((count) => count > 0 && (below += count) >= share * total);
			const mean = (channel) => Math.round(sums[bin * 3 + channel] / counts[bin]);
			return `#${[0, 1, 2].map((channel) => mean(channel).toString(16).padStart(2, '0')).join('')}`;
		}
	};
}
