import fc from 'fast-check';
import { tick } from 'svelte';
import { expect, inject, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { sinceAt } from '../../../src/lib/exploration/marks';
import type { Filter } from '../../../src/lib/exploration/filter';
import '../../../src/app.css';
import Reader from '../../../src/lib/reader/Reader.svelte';
import { strengths, themes } from '../../../src/lib/story/terms';
import { links, openHistory, origin } from '../pages';

const story = inject('stories').en!;
const months = ['2024-06', '2024-12', '2025-04', '2025-07', '2025-10', '2026-02'];
const anyFilter: fc.Arbitrary<Filter> = fc.record({
	themes: fc.option(fc.subarray([...themes], { minLength: 1 }), { nil: undefined }),
	strengths: fc.option(fc.subarray([...strengths], { minLength: 1 }), { nil: undefined }),
	voice: fc.option(fc.constantFrom(...story.voices.map(({ id }) => id)), { nil: undefined }),
	from: fc.option(fc.constantFrom(...months), { nil: undefined }),
	to: fc.option(fc.constantFrom(...months), { nil: undefined })
});

const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();
const idsIn = (selector: string, name: string) =>
	sorted(
		[...document.querySelectorAll<HTMLElement>(selector)].map((found) => found.dataset[name]!)
	);

test('list, timeline and map show the same events, whatever is chosen', async () => {
	const { history } = openHistory();
	const { component } = await render(Reader, { story, origin, links, history });
	const { exploration } = component;
	const map = page.getByRole('region', { name: 'Map' });
	await expect.element(map, { timeout: 45_000 }).toHaveAttribute('data-map', 'idle');
	await fc.assert(
		fc.asyncProperty(anyFilter, async (filter) => {
			exploration.sift(filter);
			await tick();
			const shown = exploration.shownEvents;
			const inList = idsIn('#story a[data-event]', 'event');
			const inTime = idsIn('section[aria-label="Timeline"] a[href][data-event]', 'event');
			expect(inList).toEqual(sorted(shown.map(({ id }) => id)));
			expect(inTime).toEqual(inList);
			const places = story.places.filter(
				({ id, marked }) =>
					marked &&
					(shown.some((event) => event.places.some(({ place }) => place === id)) ||
						sinceAt(exploration, id).length > 0)
			);
			const reachable = [...document.querySelectorAll<HTMLElement>('[data-place]')].filter(
				(place) => !place.querySelector('button')!.disabled
			);
			expect(sorted(reachable.map((place) => place.dataset.place!))).toEqual(
				sorted(places.map(({ id }) => id))
			);
		}),
		{ numRuns: 60 }
	);
});
