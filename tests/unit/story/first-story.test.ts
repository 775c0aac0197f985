import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { distanceBetween, lengthOf } from '../../../src/lib/cartography/measure/measure';
import { plainText, type Span } from '../../../src/lib/story/prose';
import { readFolders } from '../../../src/press/stories';
import type { StoryEvent } from '../../../src/lib/story/story';
import { sourcesOf } from '../../../src/lib/story/citations';
import { estimatesOf } from '../../../src/lib/story/evidence';
import { textsOf } from '../../../src/lib/story/texts';
import facts from '../../fixtures/facts.json';
import { firstStory } from '../../fixtures/story';

const story = firstStory('en');
const place = (id: string) => story.places.find((found) => found.id === id)!;
const eventOf = (item: string) =>
	story.events.find(({ claims }) => claims.some(({ id }) => id === item));

const eventsById = new Map(story.events.map((event) => [event.id, event]));

type Finding = { strength: string; when: string; sources: string[] };
const findings = Object.entries(
	facts.checks as Record<string, { findings?: Record<string, Finding> }>
).flatMap(([id, { findings = {} }]) =>
	Object.entries(findings).map(([voice, told]) => [id, voice, told] as const)
);
type Told = [value: number | null, source: string, when?: string];
const numbers = (Object.keys(facts.quantities) as (keyof typeof facts.quantities)[]).flatMap((id) =>
	Object.entries(facts.quantities[id].numbers).map(
		([who, told]) => [id, who, told as Told] as const
	)
);

const termsOf = (event: StoryEvent) =>
	textsOf(event)
		.flat()
		.filter((span) => span.kind === 'term');

describe('every fact is told', () => {
	test.each(Object.entries(facts.items))(
		'%s is a claim of an event',
		(id, { sentence, checks, sources }) => {
			const event = eventOf(id);
			const claim = event?.claims.find((found) => found.id === id);
			expect(claim).toMatchObject({ sentence });
			expect(claim?.sources.map((source) => source.id)).toEqual(expect.arrayContaining(sources));
			expect(event?.checks.map((check) => check.id)).toEqual(expect.arrayContaining(checks));
		}
	);

	test.each(Object.entries(facts.checks))(
		'%s is checked, with its sources',
		(id, { items, sources }) => {
			for (const item of items) {
				const check = eventOf(item)?.checks.find((found) => found.id === id);
				expect(check?.sources.map((source) => source.id)).toEqual(expect.arrayContaining(sources));
			}
		}
	);

	test.each(findings)('in %s, %s speaks with its strength, date and sources', (id, voice, told) => {
		const check = story.events.flatMap(({ checks }) => checks).find((found) => found.id === id);
		const finding = check?.findings.find((found) => found.id === voice);
		expect(finding?.strength).toBe(told.strength);
		expect(finding?.when?.edtf).toBe(told.when);
		expect(finding?.sources.map((source) => source.id)).toEqual(told.sources);
	});

	test.each(numbers)('of %s, %s is given with its source and date', (id, who, [value, ...from]) => {
		const quantity = eventsById
			.get(facts.quantities[id].event)
			?.quantities.find((found) => found.id === id);
		const estimate = quantity && estimatesOf(quantity).find((found) => found.id === who);
		expect(estimate?.range?.[0] ?? null).toBe(value);
		expect([estimate?.source.id, estimate?.when?.edtf].filter(Boolean)).toEqual(from);
	});

	test.each(facts.places)('%s is a place', (id) => {
		expect(place(id)).toBeDefined();
	});

	test.each(Object.entries(facts.later))(
		'%s is told apart as “since then”, at its place',
		(id, where) => {
			const since = story.events.flatMap((event) => event.since);
			expect(since.find((later) => later.id === id)).toMatchObject({ place: where });
		}
	);

	test.each(Object.entries<{ named: string[]; added: string[] }>(facts.people))(
		'%s takes part in the right events, named by the article or added',
		(id, { named, added }) => {
			const eventsWith = (isNamed: boolean) =>
				story.events.flatMap((event) =>
					event.people.some((part) => part.person === id && part.isNamed === isNamed)
						? event.id
						: []
				);
			expect(eventsWith(true)).toEqual(named);
			expect(eventsWith(false)).toEqual(added);
		}
	);

	test('nothing is told that is no fact', () => {
		const told = story.events.flatMap(({ claims }) => claims.map(({ id }) => id));
		expect(told.sort()).toEqual(Object.keys(facts.items).sort());
	});
});

test('the events stand in the article’s order', () => {
	expect(story.events.map(({ id }) => id)).toEqual([
		'choe-in-moscow',
		'choe-in-minsk',
		'mutual-defence-treaty',
		'troops-in-kursk',
		'casualties',
		'arms-supplies',
		'technology-suspicion',
		'regular-meetings',
		'lavrov-in-wonsan',
		'volodin-visit',
		'beijing-parade',
		'pyongyang-parade',
		'shared-border',
		'flight-moscow-pyongyang',
		'road-bridge',
		'moscow-exhibition'
	]);
});

describe.each(['pt', 'en'])('the words in %s', (language) => {
	const told = firstStory(language);
	const inWords = (spans: Span[]) => plainText(spans).split(/\s+/).length;

	test.each(told.events)('the text of $id has 60 to 150 words', ({ text }) => {
		const count = text.map(inWords).reduce((sum, words) => sum + words);
		expect(count).toBeGreaterThanOrEqual(60);
		expect(count).toBeLessThanOrEqual(150);
	});

	test.each(told.events)('$id has notes and a question', ({ notes, questions }) => {
		expect(notes.length).toBeGreaterThan(0);
		expect(questions.length).toBeGreaterThan(0);
	});

	test.each(told.events.flatMap(({ questions }) => questions))(
		'$id has an answer of one to three sentences',
		({ answer }) => {
			expect(answer?.[0]?.language).toBeUndefined();
			const sentences = plainText(answer ?? []).match(/[.?](?=\s|$)/g) ?? [];
			expect(sentences.length).toBeGreaterThan(0);
			expect(sentences.length).toBeLessThanOrEqual(3);
		}
	);

	test('everyone has a name, an office and a name in their own script', () => {
		expect(told.people.map(({ id }) => id)).toEqual(Object.keys(facts.people));
		for (const { name, role, localNames, nameLanguage } of told.people) {
			expect(plainText(role).length).toBeGreaterThan(10);
			expect(localNames.map((local) => local.text)).not.toContain(name);
			expect(localNames.length).toBeGreaterThan(0);
			expect(nameLanguage).toBeUndefined();
		}
	});

	test('Choe Son Hui is spoken of as a woman', () => {
		const choe = told.people.find(({ id }) => id === 'choe-son-hui')!;
		expect(plainText(choe.role)).toMatch(/^Ministra|woman/);
	});

	test('Kim is a subject of the exhibition, not a participant', () => {
		const { people } = told.events.find(({ id }) => id === 'moscow-exhibition')!;
		expect(people.map(({ text }) => plainText(text)).join()).toMatch(
			/^(subject of portraits, not a participant|retratado em quadros, não participante)$/
		);
	});

	test.each(Object.entries(facts.glossary))(
		'%s is explained, and marked in a text',
		(id, words) => {
			const term = told.glossary.find((other) => other.id === id)!;
			expect(term.word).toBe(words[language as 'pt' | 'en']);
			expect(plainText(term.definition).length).toBeGreaterThan(20);
			expect(told.events.some((event) => termsOf(event).some((span) => span.term === id))).toBe(
				true
			);
		}
	);

	test('a term is marked once a page', () => {
		for (const event of told.events) {
			const ids = termsOf(event).map(({ term }) => term);
			expect(new Set(ids).size).toBe(ids.length);
		}
	});

	test('“suspects” is a verb, and no term', () => {
		const event = told.events.find(({ id }) => id === 'technology-suspicion')!;
		const marked = termsOf(event).find(({ term }) => term === 'suspicion')!;
		expect(marked.text).toMatch(/^(suspicion|Uma suspeita)$/);
		expect(event.lead.map(({ kind }) => kind)).not.toContain('term');
	});

	test('nothing waits for its translation', () => {
		expect(readFolders().find(({ draft }) => draft.id === 'moscow-pyongyang')!.gaps).toEqual([]);
	});

	test('no figure of casualties stands without its source and its date', () => {
		const casualties = told.events.find(({ id }) => id === 'casualties')!;
		const texts = [...casualties.claims, ...casualties.since].map(({ text }) => plainText(text));
		const figures = texts.filter((text) => /\d{3}|\d\.\d{3}|milhares|thousands/i.test(text));
		expect(figures.length).toBeGreaterThan(0);
		for (const text of figures) expect(text).toMatch(/NIS|KCNA|same estimate|mesma estimativa/);
	});

	test('a suspicion stays a suspicion', () => {
		const { claims } = told.events.find(({ id }) => id === 'technology-suspicion')!;
		expect(claims[0]!.strength).toBe('suspected');
		expect(plainText(claims[0]!.text)).toMatch(/suspects|suspeita/);
	});

	test('the app’s own voice uses no word of one side', () => {
		const file = readFileSync(`geodata/stories/moscow-pyongyang/${language}.md`, 'utf8');
		expect(file).not.toMatch(
			/operação militar especial|special military operation|\bregimes?\b|ditador|dictator/i
		);
	});
});

describe('the places', () => {
	test('the border is the line of 37 vertices, about 17.4 km long', () => {
		const { geometry } = place('tumen-border');
		expect(geometry).toMatchObject({ type: 'LineString' });
		expect('coordinates' in geometry && geometry.coordinates).toHaveLength(37);
		expect(lengthOf(geometry)).toBeCloseTo(17.386, 1);
	});

	test('the road bridge is about 1 km long and marked as approximate', () => {
		expect(lengthOf(place('road-bridge').geometry)).toBeCloseTo(1.005, 2);
		expect(place('road-bridge').isApproximate).toBe(true);
	});

	test('Kursk lies some 87 km from Sudzha, as the text says', () => {
		expect(distanceBetween(place('kursk').point, place('sudzha').point)).toBeCloseTo(87, 0);
	});

	test('the fighting is marked in the region and at Sudzha, never on the city', () => {
		const { places } = story.events.find(({ id }) => id === 'troops-in-kursk')!;
		expect(places.filter(({ role }) => role === 'venue').map((at) => at.place)).toEqual([
			'kursk-oblast',
			'sudzha'
		]);
		expect(places.find((at) => at.place === 'kursk')?.role).toBe('namesake');
	});

	test('the Red Square is not marked: nothing happened there', () => {
		expect(story.places.filter(({ marked }) => !marked).map(({ id }) => id)).toEqual([
			'red-square'
		]);
	});

	test('labels are unique, since they name buttons', () => {
		const labels = story.places.map(({ label }) => label);
		expect(new Set(labels).size).toBe(labels.length);
	});
});

describe('sources', () => {
	const told = sourcesOf(story);

	test('each can be looked up: it has an address', () => {
		const measured = told.filter(({ id }) => id === 'tested');
		expect(told.filter(({ url }) => url === null)).toEqual(measured);
	});

	test.each(['tass-treaty', 'sputnik-beijing', 'kcna-museum', 'ria-expo', 'tass-rights'])(
		'%s is marked as a state medium',
		(id) => {
			expect(told.find((source) => source.id === id)?.kind).toBe('state-media');
		}
	);

	test('what KCNA, TASS, Sputnik or RIA publishes is a state medium', () => {
		const state = told.filter(({ publisher }) =>
			/^(KCNA|TASS|Sputnik|RIA Novosti)/.test(publisher)
		);
		expect(state.length).toBeGreaterThan(8);
		expect(new Set(state.map(({ kind }) => kind))).toEqual(new Set(['state-media']));
	});
});

test('the quoted words of the article that carry its errors are marked, so that a pupil can find them', () => {
	const claims = firstStory('pt').events.flatMap((event) => event.claims);
	const marked = claims.filter(({ text }) => plainText(text).includes('(sic)'));
	expect(marked.map(({ id }) => id)).toEqual([
		'choe-visits-moscow',
		'related-headline-belarus',
		'mutual-defence-pact',
		'ukrainian-foothold-kursk',
		'kim-unconditional-support',
		'volodin-visit-dprk',
		'beijing-parade'
	]);
	for (const { text } of marked) expect(plainText(text)).toMatch(/“[^”]+” \(sic\)/);
});

test('the article’s number of dead stands where it was out of date when printed', () => {
	const { quantities } = story.events.find(({ id }) => id === 'casualties')!;
	const [quantity] = quantities;
	const latest = (quantity!.others ?? [])
		.filter(({ counts, when }) => counts === 'killed' && when!.latest! < '2025-10-27')
		.at(-1)!;
	expect(quantity!.claimed.range).toEqual([600, 600]);
	expect(latest.range).toEqual([2000, 2000]);
});

test('the story says when its facts were last checked', () => {
	expect(story.checked?.edtf).toBe('2026-11-30');
});

test('no sentence tells of later events as if the article did', () => {
	const bridge = story.events.find(({ id }) => id === 'road-bridge')!;
	expect(bridge.since.map(({ id }) => id)).toContain('bridge-opened');
	expect(bridge.claims.map(({ text }) => plainText(text)).join()).not.toMatch(/opened/);
});
