import type { Page } from '@playwright/test';
import type { DrawnCamera } from '../../src/lib/cartography/camera/drawn';
import { projectionOf, projectSeen } from '../../src/lib/figure/draw/projection';
import { unpackStory } from '../../src/lib/story/packed/packed';
import { expect } from './site';

type Spot = [x: number, y: number];

/** A map that can be seen in a frame: the figure, or the live map's canvas. */
interface Ground {
	of: 'figure' | 'live';
	camera: DrawnCamera;
	/** Where its middle is in the window, and px of the screen to one of its own. */
	middle: Spot;
	scale: number;
}

/** What a frame shows. */
interface Frame {
	grounds: Ground[];
	/** Signs of places, with the middle of each in the window. */
	signs: { place: string; of: Ground['of']; at: Spot }[];
	bar: { text: string; width: number } | null;
}

declare global {
	interface Window {
		noted: Frame[];
	}
}

/** How far a sign may lie from its place, in px, and what a scale may be off. */
const tolerance = { sign: 3, scale: 0.03 };
const equator = 40_075.017;
const tileSize = 512;

/**
 * Notes what each frame of the page shows from now on. Frames are read just before they are painted, once all who take
 * part in them have had their turn.
 */
export const watchFrames = (page: Page) =>
	page.addInitScript(() => {
		window.noted = [];
		const isSeen = (element: Element) =>
			element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
		const middleOf = (element: Element): Spot => {
			const { left, right, top, bottom } = element.getBoundingClientRect();
			return [(left + right) / 2, (top + bottom) / 2];
		};
		const cameraOf = ({ dataset }: SVGElement | HTMLElement) =>
			JSON.parse(dataset.camera!) as DrawnCamera;

		/** Whether the figure, where nothing of it can be seen through, lies above an element of the live map. */
		function isBelow(still: Element | null, element: Element): boolean {
			if (!still || !isSeen(still) || getComputedStyle(still).opacity !== '1') return false;
			const there = document.elementsFromPoint(...middleOf(element));
			const at = there.findIndex((one) => element.contains(one) || one.contains(element));
			const above = there.findIndex((one) => still.contains(one));
			return at < 0 || (above >= 0 && above < at);
		}

		function readFrame(): Frame | null {
			const map = document.querySelector('[data-map]');
			if (!map) return null;
			const room = map.querySelector('[data-still]');
			const still = room?.parentElement ?? null;
			const grounds: Ground[] = [];
			const signs: Frame['signs'] = [];
			const figure = room?.querySelector<SVGSVGElement>(':scope > svg');
			if (figure && isSeen(figure)) {
				const { a, e, f } = figure.getScreenCTM()!;
				grounds.push({ of: 'figure', camera: cameraOf(figure), middle: [e, f], scale: a });
				for (const link of figure.querySelectorAll<SVGAElement>('[data-figure-place]')) {
					const use = link.querySelector('use');
					if (!use || !isSeen(link)) continue;
					const point = new DOMPoint(use.x.baseVal.value, use.y.baseVal.value);
					const { x, y } = point.matrixTransform(link.getScreenCTM()!);
					signs.push({ place: link.dataset.figurePlace!, of: 'figure', at: [x, y] });
				}
			}
			const canvas = map.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
			const isShown = canvas && isSeen(canvas) && !isBelow(still, canvas);
			if (isShown && canvas.dataset.camera) {
				const { left, top } = canvas.getBoundingClientRect();
				const camera = cameraOf(canvas);
				const { x, y } = camera.middle;
				grounds.push({ of: 'live', camera, middle: [left + x, top + y], scale: 1 });
			}
			for (const marker of map.querySelectorAll<HTMLElement>('[data-place]')) {
				const sign = marker.querySelector('.anchor');
				if (!sign || !isSeen(sign) || isBelow(still, sign)) continue;
				signs.push({ place: marker.dataset.place!, of: 'live', at: middleOf(sign) });
			}
			const bar = [...map.querySelectorAll('p')].find(
				(one) => isSeen(one) && /^[\d.,]+\s(k?m)$/.test(one.textContent)
			);
			return {
				grounds,
				signs,
				bar: bar ? { text: bar.textContent, width: bar.getBoundingClientRect().width } : null
			};
		}

		let last = '';
		function note() {
			const frame = readFrame();
			const told = JSON.stringify(frame);
			if (frame && told !== last) window.noted.push(frame);
			last = told;
		}

		/** Elements whose change of size is heard after that of all that are less deep. */
		function probe() {
			const outer = document.createElement('div');
			Object.assign(outer.style, { position: 'fixed', visibility: 'hidden' });
			const depths = [outer];
			for (let i = 0; i < 60; i += 1) {
				const inner = document.createElement('div');
				depths.at(-1)!.append(inner);
				depths.push(inner);
			}
			document.documentElement.append(outer);
			const probes: HTMLElement[] = [outer, depths[30]!, depths[60]!];
			let turn = 0;
			const flip = (element: HTMLElement) => (element.style.width = `${turn}px`);
			const observer = new ResizeObserver((entries) => {
				const at = Math.max(...entries.map(({ target }) => probes.indexOf(target as HTMLElement)));
				if (at < probes.length - 1) flip(probes[at + 1]!);
				else note();
			});
			for (const element of probes) observer.observe(element);
			const next = () => {
				turn = 1 + ((turn + 1) % 1000);
				flip(outer);
				requestAnimationFrame(next);
			};
			requestAnimationFrame(next);
		}
		addEventListener('DOMContentLoaded', probe);
	});

/** Positions of the first story's places. */
async function placesOf(page: Page): Promise<Map<string, Spot>> {
	const answer = await page.request.get('/pt/moscow-pyongyang/story.json');
	const { places } = unpackStory((await answer.json()) as Parameters<typeof unpackStory>[0]);
	return new Map(places.map(({ id, point }) => [id, point as Spot]));
}

function locate({ camera, middle, scale }: Ground, place: Spot): Spot | null {
	const at = projectSeen(projectionOf(camera, camera.height, camera.isFlat), place);
	if (!at) return null;
	const angle = (-camera.bearing * Math.PI) / 180;
	const [x, y] = [
		at[0] * Math.cos(angle) - at[1] * Math.sin(angle),
		at[0] * Math.sin(angle) + at[1] * Math.cos(angle)
	];
	return [middle[0] + x * scale, middle[1] + y * scale];
}

/** Length of what a bar of the scale says, in km, such as `1.000 km`. */
function lengthOf(text: string): number {
	const number = Number(text.replace(/[^\d]/g, ''));
	return text.endsWith(' km') || text.endsWith('\u00a0km') ? number : number / 1000;
}

function faultsOf({ grounds, signs, bar }: Frame, places: Map<string, Spot>): string[] {
	return grounds.flatMap((ground) => {
		const { camera, scale } = ground;
		const there = `on the ${ground.of} map at zoom ${camera.zoom}`;
		const strays = signs.flatMap(({ place, of, at }) => {
			const right = locate(ground, places.get(place)!);
			const far = right ? Math.hypot(at[0] - right[0], at[1] - right[1]) : Infinity;
			return far > tolerance.sign
				? [`the ${of} sign of ${place} is ${far.toFixed(1)} px off ${there}`]
				: [];
		});
		const perPx =
			(equator * Math.cos((camera.center[1] * Math.PI) / 180)) /
			(tileSize * 2 ** camera.zoom * scale);
		const off = bar ? Math.abs(lengthOf(bar.text) / bar.width / perPx - 1) : 0;
		const wrong =
			off > tolerance.scale
				? [`the scale says ${bar!.text} to ${bar!.width.toFixed(0)} px ${there}`]
				: [];
		return [...strays, ...wrong];
	});
}

/**
 * In all frames since they were watched, or last asked for, every sign of a place lies where each map that is to be
 * seen has that place, and the scale is that map's. Gives the frames.
 */
export async function expectOneCamera(page: Page): Promise<Frame[]> {
	const places = await placesOf(page);
	const frames = await page.evaluate(() => window.noted.splice(0));
	expect(frames.length).toBeGreaterThan(0);
	expect(frames.some(({ signs }) => signs.length > 0)).toBe(true);
	const faults = frames.map((frame) => faultsOf(frame, places));
	expect([...new Set(faults.flat())]).toEqual([]);
	return frames;
}
