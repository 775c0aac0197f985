import { Exploration } from '../../src/lib/exploration/exploration.svelte';
import { inject } from 'vitest';

/** An exploration of the first story, and the addresses of the views that it has recorded. */
export function explore(language = 'en'): { exploration: Exploration; addresses: string[] } {
	const story = inject('stories')[language]!;
	const addresses: string[] = [];
	const exploration = new Exploration({
		story: () => story,
		record: (address, isNewView) => {
			if (isNewView) addresses.push(address);
		}
	});
	return { exploration, addresses };
}
