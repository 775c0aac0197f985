import { describe, expect, test } from 'vitest';
import { Exploration } from '../../../src/lib/exploration/exploration.svelte';
import { captionOf, pictureName } from '../../../src/lib/figure/picture/caption';
import { messagesIn } from '../../../src/lib/messages/messages';
import { firstStory } from '../../fixtures/story';

const messages = messagesIn('en');
const first = firstStory();

function at(address: string, change = {}) {
	const story = { ...first, ...change };
	const exploration = new Exploration({ story: () => story, record: () => {} });
	exploration.open(address);
	return exploration;
}

describe('the caption of a picture', () => {
	test('is the story’s title where nothing is open', () => {
		expect(captionOf(at('?'), messages)).toEqual({ title: first.title, lines: [] });
	});

	test('tells the date in the article and that of other sources apart', () => {
		const { title, lines } = captionOf(at('?event=road-bridge'), messages);
		const { when } = first.events.find(({ id }) => id === 'road-bridge')!;
		expect(title).toBe('The new road bridge');
		expect(lines[0]).toBe(
			`${messages.event.stated}: ${when.stated} · ${messages.event.found}: ${when.found!.text}`
		);
		expect(lines[1]).toBe(first.title);
	});

	test('says that a part is left out', () => {
		expect(captionOf(at('?themes=economic'), messages).lines).toEqual([messages.picture.filtered]);
	});
});

describe('the name of a picture’s file', () => {
	test.each([
		['?', 'tumen-moscow-pyongyang.png'],
		['?event=road-bridge', 'tumen-moscow-pyongyang-road-bridge.png'],
		['?place=seoul', 'tumen-moscow-pyongyang-seoul.png'],
		['?view=claims', 'tumen-moscow-pyongyang-claims.png']
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
