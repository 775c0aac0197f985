import type { Browser } from 'playwright';
import type { Screen } from '../../src/lib/cartography/camera/viewport';
import { tumen } from './subjects';
import { patience, viewport } from './visit';

/** Which places the served figure of the story shows at once, and the size of its live map. */
export async function probe(
	browser: Browser,
	url: string
): Promise<{ places: string[]; screen: Screen }> {
	const open = async (javaScriptEnabled: boolean) => {
		const context = await browser.newContext({
			viewport,
			javaScriptEnabled,
			locale: 'en-US'
		});
		const page = await context.newPage();
		await page.goto(url + tumen.path);
		return page;
	};
	const still = await open(false);
	const places = await still
		.locator('[data-figure-place]')
		.evaluateAll((labels) =>
			labels
				.filter((label) => label.querySelector('rect')!.getBoundingClientRect().width > 0)
				.map((label) => (label as SVGElement).dataset.figurePlace!)
		);
	const live = await open(true);
	await live.locator('[data-map=idle]').waitFor({ timeout: patience });
	const { width, height } = (await live.locator('[data-map]').boundingBox())!;
	const panel = (await live.locator('.panel').first().boundingBox())!;
	await still.context().close();
	await live.context().close();
	return { places, screen: { width, height, inset: panel.width } };
}
