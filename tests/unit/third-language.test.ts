import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messagesIn } from '../../src/lib/messages/messages';
import { plainText } from '../../src/lib/story/prose';
import { copySite } from '../fixtures/copied-site';
import { pseudo, pseudoDictionary, pseudoWords } from '../fixtures/pseudo-language';
import { firstStory } from '../fixtures/story';

const story = 'geodata/stories/moscow-pyongyang';

const { inFolder, read, run, build, remove } = copySite('third-language');

/** English with parts left untranslated, which are told in Portuguese instead. */
const untranslated = (english: string) =>
	english
		.replace(/(?<=\n\n)The text it starts from[\s\S]*?(?=## sections)/, '')
		.replace(/## Choe Son Hui in Minsk[\s\S]*?(?=## A mutual)/, '')
		.replace(/- diplomacy: .*\n/, '')
		.replace(/- xi-jinping: President.*\n/, '');

let report = '';

beforeAll(async () => {
	writeFileSync(inFolder('src/lib/messages/en-XA.ts'), pseudoDictionary);
	writeFileSync(inFolder(story, 'en-XA.md'), pseudoWords(untranslated(read(story, 'en.md'))));
	writeFileSync(
		inFolder(story, 'story.yaml'),
		read(story, 'story.yaml').replace('languages: [pt, en]', 'languages: [pt, en, en-XA]')
	);
	await build();
	report = await run('geodata/check-stories.mjs');
}, 120_000);

afterAll(remove);

const page = () => read('build/en-XA/moscow-pyongyang/index.html');

test('the check lists what the third language lacks, and lets it pass', () => {
	expect(report).toContain('in pt, en, and en-XA');
	for (const gap of [
		'en-XA.md: about: has no words',
		'en-XA.md: choe-in-minsk: has no words',
		'en-XA.md: sections › diplomacy: has no words',
		'en-XA.md: people › xi-jinping: has no words',
		'places.geojson: features[0] (moscow).names: has no name in “en-XA”',
		'sources.yaml: afp-fr.publisher: has no text in “en-XA”'
	])
		expect(report).toContain(`moscow-pyongyang/${gap}`);
});

test('its story is built in its own words', () => {
	const english = firstStory('en');
	expect(page()).toContain('<html lang="en-XA">');
	expect(page()).toContain(pseudo(english.title));
	expect(page()).toContain(pseudo(english.events[0]!.title));
	expect(page()).toContain(pseudo(messagesIn('en').story.about));
	expect(page()).not.toContain(messagesIn('en').story.about);
});

test('what it lacks is told in the first language, and marked as such', () => {
	const portuguese = firstStory('pt');
	expect(page()).toContain(`<span lang="pt">${plainText(portuguese.about[0]!).slice(0, 60)}`);
	expect(page()).toContain(portuguese.events[1]!.title);
	expect(page()).not.toContain('<span lang="en">');
});

test.each(['pt', 'en', 'en-XA'])('the story in %s links to all three languages', (language) => {
	const html = read('build', language, 'moscow-pyongyang/index.html');
	const [nav] = /<nav[^>]*>(?:(?!<\/nav>)[\s\S])*hreflang[\s\S]*?<\/nav>/.exec(html) ?? [''];
	expect([...nav.matchAll(/hreflang="([^"]+)"/g)].map(([, tag]) => tag)).toEqual([
		'pt-BR',
		'en',
		'en-XA'
	]);
});

test.each(['index.html', 'credits/index.html', 'moscow-pyongyang/handout/index.html'])(
	'its %s is built too',
	(file) => {
		expect(read('build/en-XA', file)).toContain('<html lang="en-XA">');
	}
);
