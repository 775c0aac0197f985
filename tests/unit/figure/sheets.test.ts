import { expect, test } from 'vitest';
import { drawSheets } from '../../../src/lib/figure/sheets';
import { firstStory } from '../../fixtures/story';

test('x', async () => {
	const maps = await drawSheets(firstStory('pt'));
	for (const map of maps)
		console.log(
			map.letter,
			JSON.stringify(map.ground).length,
			JSON.stringify(map.story).length,
			map.names.map((n) => n.text).join(),
			map.marks
				.map((m) => `${m.number} ${m.id} ${Math.round(Math.hypot(m.x - m.at.x, m.y - m.at.y))}`)
				.join('; '),
			JSON.stringify(map.insets)
		);
	expect(maps).toBeTruthy();
}, 60000);
