import type { GeoProjection } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import type { PMTiles } from 'pmtiles';
import { around, inside, overlap, type Box } from '../../lib/cartography/labels/boxes';
import { fit } from '../../lib/cartography/camera/camera';
import { framePlaces } from '../../lib/cartography/camera/frame';
import { print } from '../../lib/cartography/style/palette';
import { signOf } from '../../lib/cartography/style/sign';
import { buildStyle, drawStory } from '../../lib/cartography/style/style';
import { margin } from '../../lib/cartography/camera/viewport';
import type { Place, Story } from '../../lib/story/story';
import { crowdsOf } from './crowds';
import { openBase, readTumen } from '../figure/disk';
import { drawPaths } from '../../lib/figure/draw/draw';
import type { GroundName } from '../../lib/figure/draw/drawing';
import { countriesIn } from '../../lib/figure/draw/lay-out';
import { widthIn } from '../figure/letters';
import { discSize, placeNumbers } from '../../lib/figure/sheet/number-marks';
import { limbOf, projectionOf } from '../../lib/figure/draw/projection';
import type { Mark, SheetMap } from '../../lib/figure/sheet/map';
import { readTiles, tilesInView } from '../../lib/figure/draw/tiles';

/** Of the map of the whole story and of those that show a part from near, in px. */
const sizes = { whole: { width: 680, height: 272 }, part: { width: 222, height: 164 } };
/** Height of the screen, in px, on which the globe would look as it does here: from far away. */
const distant = 1600;
/** Closest zoom of a part: where the story has lines the basemap has detail of its own. */
const closest = { lines: 12, points: 8 };
const finest = 13;
const tolerance = 0.25;
/** Px around the crowd that another map shows. */
const rim = 13;
/** Px that numbers keep off the edges. */
const keep = 5;
const spacing = 0.14;
/** Where else a country's name may stand, from its own place, in parts of its size. */
const nudges = [
	[0, 0],
	[0, -2],
	[0, 2],
	[-4, 0],
	[4, 0],
	[0, -4],
	[0, 4]
] as const;

interface Sources {
	base: PMTiles;
	tumen: FeatureCollection;
}

const boxAround = (points: readonly { x: number; y: number }[]): Box => ({
	left: Math.min(...points.map(({ x }) => x)) - rim,
	right: Math.max(...points.map(({ x }) => x)) + rim,
	top: Math.min(...points.map(({ y }) => y)) - rim,
	bottom: Math.max(...points.map(({ y }) => y)) + rim
});

function zoomOf(places: readonly Place[]): number {
	const hasLine = places.some(({ geometry }) => geometry.type === 'LineString');
	return hasLine ? closest.lines : closest.points;
}

function namesWithin(
	names: ReturnType<typeof countriesIn>,
	projection: GeoProjection,
	frame: Box,
	taken: readonly Box[]
): GroundName[] {
	return names.flatMap(({ text, point, size }) => {
		const at = projection(point);
		if (!at) return [];
		const half = widthIn(text, { face: 'name', size, spacing }) / 2;
		const spots = nudges.map(([dx, dy]) => ({ x: at[0] + dx * size, y: at[1] + dy * size }));
		const boxes = spots.map(({ x, y }) => ({
			x,
			y,
			box: { left: x - half, right: x + half, top: y - size / 2, bottom: y + size / 2 }
		}));
		const free = boxes.find(
			({ box }) => inside(box, frame) && !taken.some((other) => overlap(box, other, 3))
		);
		return free ? [{ text, size, x: Math.round(free.x), y: Math.round(free.y) }] : [];
	});
}

/** Draws one map and, after it, those of the crowds on it. */
async function drawMaps(
	story: Story,
	places: readonly Place[],
	{ base, tumen }: Sources,
	made: SheetMap[]
): Promise<SheetMap> {
	const { width, height } = made.length === 0 ? sizes.whole : sizes.part;
	const letter = String.fromCodePoint('A'.codePointAt(0)! + made.length);
	const share = 1 - 2 * margin;
	const camera = fit(
		framePlaces(places).points,
		{ height: distant, free: { width: width * share, height: height * share } },
		zoomOf(places)
	);
	const projection = projectionOf(camera, distant, false);
	const view = { left: -width / 2, right: width / 2, top: -height / 2, bottom: height / 2 };
	const { zoom } = camera;
	const tileZoom = Math.min(finest, Math.max(0, Math.ceil(zoom)));
	const tiles = await readTiles(base, tilesInView(projection, tileZoom, view));
	const style = buildStyle(story, {
		palette: print,
		basemap: '/',
		projection: 'globe',
		localScripts: null,
		isFlatLand: false
	});
	const paint = (isOfStory: boolean) =>
		drawPaths({
			style: {
				...style,
				layers: style.layers.filter(
					(layer) => ('source' in layer && layer.source === 'story') === isOfStory
				)
			},
			projection,
			zoom,
			tiles,
			features: { story: drawStory(story), tumen },
			tolerance,
			stateOf: () => ({})
		});
	const points = places.map((place) => {
		const [x, y] = projection(place.point)!;
		return { id: place.id, place, x, y };
	});
	const crowds = crowdsOf(points).filter((crowd) => crowd.length < points.length);
	const here = points
		.filter((point) => !crowds.some((crowd) => crowd.includes(point)))
		.sort((a, b) => a.x - b.x);
	const boxes = crowds.map(boxAround);
	const frame = {
		left: view.left + keep,
		right: view.right - keep,
		top: view.top + keep,
		bottom: view.bottom - keep
	};
	const spots = placeNumbers(here, frame, boxes);
	const before = made.flatMap(({ marks }) => marks).length;
	const marks: Mark[] = here.map(({ id, place, x, y }, i) => ({
		id,
		number: before + i + 1,
		sign: signOf(place, story.events),
		x: Math.round(x * 10) / 10,
		y: Math.round(y * 10) / 10,
		at: spots[i]!
	}));
	const taken = [...boxes, ...spots.map(({ x, y }) => around(x, y, discSize))];
	const insets: { letter: string; box: Box }[] = [];
	const map: SheetMap = {
		letter,
		width,
		height,
		sea: { radius: limbOf(camera, distant), color: print.ocean },
		hatch: print.hatch,
		ground: paint(false),
		story: paint(true),
		names: namesWithin(countriesIn(style.layers, tiles, zoom + 1), projection, frame, taken),
		marks,
		insets
	};
	made.push(map);
	for (const [i, crowd] of crowds.entries()) {
		const part = await drawMaps(
			story,
			crowd.map(({ place }) => place),
			{ base, tumen },
			made
		);
		insets.push({ letter: part.letter, box: boxes[i]! });
	}
	return map;
}

/**
 * Draws the maps of a story's handout: one of all of it, and one of each crowd of places. Every marked place
 * has a number, on one of them. For the build only.
 *
 * @throws if the basemap can't be read
 */
export async function drawSheets(story: Story): Promise<SheetMap[]> {
	const made: SheetMap[] = [];
	const places = story.places.filter(({ marked }) => marked);
	await drawMaps(story, places, { base: openBase(), tumen: await readTumen() }, made);
	return made;
}
