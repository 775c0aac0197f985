/**
 * Blurs a grid that wraps from east to west: three box filters in each direction, which come close
 * to a Gaussian. `radius` is that of the boxes in cells.
 *
 * @returns a new grid
 */
export function blur(grid, width, height, radius) {
	const rows = blurRows(grid.slice(), width, height, () => radius);
	return blurColumns(rows, width, height, radius);
}

/**
 * Blurs each row of a grid along itself, in place, by the box radius in cells that `radiusOf` gives
 * for the row; it need not be a whole number.
 */
export function blurRows(grid, width, height, radiusOf) {
	const line = new Float32Array(width);
	for (let row = 0; row < height; row++) {
		const radius = radiusOf(row);
		if (radius <= 0) continue;
		const cells = grid.subarray(row * width, (row + 1) * width);
		for (let pass = 0; pass < 3; pass++) {
			line.set(cells);
			boxAround(line, cells, radius);
		}
	}
	return grid;
}

function boxAround(line, cells, radius) {
	const { length } = line;
	const whole = Math.floor(radius);
	const part = radius - whole;
	const at = (i) => line[i < 0 ? i + length : i < length ? i : i - length];
	let sum = 0;
	for (let i = -whole; i <= whole; i++) sum += at(i);
	for (let i = 0; i < length; i++) {
		const entering = at(i + whole + 1);
		cells[i] = (sum + part * (at(i - whole - 1) + entering)) / (2 * radius + 1);
		sum += entering - at(i - whole);
	}
}

function blurColumns(grid, width, height, radius) {
	const share = 1 / (2 * radius + 1);
	const strip = 64;
	const column = new Float32Array(height * strip);
	const sums = new Float64Array(strip);
	const inside = (row) => Math.min(height - 1, Math.max(0, row)) * strip;
	for (let left = 0; left < width; left += strip) {
		const wide = Math.min(strip, width - left);
		for (let pass = 0; pass < 3; pass++) {
			for (let row = 0; row < height; row++) {
				const from = row * width + left;
				for (let i = 0; i < wide; i++) column[row * strip + i] = grid[from + i];
			}
			sums.fill(0);
			for (let row = -radius; row <= radius; row++) {
				for (let i = 0; i < wide; i++) sums[i] += column[inside(row) + i];
			}
			for (let row = 0; row < height; row++) {
				const entering = inside(row + radius + 1);
				const leaving = inside(row - radius);
				const to = row * width + left;
				for (let i = 0; i < wide; i++) {
					grid[to + i] = sums[i] * share;
					sums[i] += column[entering + i] - column[leaving + i];
				}
			}
		}
	}
	return grid;
}

/** A grid of half the width and height, each cell the mean of four. */
export function halve(grid, size) {
	const half = size / 2;
	const means = new grid.constructor(half * half);
	for (let row = 0; row < half; row++) {
		for (let column = 0; column < half; column++) {
			const at = 2 * row * size + 2 * column;
			const sum = grid[at] + grid[at + 1] + grid[at + size] + grid[at + size + 1];
			means[row * half + column] = sum / 4;
		}
	}
	return means;
}
