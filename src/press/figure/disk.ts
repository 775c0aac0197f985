import { open } from 'node:fs/promises';
import { PMTiles, type Source } from 'pmtiles';

const folder = 'static/basemap';

/** Reads an archive from the disk. */
class FileSource implements Source {
	readonly #path: string;

	constructor(path: string) {
		this.#path = path;
	}

	getKey(): string {
		return this.#path;
	}

	async getBytes(offset: number, length: number) {
		const file = await open(this.#path);
		try {
			const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset);
			return { data: buffer.buffer.slice(0, bytesRead) };
		} finally {
			await file.close();
		}
	}
}

/** Opens the basemap's tiles on the disk. For the build only. */
export const openBase = (): PMTiles => new PMTiles(new FileSource(`${folder}/base.pmtiles`));
