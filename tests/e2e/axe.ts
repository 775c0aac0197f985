import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Of a palette that changes nothing but colours, only these rules need a look. */
export const colors: axe.RunOptions = { runOnly: { type: 'tag', values: ['cat.color'] } };

const all: axe.RunOptions = {
	rules: { 'target-size': { enabled: true } },
	resultTypes: ['violations']
};

/** What axe finds on a page: the ids of the rules that are broken, each with the elements that break it. */
export async function violationsOf(
	page: Page,
	options: axe.RunOptions = {}
): Promise<[rule: string, elements: string[]][]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	const { violations } = await page.evaluate(
		(given) => (window as unknown as { axe: typeof axe }).axe.run(document, given),
		{ ...all, ...options }
	);
	return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
