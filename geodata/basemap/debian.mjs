import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where packages are kept between builds. */
const cache = fileURLToPath(new URL('.cache/debian/', import.meta.url));

/** Debian 12 packages that hold map data: version and SHA-256 of the file. */
const packages = {
	'libmagics++-data': {
		version: '4.13.0-1',
		sha256: '0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0'
	},
	'marble-qt-data': {
		version: '4:22.12.3-1',
		sha256: '137e6ddc52a3a245be27f44d2ffad063ddf21c0ba5f6d48edc295b3864c9db48'
	}
};

/**
 * Unpacks a Debian package, after download and a check of its SHA-256.
 * Nothing is installed: only `apt-get download` and `dpkg-deb --extract` are used.
 *
 * @returns the folder that stands for `/` in the package
 * @throws if the package can't be had or is not the one that is pinned
 */
export function unpack(name) {
	const { version, sha256 } = packages[name];
	const folder = join(cache, name);
	if (existsSync(folder)) return folder;
	mkdirSync(cache, { recursive: true });
	const file = `${name}_${version.replaceAll(':', '%3a')}_all.deb`;
	if (!existsSync(join(cache, file)))
		execFileSync('apt-get', ['download', `${name}=${version}`], { cwd: cache, stdio: 'pipe' });
	const found = createHash('sha256')
		.update(readFileSync(join(cache, file)))
		.digest('hex');
	if (found !== sha256) {
		rmSync(join(cache, file));
		throw new Error(`${file}: SHA-256 is ${found}, not ${sha256}`);
	}
	const unfinished = `${folder}.unfinished`;
	rmSync(unfinished, { recursive: true, force: true });
	execFileSync('dpkg-deb', ['--extract', join(cache, file), unfinished]);
	renameSync(unfinished, folder);
	return folder;
}
