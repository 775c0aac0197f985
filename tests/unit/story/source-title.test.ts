import { expect, test } from 'vitest';
import { titleOf } from '../../../src/lib/story/source-title';
import { smallStory } from '../../fixtures/story';

const { source } = smallStory().article;

test('a source is called by its headline, in the language of the publication', () => {
	expect(titleOf(source)).toEqual({ text: 'A paper', language: 'pt' });
});

test('without a headline it is called by what it is about, else by who published it', () => {
	const about = { ...source, title: null, description: 'About it', descriptionLanguage: 'fr' };
	expect(titleOf(about)).toEqual({ text: 'About it', language: 'fr' });
	expect(titleOf({ ...source, title: null })).toEqual({ text: 'The Paper', language: undefined });
});
