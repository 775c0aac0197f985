import mapshaper from 'mapshaper';

/**
 * Runs mapshaper commands on files and on GeoJSON given by name.
 *
 * @returns the JSON outputs by file name
 * @throws mapshaper's error when a command fails
 */
export async function runMapshaper(commands, inputs = {}) {
	const outputs = await mapshaper.applyCommands(commands.join(' '), inputs);
	return Object.fromEntries(
		Object.entries(outputs).map(([name, content]) => [name, JSON.parse(content)])
	);
}

/** A GeoJSON collection as an input of mapshaper. */
export function collection(features) {
	return { type: 'FeatureCollection', features };
}
