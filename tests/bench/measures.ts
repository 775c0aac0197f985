/** What is measured, in the order of the table: its name and its unit. */
export const measures = {
	requests: ['requests', ''],
	bytes: ['transferred in all', 'B'],
	bytesDocument: ['– page', 'B'],
	bytesScript: ['– script', 'B'],
	bytesStyle: ['– style', 'B'],
	bytesFont: ['– fonts', 'B'],
	bytesData: ['– story', 'B'],
	bytesMap: ['– map', 'B'],
	bytesOther: ['– other', 'B'],
	firstPaint: ['first contentful paint', 'ms'],
	largestPaint: ['largest contentful paint', 'ms'],
	allPlaces: ['all places visible (floor: on a drawn map)', 'ms'],
	allPlacesOnEmpty: ['all places visible (floor: on an empty canvas)', 'ms'],
	idle: ['live map idle', 'ms'],
	blocking: ['blocking time until then', 'ms'],
	heap: ['heap after load', 'B'],
	click: ['click on a marker to its text', 'ms'],
	flight: ['frame of a flight, on average', 'ms'],
	flightWorst: ['– 95 of 100 below', 'ms'],
	pan: ['frame of a pan, on average', 'ms'],
	filter: ['filter, until the map is drawn', 'ms'],
	drag: ['frame while the time window is dragged, on average', 'ms'],
	heapGrowth: ['heap growth over 1,000 steps', 'B'],
	storedRequests: ['requests of a first visit until all is stored', ''],
	storedTransfer: ['transferred until then', 'B'],
	stored: ['stored on the device', 'B']
} as const satisfies Record<string, readonly [name: string, unit: '' | 'B' | 'ms']>;

export type Measure = keyof typeof measures;
