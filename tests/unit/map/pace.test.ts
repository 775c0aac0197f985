import type { Map as MapLibre } from 'maplibre-gl';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keepPace } from '../../../src/lib/map/engine/pace';

/** A map of which only the pace is real: its frames take as long as they are told to. */
class Film {
	ratio: number | null = null;
	setRatio = vi.fn((_: unknown, ratio: number | null) => void (this.ratio = ratio));
	drawn: (number | null)[] = [];
	isMoving = () => this.#moves;
	loaded = () => true;
	redraw = vi.fn(() => this.drawn.push(this.ratio));
	#moves = false;
	#now = 0;
	#hear: Record<string, (() => void)[]> = {};

	constructor() {
		vi.spyOn(performance, 'now').mockImplementation(() => this.#now);
		keepPace(this as unknown as MapLibre, this.setRatio);
	}

	on(event: string, hear: () => void) {
		(this.#hear[event] ??= []).push(hear);
	}

	/** Moves for some frames, each of which takes so many ms; gives at which ratio each was drawn. */
	async move(frames: number[]): Promise<(number | null)[]> {
		this.drawn = [];
		this.#moves = true;
		this.#fire('movestart');
		for (const time of [0, ...frames]) {
			this.#now += time;
			this.#fire('move');
			this.drawn.push(this.ratio);
		}
		this.#moves = false;
		this.#fire('moveend');
		this.#fire('idle');
		await Promise.resolve();
		return this.drawn;
	}

	#fire(event: string) {
		for (const hear of this.#hear[event] ?? []) hear();
	}
}

beforeEach(() => {
	vi.stubGlobal('devicePixelRatio', 1);
	return () => {
		vi.unstubAllGlobals();
		vi.restoreAllMocks();
	};
});

describe('a map that moves', () => {
	test('stays fine as long as it keeps up, with a hiccup now and then', async () => {
		const film = new Film();
		const frames = [16, 17, 16, 120, 16, 40, 40, 40, 40, 40, 40, 40, 40, 120, 16];
		expect(new Set(await film.move(frames))).toEqual(new Set([null]));
		expect(film.setRatio).not.toHaveBeenCalled();
	});

	test('is coarser once it lags, and fine again when it stands still', async () => {
		const drawn = await new Film().move([100, 100, 100, 60, 60]);
		expect(drawn).toEqual([null, null, null, 0.5, 0.5, 0.5, null]);
	});

	test('is coarse from the beginning where it has lagged before', async () => {
		const film = new Film();
		await film.move([300, 100, 100]);
		expect(await film.move([100, 100])).toEqual([0.5, 0.5, 0.5, null]);
	});

	test('tries to be fine again where it was more than fast enough', async () => {
		const film = new Film();
		await film.move([300, 16, 16, 16]);
		expect(await film.move([16, 16])).toEqual([null, null, null]);
	});

	test('halves what a fine screen has, and does not go below half a pixel', async () => {
		vi.stubGlobal('devicePixelRatio', 3);
		expect(await new Film().move([300, 60])).toContain(1.5);
		vi.stubGlobal('devicePixelRatio', 0.5);
		expect(new Set(await new Film().move([300, 300]))).toEqual(new Set([null]));
	});
});
