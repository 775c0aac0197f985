import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';
import { ArchiveSource } from './archive-source';

const missing = 'Tile not found.';
const protocol = new Protocol({ errorOnMissingTile: true });

/**
 * Lets MapLibre read `pmtiles://` addresses. Where an archive has no tile for a place, the map shows a
 * coarser one of it.
 */
export function openArchives(basemap: string): void {
	addProtocol('pmtiles', protocol.tile);
	for (const name of ['base', 'relief']) {
		const url = `${basemap}${name}.pmtiles`;
		if (!protocol.get(url)) protocol.add(new PMTiles(new ArchiveSource(url)));
	}
}

/** Whether an error only tells that an archive has no tile so near, which is no fault. */
export const isBeyondArchive = ({ message }: { message: string }): boolean => message === missing;
