import { addProtocol, type AddProtocolAction } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';
import { ArchiveSource } from '../../ui/archive/source';
import { readCompressed } from '../../ui/archive/compressed';

const protocol = new Protocol({ errorOnMissingTile: true });

/** What tells MapLibre to draw the nearest coarser tile instead. */
const beyond = () => Object.assign(new Error('The archive has no tile so near.'), { status: 404 });

/** Reads an archive's description or one of its tiles. */
const read: AddProtocolAction = async (parameters, abort) => {
	const answer = await protocol.tile(parameters, abort).catch((error: Error) => {
		throw error.message === 'Tile not found.' ? beyond() : error;
	});
	const data = answer.data as object | null;
	if (data === null) throw beyond();
	return { data: parameters.type === 'json' ? { ...data, sparse: true } : data };
};

/** Reads a gzipped file from an address such as `gzip:///basemap/names.geojson.gz`. */
const readFile: AddProtocolAction = async ({ url }, { signal }) => ({
	data: await readCompressed(url.slice('gzip://'.length), signal)
});

/**
 * Lets MapLibre read `pmtiles://` and `gzip://` addresses. Where an archive has no tile for a place, the map shows a
 * coarser one of it.
 */
export function openArchives(basemap: string): void {
	addProtocol('pmtiles', read);
	addProtocol('gzip', readFile);
	for (const name of ['base', 'relief']) {
		const url = `${basemap}${name}.pmtiles`;
		if (!protocol.get(url)) protocol.add(new PMTiles(new ArchiveSource(url)));
	}
}
