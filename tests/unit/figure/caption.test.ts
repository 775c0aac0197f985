import { describe, expect, test } from 'vitest';
import { Exploration } from '../../../src/lib/exploration/exploration.svelte';
import { captionOf, pictureName } from '../../../src/lib/figure/picture/caption';
import { messagesIn } from '../../../src/lib/messages/messages';
import { fairStory, storyWith } from '../../fixtures/story';

const messages = messagesIn('en');
const fair = fairStory();

function at(address: string, change = {}) {
	const story = storyWith(change);
	const exploration = new Exploration({ story: () => story, record: () => {} });
	exploration.open(address);
	return exploration;
}

describe('the caption of a picture', () => {
	test('is the story’s title where nothing is open', () => {
		expect(captionOf(at('?'), messages)).toEqual({ title: fair.title, lines: [] });
	});

	test('tells the date in the article and that of other sources apart', () => {
		const { title, lines } = captionOf(at('?event=footbridge'), messages);
		const { when } = fair.events.find(({ id }) => id === 'footbridge')!;
		expect(title).toBe('The new footbridge');
		expect(lines[0]).toBe(
			`${messages.event.stated}: late April · ${messages.event.found}: ${when.found!.text} (start of the works)`
		);
		expect(lines[1]).toBe(fair.title);
	});

	test('says that a part is left out', () => {
		expect(captionOf(at('?themes=economic'), messages).lines).toEqual([messages.picture.filtered]);
	});
});

describe('the name of a picture’s file', () => {
	test.each([
		['?', 'tumen-fair.png'],
		['?event=footbridge', 'tumen-fair-footbridge.png'],
		['?place=tower', 'tumen-fair-tower.png'],
		['?view=claims', 'tumen-fair-claims.png']
	])('tells of what is open at %s', (address, name) => {
		expect(pictureName(at(address))).toBe(name);
	});

	test('has nothing that a file can’t be named', () => {
		const id = `../..\\:*?"<>|\n${'한국'.repeat(100)}`;
		const name = pictureName(at('?', { id }));
		expect(name).toMatch(/^tumen-[한국]+\.png$/);
		expect([...name].length).toBeLessThanOrEqual(84);
	});
});
