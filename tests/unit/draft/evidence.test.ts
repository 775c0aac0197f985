import { faultsOf, toldFrom } from '../../fixtures/drafts';
import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../../src/lib/messages/messages';
import { stateOf } from '../../../src/lib/story/since';
import type { Files } from '../../../src/lib/draft/draft';
import { changed, evidenceFiles as full } from '../../fixtures/full-story';

test('numbers, findings and later news are told with their words, dates and sources', () => {
	const story = toldFrom(full, 'en');
	const [event] = story.events;
	expect(event!.quantities[0]).toMatchObject({
		title: [{ text: 'How many came?' }],
		isOverTime: true,
		counts: [{ id: 'all' }, { id: 'guests', text: [{ text: 'guests only' }] }],
		claimed: { id: 'claimed', range: [20, 20], bound: 'about' },
		others: [
			{ who: [{ text: 'The police' }], range: [10, 12], when: { text: '13 July 2025' } },
			{ bound: 'at-least', counts: 'guests', source: { id: 'agency', kind: 'agency' } }
		]
	});
	expect(event!.checks[0]!.findings).toMatchObject([
		{ voice: [{ text: 'The envoy' }], strength: 'stated', sources: [{ id: 'paper' }] }
	]);
	expect(story.checked!.text).toBe('30 November 2026');
});

test('of later news it is said what it is not', () => {
	const { evidence } = messagesIn('en');
	const story = toldFrom(full, 'en');
	const [since] = story.events[0]!.since;
	expect(stateOf(since!, story, evidence)).toBe('nothing newer was found up to 30 November 2026');
	expect(stateOf(since!, { checked: null }, evidence)).toBe('nothing newer was found');
	expect(stateOf({ state: 'journey' }, story, evidence)).toBe('on the same journey');
	expect(stateOf({ state: null }, story, evidence)).toBe('');
});

describe('a fault is told with its path and reason', () => {
	const at = 'events[0] (arrival).quantities[0] (crowd)';

	test.each<[string, Files, string, string]>([
		[
			'a number without a date on an axis of time',
			changed(full, 'story.yaml', [', when: 2025-07-13', '']),
			`${at}.others[0] (police).when`,
			'is missing, and its axis is time'
		],
		[
			'a number that does not say what it counts',
			changed(full, 'story.yaml', ['bound: about, counts: all', 'bound: about']),
			`${at}.claimed.counts`,
			'says none of all, guests'
		],
		[
			'a number of an unknown source',
			changed(full, 'story.yaml', ['2025-07, source: agency', '2025-07, source: nobody']),
			`${at}.others[1] (host).source`,
			'no source “nobody” is in sources.yaml'
		],
		[
			'a number without words',
			changed(full, 'pt.md', ['- host: The host\n', '']),
			'arrival › quantities › crowd',
			'“host” has no words'
		],
		[
			'a finding without words',
			changed(full, 'pt.md', ['- envoy-himself: The envoy: He says it was the 12th.\n', '']),
			'arrival › checks › wrong-day',
			'“envoy-himself” has no words'
		],
		[
			'a finding without a voice',
			changed(full, 'en.md', ['The envoy: He says it', 'He says it']),
			'arrival › checks › wrong-day › envoy-himself',
			'is not of the form “id: who says it: what is said”'
		],
		[
			'an unknown strength of a finding',
			changed(full, 'story.yaml', ['strength: stated', 'strength: sworn']),
			'checks.wrong-day.findings[0] (envoy-himself).strength',
			'"sworn" is no strength of a finding; it may be examined, stated, suspected, denied'
		],
		[
			'an unknown state of later news',
			changed(full, 'story.yaml', ['state: stale', 'state: old']),
			'events[0] (arrival).since[0] (he-left).state',
			'"old" is no state of later news; it may be journey, planned, stale'
		],
		[
			'a source that does not say who publishes it',
			changed(full, 'sources.yaml', ['  kind: press\n', '']),
			'paper.kind',
			'is missing'
		],
		[
			'a last check on no day',
			changed(full, 'story.yaml', ['checked: 2026-11-30', 'checked: yesterday']),
			'checked',
			'“yesterday” is no EDTF date (ISO 8601-2, level 1), such as 2025-07-15~ or 2024-06-19/..'
		]
	])('%s', (_, files, path, reason) => {
		expect(faultsOf(files)).toContainEqual(expect.objectContaining({ path, reason }));
	});
});
