import type { FeatureCollection } from 'geojson';
import { around, type Box } from '../../cartography/labels/boxes';
import { print } from '../../cartography/style/print';
import { signOf } from '../../cartography/style/sign';
import { buildStyle, featuresOf } from '../../cartography/style/style';
import type { Story } from '../../story/story';
import { drawPaths } from '../draw/draw';
import { discSize } from '../draw/fineness';
import { countriesIn } from '../draw/lay-out';
import { limbOf } from '../draw/projection';
import { tilesInView, type Tile } from '../draw/tiles';
import type { Mark, SheetMap } from './map';
import { namesWithin, type WidthOf } from './names';
import { placeNumbers } from './number-marks';
import { distant, planMaps, type Plan } from './plan';

const finest = 13;
const tolerance = 0.25;
/** Px that numbers keep off the edges. */
const keep = 5;

/** What maps are drawn from, which each surrounding has in its own way. */
export interface Sources {
	readTiles: (addresses: ReturnType<typeof tilesInView>) => Promise<Tile[]>;
	/** Further features, by the source of the style that they stand for. */
	features: Readonly<Record<string, FeatureCollection>>;
	widthOf: WidthOf;
}

/** What a map is called, and what its numbers begin with. */
interface Title {
	letter: string;
	first: number;
	/** The letters of the plan's parts. */
	parts: readonly string[];
}

const tenths = (px: number) => Math.round(px * 10) / 10;

function marksOf({ places }: Plan, first: number, spots: Mark['at'][], story: Story): Mark[] {
	return places.map(({ id, place, x, y }, i) => ({
		id,
		number: first + i,
		sign: signOf(place, story.events),
		x: tenths(x),
		y: tenths(y),
		at: spots[i]!
	}));
}

async function drawMap(
	story: Story,
	plan: Plan,
	{ letter, first, parts }: Title,
	{ readTiles, features, widthOf }: Sources
): Promise<SheetMap> {
	const { width, height, camera, projection } = plan;
	const { zoom } = camera;
	const view = { left: -width / 2, right: width / 2, top: -height / 2, bottom: height / 2 };
	const tileZoom = Math.min(finest, Math.max(0, Math.ceil(zoom)));
	const tiles = await readTiles(tilesInView(projection, tileZoom, view));
	const style = buildStyle(story, {
		palette: print,
		basemap: '/',
		ground: 'ground' in features ? '/ground' : null,
		projection: 'globe',
		localScripts: null,
		isFlatLand: 'land' in features
	});
	const paint = (isOfStory: boolean) => {
		const layers = style.layers.filter(
			(layer) => ('source' in layer && layer.source === 'story') === isOfStory
		);
		return drawPaths({
			style: { ...style, layers },
			projection,
			zoom,
			tiles,
			features: { story: featuresOf(story), ...features },
			tolerance,
			stateOf: () => ({})
		});
	};
	const frame: Box = {
		left: view.left + keep,
		right: view.right - keep,
		top: view.top + keep,
		bottom: view.bottom - keep
	};
	const boxes = plan.parts.map(({ box }) => box);
	const spots = placeNumbers(plan.places, frame, boxes);
	const taken = [...boxes, ...spots.map(({ x, y }) => around(x, y, discSize))];
	const names = countriesIn(style.layers, tiles, zoom + 1);
	return {
		letter,
		width,
		height,
		sea: { radius: limbOf(camera, distant), color: print.ocean },
		hatch: print.hatch,
		ground: paint(false),
		story: paint(true),
		names: namesWithin(names, projection, frame, taken, widthOf),
		marks: marksOf(plan, first, spots, story),
		insets: boxes.map((box, i) => ({ letter: parts[i]!, box }))
	};
}

const letterOf = (index: number) => String.fromCodePoint('A'.codePointAt(0)! + index);

/**
 * Draws the maps of a story's handout: one of all of it, and one of each crowd of places. Every marked place
 * has a number, on one of them.
 *
 * @throws what reading the tiles throws
 */
export function drawSheets(story: Story, sources: Sources): Promise<SheetMap[]> {
	const plans = planMaps(story.places.filter(({ marked }) => marked));
	return Promise.all(
		plans.map((plan, i) => {
			const before = plans.slice(0, i).flatMap(({ places }) => places);
			const title = {
				letter: letterOf(i),
				first: before.length + 1,
				parts: plan.parts.map((part) => letterOf(plans.indexOf(part.plan)))
			};
			return drawMap(story, plan, title, sources);
		})
	);
}
