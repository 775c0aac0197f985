import type { Browser, CDPSession, Page } from 'playwright';
import type { Host } from './host';
import type { Subject } from './subjects';
import { keepWatch } from './watch';

/** Under which conditions a page is opened. */
export interface Conditions {
	/** How many times slower the main thread goes. */
	slowness?: number;
	serviceWorkers?: 'allow' | 'block';
	/** Whether WebGL, asked to draw, does nothing. */
	isBlind?: boolean;
	/** Ids of the places of which it is told when all are painted. */
	places?: readonly string[];
}

/** What all runs of all sections have in common. */
export interface Bench {
	browser: Browser;
	host: Host;
}

/** A page as a reader opens it for the first time. */
export interface Visit {
	page: Page;
	session: CDPSession;
	subject: Subject;
}

export const viewport = { width: 1440, height: 900 };

/** After so many ms a page is given up. */
export const patience = 60_000;

function drawNothing() {
	const drawing = WebGL2RenderingContext.prototype;
	drawing.drawElements = drawing.drawArrays = () => {};
}

/** Opens a page cold, in a context of its own without anything stored, does something with it, and closes it. */
export async function visit<T>(
	{ browser, host }: Bench,
	subject: Subject,
	{ slowness = 1, serviceWorkers = 'block', isBlind = false, places = [] }: Conditions,
	act: (visit: Visit) => Promise<T>
): Promise<T> {
	const context = await browser.newContext({ viewport, serviceWorkers, locale: 'en-US' });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		if (slowness > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
		if (isBlind) await page.addInitScript(drawNothing);
		await keepWatch(page, places);
		host.answers.length = 0;
		await page.goto(host.url + subject.path, { waitUntil: 'commit' });
		return await act({ page, session, subject });
	} finally {
		await context.close();
	}
}

/** Waits until the live map has first been idle; false if that takes too long. */
export const untilFirstIdle = ({ page }: Visit): Promise<boolean> =>
	page
		.waitForFunction(() => window.watch?.moments.idle, null, { timeout: patience })
		.then(() => true)
		.catch(() => false);

/** Waits until the live map is idle and has drawn nothing for some ms. */
export async function untilStill({ page }: Visit, quiet = 500): Promise<void> {
	await page.waitForFunction(
		(ms) =>
			document.querySelector('[data-map=idle]') && performance.now() - window.watch.lastDraw > ms,
		quiet,
		{ timeout: patience, polling: 100 }
	);
}

/** Size in bytes of what JavaScript holds once all that is not needed is gone. */
export async function weighHeap({ session }: Visit): Promise<number> {
	for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
	return (await session.send('Runtime.getHeapUsage')).usedSize;
}
