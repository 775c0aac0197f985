import { expect, test } from 'vitest';
import { readAddress } from '../../../src/lib/exploration/address';
import { levelAbove, locate, missingFrom } from '../../../src/lib/exploration/levels';
import { indexStory } from '../../../src/lib/exploration/story-index';
import { firstStory } from '../../fixtures/story';

const index = indexStory(firstStory());

test.each([
	['?', null],
	['?palette=night&themes=military', null],
	['?event=road-bridge', {}],
	['?event=beijing-parade&place=beijing', { place: 'beijing' }],
	['?event=choe-in-moscow&person=vladimir-putin', { person: 'vladimir-putin' }],
	['?event=casualties&view=claims', { view: 'claims' }],
	['?event=casualties&source=afp-fr', { source: 'afp-fr' }],
	['?event=casualties&source=gone', {}],
	['?event=casualties&place=gone', {}],
	['?event=gone', {}],
	['?person=vladimir-putin', { view: 'people' }],
	['?source=afp-fr', {}],
	['?view=measure&line=kursk;sudzha', { line: ['kursk', 'sudzha'] }],
	['?line=kursk;sudzha', {}],
	['?view=measure', {}]
])('above %s', (address, above) => {
	expect(levelAbove(index, readAddress(address))).toEqual(above);
});

test.each([
	['?event=road-bridge&place=kursk', null],
	['?event=gone', { kind: 'event', id: 'gone' }],
	['?person=nobody', { kind: 'person', id: 'nobody' }],
	['?source=afp-fr', null],
	['?source=rumour', { kind: 'source', id: 'rumour' }],
	['?line=kursk;atlantis', { kind: 'place', id: 'atlantis' }],
	['?line=1,2;3,4', null]
])('missing in %s', (address, missing) => {
	expect(missingFrom(index, readAddress(address))).toEqual(missing);
});

test.each([
	['?event=road-bridge', { event: 'road-bridge' }],
	['?event=road-bridge#road-bridge', { event: 'road-bridge' }],
	['?event=road-bridge#casualties', { event: 'road-bridge' }],
	['#road-bridge', { event: 'road-bridge' }],
	['?palette=night#place:kursk', { palette: 'night', place: 'kursk' }],
	['#person:vladimir-putin', { person: 'vladimir-putin' }],
	['#source:afp-fr', { source: 'afp-fr' }],
	['#view:people', { view: 'people' }],
	['#view:places', {}],
	['#term:kremlin', { view: 'glossary' }],
	['#story', {}],
	['#place:atlantis', {}],
	['#:', {}],
	['', {}]
])('%s leads there', (address, there) => {
	expect(locate(index, address)).toEqual(there);
});
