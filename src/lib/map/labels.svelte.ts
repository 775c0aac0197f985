import type { Map as MapLibre } from 'maplibre-gl';
import { distanceBetween } from '../cartography/measure';
import type { Box } from '../cartography/boxes';
import { placeLabels, type Anchor, type Placement, type Placements } from '../cartography/labels';
import type { Place } from '../story/story';

/** Layouts per second while the map moves. */
const pace = 8;
/** Beyond this many km between a point and what is seen where it falls, the globe hides it. */
const tolerance = 150;
/** Room in px between a label and the map's edge. */
const edge = 4;
/** Lines shorter than this on the screen, in px, are hidden below their sign anyway. */
const shortest = 30;

interface Options {
	map: () => MapLibre;
	places: () => Place[];
	rankOf: (place: Place) => number;
	inset: () => number;
}

interface Tracked {
	place: HTMLElement;
	label: HTMLElement;
}

/** Keeps the places' elements at their points as the map moves, and lays out their labels. */
export class Labels {
	readonly #options: Options;
	readonly #tracked: Record<string, Tracked | undefined> = {};
	#placements = $state.raw<Placements>({});
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(options: Options) {
		this.#options = options;
	}

	placementOf(id: string): Placement {
		return this.#placements[id] ?? { id, shape: 'hidden', dx: 0, dy: 0 };
	}

	/** Registers the elements of a place; gives back how to forget them. */
	track(id: string, tracked: Tracked): () => void {
		this.#tracked[id] = tracked;
		return () => (this.#tracked[id] = undefined);
	}

	/** Moves every place to its point. Runs on each frame, so it touches nothing but transforms. */
	move = (): void => {
		for (const { id, point } of this.#options.places()) {
			const element = this.#tracked[id]?.place;
			if (!element) continue;
			const { x, y } = this.#options.map().project(point);
			element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
		}
		this.#timer ??= setTimeout(this.layOut, 1000 / pace);
	};

	/** Whether the place is a line that is long enough on the screen to be seen as one. */
	#isDrawn({ geometry }: Place): boolean {
		if (geometry.type !== 'LineString') return false;
		const map = this.#options.map();
		const ends = [geometry.coordinates.at(0), geometry.coordinates.at(-1)];
		const [from, to] = ends.map((end) => map.project(end as [number, number]));
		return from!.dist(to!) > shortest;
	}

	#anchorOf(place: Place): Anchor | null {
		const { rankOf } = this.#options;
		const map = this.#options.map();
		const label = this.#tracked[place.id]?.label;
		const at = map.project(place.point);
		const seen = map.unproject(at);
		if (!label || distanceBetween(place.point, [seen.lng, seen.lat]) > tolerance) return null;
		return {
			id: place.id,
			x: at.x,
			y: at.y,
			width: label.offsetWidth,
			height: label.offsetHeight,
			isDrawn: this.#isDrawn(place),
			rank: rankOf(place)
		};
	}

	/** The part of the map that is in sight, and what stands on it. */
	#ground(): { frame: Box; obstacles: Box[] } {
		const { map, inset } = this.#options;
		const container = map().getContainer();
		const { left: x, top: y } = container.getBoundingClientRect();
		const { clientWidth, clientHeight } = container;
		const obstacles = [...document.querySelectorAll('[data-keeps-labels-off]')].map((element) => {
			const { left, top, right, bottom } = element.getBoundingClientRect();
			return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
		});
		const frame = {
			left: inset() + edge,
			top: edge,
			right: clientWidth - edge,
			bottom: clientHeight - edge
		};
		return { frame, obstacles };
	}

	/** Finds room for every label that is in sight. */
	layOut = (): void => {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const anchors = this.#options
			.places()
			.map((place) => this.#anchorOf(place))
			.filter((anchor) => anchor !== null);
		const { frame, obstacles } = this.#ground();
		this.#placements = placeLabels(anchors, frame, obstacles, this.#placements);
	};

	/** Once the map is still, labels stand where they belong before anyone is told that it is. */
	#settle = (): void => {
		this.move();
		this.layOut();
	};

	/** Follows the map until the returned function is called. */
	follow(): () => void {
		const map = this.#options.map();
		map.on('move', this.move);
		map.on('resize', this.move);
		map.on('idle', this.#settle);
		this.move();
		return () => {
			clearTimeout(this.#timer);
			map.off('move', this.move);
			map.off('resize', this.move);
			map.off('idle', this.#settle);
		};
	}
}
