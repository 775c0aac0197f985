import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Whether node_modules holds just what the lock file asks for; packages for other systems aside. */
function isInstalled() {
	const record = 'node_modules/.package-lock.json';
	if (!existsSync(record)) return false;
	const installed = packagesIn(record);
	return Object.entries(packagesIn('package-lock.json')).every(
		([path, { version, optional }]) =>
			path === '' || installed[path]?.version === version || (optional && !installed[path])
	);
}

/** Runs npm and gives its exit status; the output goes to the terminal. */
export function npm(...words) {
	const isWindows = process.platform === 'win32';
	const { status } = spawnSync('npm', words, { stdio: 'inherit', shell: isWindows });
	return status ?? 1;
}

/** Installs the packages of the lock file, unless they are there. Ends the process if that fails. */
export function install() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major < 20 || (major === 20 && minor < 19)) {
		console.error(`Tumen needs Node 20.19 or newer; this is ${process.version}.`);
		process.exit(1);
	}
	if (isInstalled()) return;
	console.log('Installing packages …');
	const status = npm('ci');
	if (status !== 0) process.exit(status);
}
