import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { unpackStory } from '../../src/lib/story/packed';
import type { Story } from '../../src/lib/story/story';
import { launchOptions, provideBrowser } from '../browser.mjs';
import { compare, writeAgreement } from './agreement';
import { checkBudgets, judge, type Budget, type Verdict } from './budgets';
import { crowdStory } from './crowd';
import { buildFloor } from './floor';
import { openHost } from './host';
import { machine } from './machine';
import { plansFor, type Plan } from './plans';
import { probe } from './probe';
import { summarise, type Row, type Section } from './results';
import { sceneOf } from './scene';
import { floor, storyFile } from './subjects';
import { writeSection } from './table';
import { untilFirstIdle, visit, type Bench } from './visit';

const usage = `npm run bench [-- --quick] [-- --only=first,"events 2000"]

--quick  three runs a section, or fewer
--only   only these sections; results.json stays as it is`;

const file = 'tests/bench/results.json';

/** What the file of results holds. */
interface Results {
	/** Day of the run, ISO 8601. */
	made: string;
	machine: string;
	isQuick: boolean;
	/** How many places the first view has. */
	places: number;
	rows: Row[];
	verdicts: Verdict[];
}

const tell = (text: string) =>
	process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${text}` : text);

/** Does something in a browser of its own, which keeps nothing of what was done before. */
async function inBrowser<T>(act: (browser: Browser) => Promise<T>): Promise<T> {
	const browser = await chromium.launch(launchOptions(provideBrowser()));
	try {
		return await act(browser);
	} finally {
		await browser.close();
	}
}

async function runPlan(
	plan: Plan,
	bench: Omit<Bench, 'browser'>,
	isQuick: boolean
): Promise<Section> {
	const { name, title, measure } = plan;
	const begun = performance.now();
	const samples = await inBrowser((browser) =>
		measure(
			{ ...bench, browser },
			{
				runs: plan.runs[isQuick ? 'quick' : 'full'],
				progress: (run, runs, subject) =>
					tell(
						`${title}: run ${run + 1} of ${runs}, ${subject.name}${process.stderr.isTTY ? '' : '\n'}`
					)
			}
		)
	);
	tell('');
	return { name, title, seconds: (performance.now() - begun) / 1000, ...samples };
}

/**
 * Measures the built site beside the bare page, prints how they stand to each other and to the last run, and writes
 * `tests/bench/results.json`, where `null` is a time that was not reached.
 *
 * @returns the exit status: 1 if a budget is broken
 */
export async function bench(words: string[]): Promise<number> {
	const { values } = parseArgs({
		args: words,
		options: {
			quick: { type: 'boolean', default: false },
			only: { type: 'string' },
			help: { type: 'boolean', default: false }
		}
	});
	if (values.help) {
		process.stdout.write(`${usage}\n`);
		return 0;
	}
	const budgets = checkBudgets(
		JSON.parse(readFileSync('tests/bench/budgets.json', 'utf8')) as Budget[]
	);
	const folder = mkdtempSync(join(tmpdir(), 'tumen-bench-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	const host = await openHost(['build', folder]);
	try {
		const { places, screen, version } = await inBrowser(async (browser) => ({
			version: browser.version(),
			...(await probe(browser, host.url))
		}));
		const first = unpackStory(JSON.parse(readFileSync(join('build', storyFile), 'utf8')) as Story);
		await buildFloor(folder, sceneOf(first, crowdStory(first, 2000), screen));
		// The host packs what it is first asked for, which is not to slow a first run.
		await inBrowser((browser) => visit({ browser, host, places }, floor, {}, untilFirstIdle));
		const only = values.only?.split(',');
		const plans = plansFor(first, screen).filter(({ name }) => only?.includes(name) ?? true);
		if (plans.length === 0) throw new Error(`There is no section “${values.only}”.`);
		const done: Section[] = [];
		for (const plan of plans) {
			const section = await runPlan(plan, { host, places }, values.quick);
			done.push(section);
			const verdicts = judge(budgets, summarise(section), [section.name]);
			process.stdout.write(`\n${writeSection(section, verdicts)}\n`);
		}
		const rows = done.flatMap(summarise);
		const verdicts = judge(
			budgets,
			rows,
			done.map(({ name }) => name)
		);
		const before = JSON.parse(readFileSync(file, 'utf8')) as Results;
		process.stdout.write(`\n${writeAgreement(compare(rows, before.rows), before.made)}\n`);
		if (!only) {
			const results: Results = {
				made: new Date().toISOString().slice(0, 10),
				machine: machine(version),
				isQuick: values.quick,
				places: places.length,
				rows,
				verdicts
			};
			writeFileSync(file, `${JSON.stringify(results, null, '\t')}\n`);
		}
		const broken = verdicts.filter(({ holds }) => !holds).length;
		process.stdout.write(`\n${verdicts.length - broken} budgets hold, ${broken} are broken.\n`);
		return broken > 0 ? 1 : 0;
	} finally {
		await host.stop();
	}
}
