import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { unpackStory } from '../../src/lib/story/packed/packed';
import type { Story } from '../../src/lib/story/story';
import { launchOptions, provideBrowser } from '../browser.mjs';
import { compare, writeAgreement } from './agreement';
import { checkBudgets, judge, type Budget, type Verdict } from './budgets';
import { crowdStory } from './crowd';
import { buildFloor } from './floor';
import { openHost, type Host } from './host';
import { machine } from './machine';
import { plansFor } from './plans';
import { probe } from './probe';
import { summarise, type Row, type Section } from './results';
import { sceneOf } from './scene';
import type { Method } from './sections';
import { floor, storyFile } from './subjects';
import { writeSection } from './table';
import { takeTurns, type Turn } from './turns';
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

const launch = () => chromium.launch(launchOptions(provideBrowser()));

async function inBrowser<T>(act: (browser: Browser) => Promise<T>): Promise<T> {
	const browser = await launch();
	try {
		return await act(browser);
	} finally {
		await browser.close();
	}
}

/** A section that is being measured. */
interface Running extends Method, Section {
	runs: number;
}

/** Opens each page of a section once, so that what slows the machine slows both, and notes what that gives. */
async function runOnce({ section, i }: Turn<Running>, bench: Bench, turn: string): Promise<void> {
	const { subjects, conditions, files, line, run, title } = section;
	const { host } = bench;
	const begun = performance.now();
	host.lay(files ?? new Map());
	host.slowDown(line ?? null);
	for (const subject of i % 2 === 0 ? subjects : [...subjects].reverse()) {
		tell(`${turn} ${title}, run ${i + 1}: ${subject.name}${process.stderr.isTTY ? '' : '\n'}`);
		section[subject.name].push(
			await visit(bench, subject, conditions, (opened) => run(opened, host, i))
		);
	}
	section.seconds += (performance.now() - begun) / 1000;
}

/** Each section has a browser of its own, which keeps nothing of what was done for another. */
async function runAll(sections: readonly Running[], host: Host): Promise<void> {
	const browsers = new Map<Running, Browser>();
	try {
		const turns = takeTurns(sections);
		for (const [at, turn] of turns.entries()) {
			const { section, i } = turn;
			const browser = browsers.get(section) ?? (await launch());
			browsers.set(section, browser);
			await runOnce(turn, { browser, host }, `${at + 1}/${turns.length}`);
			if (i === section.runs - 1) await browser.close();
		}
		tell('');
	} finally {
		await Promise.all([...browsers.values()].map((browser) => browser.close()));
	}
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
		await inBrowser((browser) => visit({ browser, host }, floor, {}, untilFirstIdle));
		const only = values.only?.split(',');
		const plans = plansFor(first, screen, places).filter(
			({ name }) => only?.includes(name) ?? true
		);
		if (plans.length === 0) throw new Error(`There is no section “${values.only}”.`);
		const sections = plans.map(({ runs, prepare, ...plan }) => ({
			...plan,
			...prepare(),
			runs: runs[values.quick ? 'quick' : 'full'],
			seconds: 0,
			tumen: [],
			floor: []
		}));
		await runAll(sections, host);
		const rows = sections.flatMap(summarise);
		const verdicts = judge(
			budgets,
			rows,
			sections.map(({ name }) => name)
		);
		for (const section of sections) process.stdout.write(`\n${writeSection(section, verdicts)}\n`);
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
