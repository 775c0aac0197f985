import { arch, cpus, platform, totalmem } from 'node:os';

/** In words, what the figures come from: nothing of it names the machine. */
export function machine(browser: string): string {
	const processors = cpus();
	const model = processors[0]?.model.trim().replaceAll(/\s+/g, ' ') || 'unknown processor';
	const memory = Math.round(totalmem() / 2 ** 30);
	const system = `${platform()} ${arch()}, Node ${process.versions.node}, Chromium ${browser}`;
	return `${processors.length} × ${model}, ${memory} GiB, ${system}, WebGL in software`;
}
