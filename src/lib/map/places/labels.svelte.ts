import type { Map as MapLibre } from 'maplibre-gl';
import type { LineString } from 'geojson';
import { tick } from 'svelte';
import type { Segment } from '../../cartography/labels/boxes';
import { seenFrom } from '../../cartography/camera/camera';
import type { Anchor, Label, Placement } from '../../cartography/labels/candidates';
import { placeLabels, type Placements, type Screen } from '../../cartography/labels/labels';
import { distanceBetween } from '../../cartography/measure/measure';
import { boxesFrom, findObstacles } from '../../ui/page/obstacles';
import { isAreaKind } from '../../story/area';
import type { Place } from '../../story/story';
import { cameraOf, followDrawn } from '../engine/drawn-frame';
import { reserveRoom } from './reserve';

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
	/** Called after each layout, before it is drawn. */
	onlayout?: () => void;
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
	#anchors: Anchor[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(options: Options) {
		this.#options = options;
	}

	placementOf(id: string): Placement {
		return this.#placements[id] ?? { id, shape: 'hidden', dx: 0, dy: 0, more: 0 };
	}

	/** The labels that are shown, in px of the map. */
	get shown(): Label[] {
		return this.#anchors.flatMap((anchor) => {
			const placement = this.placementOf(anchor.id);
			return placement.shape === 'hidden' ? [] : [{ ...anchor, placement }];
		});
	}

	/** Registers the elements of a place; gives back how to forget them. */
	track(id: string, tracked: Tracked): () => void {
		this.#tracked[id] = tracked;
		return () => (this.#tracked[id] = undefined);
	}

	/**
	 * Moves every place to its point, out of sight where the globe hides that. Runs on each frame of a move, so it touches
	 * nothing that would have the page laid out anew.
	 */
	move = (): void => {
		const map = this.#options.map();
		const { isFlat, height, ...camera } = cameraOf(map);
		const isSeen = isFlat ? () => true : seenFrom(camera, height);
		for (const { id, point } of this.#options.places()) {
			const element = this.#tracked[id]?.place;
			if (!element) continue;
			const { x, y } = map.project(point);
			element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
			element.style.visibility = isSeen(point) ? '' : 'hidden';
		}
		this.#timer ??= setTimeout(this.#keepUp, 1000 / pace);
	};

	/** A line counts as one once it is long enough on the screen to be seen. */
	#groundOf({ geometry, kind }: Place): Anchor['ground'] {
		if (isAreaKind(kind)) return 'area';
		if (geometry.type !== 'LineString') return 'point';
		const map = this.#options.map();
		const ends = [geometry.coordinates.at(0), geometry.coordinates.at(-1)];
		const [from, to] = ends.map((end) => map.project(end as [number, number]));
		return from!.dist(to!) > shortest ? 'line' : 'point';
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
			ground: this.#groundOf(place),
			rank: rankOf(place)
		};
	}

	/** The lines of the story as they are drawn on the screen. */
	#lines(): Segment[] {
		const map = this.#options.map();
		return this.#options.places().flatMap((place) => {
			if (this.#groundOf(place) !== 'line') return [];
			const { coordinates } = place.geometry as LineString;
			const points = coordinates.map((position) => map.project(position as [number, number]));
			return points
				.slice(1)
				.map(({ x, y }, i) => ({ x1: points[i]!.x, y1: points[i]!.y, x2: x, y2: y }));
		});
	}

	/** The part of the map that is in sight, and what stands on it. */
	#screen(): Screen {
		const { map, inset } = this.#options;
		const container = map().getContainer();
		const { left: x, top: y } = container.getBoundingClientRect();
		const { clientWidth, clientHeight } = container;
		const frame = {
			left: inset() + edge,
			top: edge,
			right: clientWidth - edge,
			bottom: clientHeight - edge
		};
		return { frame, obstacles: boxesFrom(x, y), lines: this.#lines() };
	}

	/** While the map moves, labels stay where they are as long as they can. */
	#keepUp = (): void => this.#layOut(this.#placements);

	#layOut(before: Placements): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#anchors = this.#options
			.places()
			.map((place) => this.#anchorOf(place))
			.filter((anchor) => anchor !== null);
		this.#placements = placeLabels(this.#anchors, this.#screen(), before);
		this.#options.onlayout?.();
	}

	#reserve(): void {
		const { map, places } = this.#options;
		const shown = this.#anchors.flatMap((anchor) => {
			const placement = this.placementOf(anchor.id);
			const place = places().find(({ id }) => id === anchor.id);
			if (!place || placement.shape === 'hidden') return [];
			return [{ point: place.point, anchor, placement }];
		});
		const { frame, obstacles: taken } = this.#screen();
		const panel = { ...frame, left: 0, right: frame.left };
		reserveRoom(map(), shown, frame.left > edge ? [panel, ...taken] : taken);
	}

	/**
	 * Finds the best room for every label in sight, whatever stood there before: so the same view has
	 * the same labels, and they stand before anyone is told that the map is still.
	 */
	settle = (): void => {
		this.move();
		this.#layOut({});
		this.#reserve();
	};

	/** Once what a button opens has been drawn. */
	#settleSoon = (): void => void tick().then(this.settle);

	/** Follows the map until the returned function is called. */
	follow(): () => void {
		const map = this.#options.map();
		const leave = followDrawn(map, this.move);
		map.on('idle', this.settle);
		document.fonts.addEventListener('loadingdone', this.settle);
		const sizes = new ResizeObserver(this.settle);
		for (const element of findObstacles()) sizes.observe(element);
		const room = map.getContainer().parentElement!;
		room.addEventListener('toggle', this.#settleSoon, true);
		this.move();
		return () => {
			clearTimeout(this.#timer);
			leave();
			map.off('idle', this.settle);
			document.fonts.removeEventListener('loadingdone', this.settle);
			sizes.disconnect();
			room.removeEventListener('toggle', this.#settleSoon, true);
		};
	}
}
