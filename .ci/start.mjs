import { install, npm } from './install.mjs';

install();
const status = npm('run', 'build', '--silent', '--', '--logLevel', 'warn');
if (status !== 0) process.exit(status);

const { preview } = await import('vite');
const server = await preview({ preview: { port: 4173 }, logLevel: 'warn' });
console.log('\nTumen is ready. Open this address in a browser; Ctrl+C ends it.\n');
for (const url of server.resolvedUrls?.local ?? []) console.log(`  ${url}`);
