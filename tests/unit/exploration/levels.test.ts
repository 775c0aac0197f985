import { expect, test } from 'vitest';
import { readAddress } from '../../../src/lib/exploration/address';
import { levelAbove, locate, missingFrom } from '../../../src/lib/exploration/levels';
import { indexStory } from '../../../src/lib/exploration/story-index';
import { fairStory } from '../../fixtures/story';

const index = indexStory(fairStory());

test.each([
	['?', null],
	['?palette=night&themes=military', null],
	['?event=footbridge', {}],
	['?event=visit-to-port&place=port', { place: 'port' }],
	['?event=fair&person=miller', { person: 'miller' }],
	['?event=dam&view=claims', { view: 'claims' }],
	['?event=dam&source=courier', { source: 'courier' }],
	['?event=dam&source=gone', {}],
	['?event=dam&place=gone', {}],
	['?event=gone', {}],
	['?person=miller', { view: 'people' }],
	['?source=courier', {}],
	['?view=measure&line=dale;mill', { line: ['dale', 'mill'] }],
	['?line=dale;mill', {}],
	['?view=measure', {}]
])('above %s', (address, above) => {
	expect(levelAbove(index, readAddress(address))).toEqual(above);
});

test.each([
	['?event=footbridge&place=dale', null],
	['?event=gone', { kind: 'event', id: 'gone' }],
	['?person=nobody', { kind: 'person', id: 'nobody' }],
	['?source=courier', null],
	['?source=rumour', { kind: 'source', id: 'rumour' }],
	['?line=dale;atlantis', { kind: 'place', id: 'atlantis' }],
	['?line=1,2;3,4', null]
])('missing in %s', (address, missing) => {
	expect(missingFrom(index, readAddress(address))).toEqual(missing);
});

test.each([
	['?event=footbridge', { event: 'footbridge' }],
	['?event=footbridge#footbridge', { event: 'footbridge' }],
	['?event=footbridge#dam', { event: 'footbridge' }],
	['#footbridge', { event: 'footbridge' }],
	['?palette=night#place:dale', { palette: 'night', place: 'dale' }],
	['#person:miller', { person: 'miller' }],
	['#source:courier', { source: 'courier' }],
	['#view:people', { view: 'people' }],
	['#view:places', {}],
	['#term:rumour', { view: 'glossary' }],
	['#story', {}],
	['#place:atlantis', {}],
	['#:', {}],
	['', {}]
])('%s leads there', (address, there) => {
	expect(locate(index, address)).toEqual(there);
});
