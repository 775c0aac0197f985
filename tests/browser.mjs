import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import { chromium } from 'playwright';

const names = [
	'google-chrome-stable',
	'google-chrome',
	'chromium',
	'chromium-browser',
	'microsoft-edge',
	'brave-browser'
];

const fixedPlaces = {
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
	],
	win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
		.filter(Boolean)
		.flatMap((folder) => [
			join(folder, 'Google/Chrome/Application/chrome.exe'),
			join(folder, 'Microsoft/Edge/Application/msedge.exe')
		]),
	linux: ['/snap/bin/chromium']
};

/** On Windows a browser does not print its version, so there its file is enough. */
const runs = (path) =>
	existsSync(path) &&
	(platform === 'win32' ||
		spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0);

function candidates() {
	const onPath = (env.PATH ?? '')
		.split(delimiter)
		.filter(Boolean)
		.flatMap((folder) => names.map((name) => join(folder, name)));
	return [
		env.CHROME_PATH,
		env.CHROME_BIN,
		...onPath,
		...(fixedPlaces[platform] ?? []),
		chromium.executablePath()
	].filter(Boolean);
}

/** Path of a Chromium that runs here, or undefined. */
export const findBrowser = () => candidates().find(runs);

const run = (command, ...words) =>
	spawnSync(command, words, { stdio: 'inherit', shell: platform === 'win32' }).status === 0;

function installFromDebian() {
	const isDebian =
		existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
	const packages = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'];
	return (
		isDebian &&
		process.getuid?.() === 0 &&
		run('apt-get', 'update', '-qq') &&
		run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages)
	);
}

/**
 * Path of a Chromium that runs here, installed first if there is none: Debian's package as root on
 * Debian, else Playwright's.
 *
 * @throws if none could be found or installed
 */
export function provideBrowser() {
	const found = findBrowser();
	if (found) return found;
	console.log('Installing a Chromium for the tests …');
	if (!installFromDebian()) run('npx', 'playwright', 'install', 'chromium');
	const installed = findBrowser();
	if (installed) return installed;
	throw new Error('No Chromium was found or could be installed; set CHROME_PATH to one.');
}

/**
 * What Playwright turns off, which naming more would turn on again, and the address bar's own pages, which Chromium
 * opens with each window.
 */
const features = [
	'AimEnabled',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsFirstBalancedModeAutoEnable',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'PreconnectToSearch',
	'TcpPortRandomizationWin',
	'ThirdPartyStoragePartitioning',
	'WebUIOmniboxAimPopup',
	'WebUIOmniboxPopup',
	'msEdgeUpdateLaunchServicesPreferredVersion',
	'msForceBrowserSignIn'
];

/** How tests start the browser: drawing WebGL in software, and nothing else with it, and asking nothing of the network. */
export const launchOptions = (executablePath) => ({
	executablePath,
	args: [
		'--no-sandbox',
		'--use-angle=swiftshader',
		'--enable-unsafe-swiftshader',
		'--ignore-gpu-blocklist',
		'--disable-gpu-compositing',
		`--disable-features=${features.join()}`,
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--no-first-run'
	]
});
