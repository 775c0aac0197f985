import { expect, test } from 'vitest';
import { siftEvents } from '../../../src/lib/exploration/filter';
import { checksOf, claimsOf, restingOn } from '../../../src/lib/panel/evidence/evidence';
import { inert, termsIn } from '../../../src/lib/panel/words/spans';
import { firstStory } from '../../fixtures/story';

const story = firstStory();

test('of an event that is shown, only the claims that pass the filter are listed', () => {
	const filter = { strengths: ['announced' as const] };
	const { events } = siftEvents(story.events, filter);
	const claims = claimsOf(events, filter);
	expect(events.map(({ id }) => id)).toContain('choe-in-moscow');
	expect(claims.map(({ claim }) => claim.id)).not.toContain('rapprochement-frame');
	expect(claims.every(({ claim }) => claim.strength === 'announced')).toBe(true);
});

test('a check that bears on claims of several events is listed once, with all of them', () => {
	const all = checksOf(story.events, {});
	const { events } = all.find(({ check }) => check.id === 'choe-gender')!;
	expect(events.map(({ id }) => id)).toEqual(['choe-in-moscow', 'choe-in-minsk']);
	expect(new Set(all.map(({ check }) => check.id)).size).toBe(all.length);
});

test('a check that bears only on claims left out is left out', () => {
	const checks = checksOf(story.events, { strengths: ['interpreted'] });
	const ids = checks.map(({ check }) => check.id);
	expect(ids).toContain('alliance-word');
	expect(ids).not.toContain('choe-gender');
});

test('what rests on a source: claims, checks and numbers, and the article itself', () => {
	const { original, source } = story.article;
	expect(restingOn(story, source)).toMatchObject({ isArticle: true, isOriginal: false });
	const afp = restingOn(story, original!);
	expect(afp).toMatchObject({ isArticle: false, isOriginal: true });
	expect(afp.claims.map(({ claim }) => claim.id)).toContain('choe-visits-moscow');
	expect(afp.checks.map(({ check }) => check.id)).toContain('support-mistranslated');
	const border = story.events.find(({ id }) => id === 'shared-border')!;
	const published = restingOn(story, border.quantities[0]!.others[0]!.source);
	expect(published.quantities.map(({ event }) => event.id)).toEqual(['shared-border']);
});

test('terms are found in an event’s texts, and leave no button in a text that is itself pressed', () => {
	const casualties = story.events.find(({ id }) => id === 'casualties')!;
	expect(termsIn(casualties)).toContain('estimate');
	const spans = [casualties.lead, ...casualties.text].flat();
	expect(inert(spans).map(({ text }) => text)).toEqual(spans.map(({ text }) => text));
	expect(inert(spans).some(({ kind }) => kind === 'term' || kind === 'link')).toBe(false);
});
