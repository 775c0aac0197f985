import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, npm } from '../.ci/install.mjs';

install();

const { provideBrowser } = await import('./browser.mjs');
process.env.CHROME_PATH = provideBrowser();
process.env.TUMEN_PORT = String(await freePort());

const folder = mkdtempSync(join(tmpdir(), 'tumen-tests-'));
const results = [];

function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer().once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}

/** Runs a test tool and counts its tests; a tool that breaks without a report is one failed test. */
function count(name, tool, words, countsOf) {
	console.log(`\n${name}`);
	const report = join(folder, `${name}.json`);
	const { status } = spawnSync(process.execPath, [tool, ...words(report)], {
		stdio: 'inherit',
		env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
	});
	let counts;
	try {
		counts = countsOf(JSON.parse(readFileSync(report, 'utf8')));
	} catch {
		counts = { passed: 0, failed: 0 };
	}
	const isUnexplained = status !== 0 && counts.failed === 0;
	results.push({ ...counts, failed: counts.failed + (isUnexplained ? 1 : 0) });
}

function step(name, ...words) {
	console.log(`\n${name}`);
	const passed = npm(...words) === 0;
	results.push(passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
	return passed;
}

/** Checks types, style and dead code while other tests run; gives back how to wait for that and what to say. */
function startCheck() {
	const file = join(folder, 'check.txt');
	const output = openSync(file, 'w');
	const child = spawn('npm', ['run', 'check', '--silent'], {
		stdio: ['ignore', output, output],
		shell: process.platform === 'win32'
	});
	const ended = new Promise((resolve) => {
		child.once('error', () => resolve(1));
		child.once('exit', (status) => resolve(status ?? 1));
	});
	return async () => {
		const status = await ended;
		closeSync(output);
		console.log(`\ncheck\n${readFileSync(file, 'utf8')}`);
		results.push(status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
	};
}

try {
	const endCheck = startCheck();
	for (const project of ['unit', 'component']) {
		count(
			project,
			'node_modules/vitest/vitest.mjs',
			(report) => [
				'run',
				'--config=tests/vitest.config.ts',
				`--project=${project}`,
				'--reporter=default',
				'--reporter=json',
				`--outputFile.json=${report}`
			],
			({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests })
		);
		if (project === 'unit') await endCheck();
	}
	if (step('build', 'run', 'build', '--silent'))
		count(
			'e2e',
			'node_modules/@playwright/test/cli.js',
			() => ['test', '--config=tests/playwright.config.ts', '--reporter=list,json'],
			({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky })
		);
} finally {
	rmSync(folder, { recursive: true, force: true });
	rmSync('test-results', { recursive: true, force: true });
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
