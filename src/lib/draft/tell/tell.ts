import { isTag } from '../../story/language-tag';
import { withLanguage, toldIn } from '../../story/prose';
import type { Story } from '../../story/story';
import type { Draft } from '../draft';
import { own } from '../own';
import { tellEvent, tellQuestion } from './event';
import { tellGround } from './ground';
import { tellPerson, tellPlace } from './place';
import { Telling, type TellingWords } from './telling';
import { toursOf } from './tours';

export type { TellingWords } from './telling';

function tellStory(telling: Telling): Story {
	const { story, places, storyLacks } = telling.tidy;
	const { article, events, languages } = story;
	const { words, interfaceWords } = telling;
	const { ground } = telling.draft;
	return {
		id: telling.draft.id,
		language: telling.language,
		languages: languages.length > 0 ? languages : [telling.language],
		title: words.title || interfaceWords.gaps.title,
		standfirst: telling.orGap(words.standfirst),
		about: words.about,
		teaching: words.teaching,
		checked: telling.when(story.checked),
		article: {
			source: telling.sourceOf(article.source),
			original: article.original ? telling.sourceOf(article.original) : null,
			language: isTag(article.language) ? article.language : 'und',
			when: telling.whenOrGap(article.date)
		},
		sections: story.sections.map((section) => ({
			id: section,
			...telling.titled('title', own(words.sections, section)),
			events: events.filter((event) => event.section === section).map((event) => event.id)
		})),
		events: events.map((event, i) => tellEvent(telling, event, i)),
		places: places.map((place) => tellPlace(telling, place)),
		people: story.people.map((person) => tellPerson(telling, person)),
		voices: story.voices.map((voice) => ({
			id: voice,
			text: telling.orGap(own(words.voices, voice))
		})),
		glossary: Object.entries(words.glossary).map(([term, { forms, definition }]) => ({
			id: term,
			...withLanguage('word', { text: forms[0] ?? term, language: toldIn(definition).language }),
			definition
		})),
		timelineFrom: story['timeline-from'] ?? null,
		questions: story.questions.map((question) => tellQuestion(telling, question, words)),
		tours: toursOf(story, words, interfaceWords.lesson, telling.gap),
		...(ground && { ground: tellGround(ground, telling.language, telling.first) }),
		...telling.gapOf(storyLacks)
	};
}

/**
 * Gives a draft in a language, whatever it lacks: what is missing is told in the story's first language, or else has a
 * mark in its place, and what the structure lacks is told in `gap`. Never throws.
 *
 * @param words - of the interface, in that language
 */
export const tell = (draft: Draft, language: string, words: TellingWords): Story =>
	tellStory(new Telling(draft, language, words));
