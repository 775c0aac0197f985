import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { Ground } from '../../../src/lib/cartography/camera/ground';
import { explore } from '../explorations';
import MapStage from './MapStage.svelte';
import GroundStage from './GroundStage.svelte';

const map = page.getByRole('region', { name: 'Map' });

/** Grounds that were reported, the last one last. */
function listen() {
	const heard: (Ground | null)[] = [];
	return { heard, onground: (ground: Ground | null) => void heard.push(ground) };
}

describe.each([
	['globe', undefined],
	['flat map', 'flat' as const]
])('the ground of the live %s', (_, projection) => {
	test('is where the map shows it, is none beside the globe, and goes with the map', async () => {
		const { exploration } = explore();
		exploration.show({ map: projection });
		const { heard, onground } = listen();
		const stage = render(MapStage, { exploration, onground });
		await expect.element(map, { timeout: 45_000 }).toHaveAttribute('data-map', 'idle');
		const ground = heard.at(-1)!;
		for (const x of [150, 380, 600])
			for (const y of [200, 280, 400]) {
				const back = ground.project(ground.unproject({ x, y })!)!;
				expect(Math.hypot(back.x - x, back.y - y), `${x}, ${y}`).toBeLessThan(0.5);
			}
		const beijing = exploration.story.places.find(({ id }) => id === 'beijing')!;
		const { x, y } = ground.project(beijing.point)!;
		const marker = document.querySelector('[data-place=beijing]')!.getBoundingClientRect();
		const corner = document.querySelector('.map')!.getBoundingClientRect();
		expect(Math.abs(marker.left - corner.left - x)).toBeLessThan(1);
		expect(Math.abs(marker.top - corner.top - y)).toBeLessThan(1);
		const moves = vi.fn();
		const leave = ground.onmove(moves);
		exploration.selectEvent('beijing-parade');
		await expect.poll(() => moves.mock.calls.length, { timeout: 20_000 }).toBeGreaterThan(0);
		leave();
		const count = moves.mock.calls.length;
		exploration.selectEvent('road-bridge');
		await expect.element(map, { timeout: 45_000 }).toHaveAttribute('data-map', 'idle');
		expect(moves).toHaveBeenCalledTimes(count);
		await stage.unmount();
		expect(heard).toEqual([ground, null]);
	});
});

test('beside the live globe and behind it there is no ground', async () => {
	const { exploration } = explore();
	exploration.open('?at=100,45,0.7');
	const { heard, onground } = listen();
	render(MapStage, { exploration, onground });
	await expect.element(map, { timeout: 45_000 }).toHaveAttribute('data-map', 'idle');
	const ground = heard.at(-1)!;
	expect(ground.unproject({ x: 5, y: 5 })).toBeNull();
	const [lon, lat] = ground.unproject({ x: 352, y: 262 })!;
	expect(ground.project([lon, lat])).not.toBeNull();
	expect(ground.project([lon > 0 ? lon - 180 : lon + 180, -lat])).toBeNull();
});

test('a figure that stands alone has its own ground, where its signs stand', async () => {
	const { exploration } = explore();
	const { heard, onground } = listen();
	const stage = render(GroundStage, { exploration, place: 'alone', onground });
	await expect.poll(() => heard.length, { timeout: 20_000 }).toBeGreaterThan(0);
	const ground = heard.at(-1)!;
	const beijing = exploration.story.places.find(({ id }) => id === 'beijing')!;
	const { x, y } = ground.project(beijing.point)!;
	const sign = document.querySelector('[data-figure-place=beijing] use')!.getBoundingClientRect();
	const corner = document.querySelector('.still')!.getBoundingClientRect();
	expect(Math.abs((sign.left + sign.right) / 2 - corner.left - x)).toBeLessThan(2);
	expect(Math.abs((sign.top + sign.bottom) / 2 - corner.top - y)).toBeLessThan(2);
	await stage.rerender({ place: 'below' });
	expect(heard.at(-1)).toBeNull();
});
