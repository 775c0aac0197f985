import { install, npm } from '../../.ci/install.mjs';

install();
if (npm('run', 'build', '--silent', '--', '--logLevel', 'error') !== 0) process.exit(1);

const { runnerImport } = await import('vite');
const options = { logLevel: 'error', server: { hmr: false, ws: false } };
const { module } = await runnerImport('./tests/bench/bench.ts', options);
process.exitCode = await module.bench(process.argv.slice(2));
