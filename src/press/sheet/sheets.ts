import { readTiles } from '../../lib/figure/draw/tiles';
import { drawSheets } from '../../lib/figure/sheet/draw';
import type { SheetMap } from '../../lib/figure/sheet/map';
import type { Story } from '../../lib/story/story';
import { openBase } from '../figure/disk';
import { widthIn } from '../figure/letters';
import { groundOf } from '../ground';

/**
 * Draws the maps of a story's handout from what is on the disk.
 *
 * @throws if the basemap can't be read
 */
export async function pressSheets(story: Story): Promise<SheetMap[]> {
	const base = openBase();
	const ground = groundOf(story.id);
	return drawSheets(story, {
		readTiles: (addresses) => readTiles(base, addresses),
		features: ground ? { ground } : {},
		widthOf: (text, size, spacing) => widthIn(text, { face: 'name', size, spacing })
	});
}
