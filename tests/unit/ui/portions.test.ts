import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Portions from '../../../src/lib/ui/Portions.svelte';

test('the server draws all, with no button that needs a script', () => {
	const all = Array.from({ length: 100 }, (_, i) => i);
	const children = createRawSnippet((portion: () => readonly number[]) => ({
		render: () => `<p>${portion().length} drawn</p>`
	}));
	const { body } = render(Portions, { props: { all, more: 'Show more', children } as never });
	expect(body).toContain('100 drawn');
	expect(body).not.toContain('<button');
});
