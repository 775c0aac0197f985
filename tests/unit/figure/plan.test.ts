import { expect, test } from 'vitest';
import { planMaps } from '../../../src/lib/figure/sheet/plan';
import { fairStory, smallStory } from '../../fixtures/story';

const marked = fairStory().places.filter((place) => place.marked);

test('every place has its number on one map, and each map but the first is a part of one before it', () => {
	const plans = planMaps(marked);
	const ids = plans.flatMap(({ places }) => places.map(({ id }) => id));
	expect(ids.sort()).toEqual(marked.map(({ id }) => id).sort());
	expect(plans.length).toBeGreaterThan(1);
	for (const [i, plan] of plans.entries()) {
		const wholes = plans
			.slice(0, i)
			.filter(({ parts }) => parts.some((part) => part.plan === plan));
		expect(wholes).toHaveLength(i === 0 ? 0 : 1);
	}
});

test('a part is seen from nearer than what it is a part of, in a frame around its places', () => {
	for (const { camera, projection, parts } of planMaps(marked))
		for (const { box, plan } of parts) {
			expect(plan.camera.zoom).toBeGreaterThan(camera.zoom);
			for (const { place } of plan.places) {
				const [x, y] = projection(place.point)!;
				expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(true);
			}
		}
});

test('few places have one map, and none have none', () => {
	expect(planMaps(smallStory().places)).toHaveLength(1);
	expect(planMaps([])).toEqual([]);
});
