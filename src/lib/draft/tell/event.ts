import type { Check, Claim, Question, Since, StoryEvent } from '../../story/story';
import { withLanguage, toldIn } from '../../story/prose';
import { own } from '../own';
import type { EventFile, QuestionFile } from '../schema/story';
import { noEventWords, type EventWords, type Words } from '../wording';
import { tellQuantity } from './quantity';
import type { Telling } from './telling';

function tellCheck(telling: Telling, id: string): Check {
	const { weight, confidence, sources, findings } = telling.tidy.story.checks[id]!;
	const words = own(telling.checkWords, id);
	return {
		id,
		weight,
		confidence,
		article: telling.terms.mark(telling.orGap(words?.article)),
		others: telling.terms.mark(telling.orGap(words?.others)),
		findings: findings.map(({ id, strength, when, sources }) => {
			const said = own(words?.findings ?? {}, id);
			return {
				id,
				strength,
				voice: telling.orGap(said?.voice),
				text: telling.orGap(said?.text),
				when: telling.when(when),
				sources: sources.map(telling.sourceOf)
			};
		}),
		sources: sources.map(telling.sourceOf)
	};
}

function tellSince(telling: Telling, event: EventFile, words: EventWords): Since[] {
	return event.since.map(({ id, when, place, confidence, state, sources }) => ({
		id,
		text: telling.terms.mark(telling.orGap(own(words.since, id))),
		when: telling.whenOrGap(when),
		place: place ?? null,
		confidence,
		state: state ?? null,
		sources: sources.map(telling.sourceOf)
	}));
}

/** What a class is asked. */
export const tellQuestion = (
	telling: Telling,
	{ id, kind, ages, minutes }: QuestionFile,
	{ questions, answers }: Pick<Words, 'questions' | 'answers'>
): Question => ({
	id,
	kind,
	ages,
	minutes,
	text: telling.orGap(own(questions, id)),
	answer: own(answers, id) ?? null
});

function tellClaims(telling: Telling, event: EventFile, words: EventWords): Claim[] {
	return event.claims.map(({ id, sentence, voice, strength, sources, checks }) => ({
		id,
		text: telling.terms.mark(telling.orGap(own(words.claims, id))),
		toSort: own(words['to sort'], id) ?? null,
		sentence,
		voice: telling.orGap(own(telling.words.voices, voice)),
		voiceId: voice,
		strength,
		sources: sources.map(telling.sourceOf),
		checks
	}));
}

/** One thing that the base text reports, and what others say of it. */
export function tellEvent(telling: Telling, event: EventFile, index: number): StoryEvent {
	const words = own(telling.words.events, event.id) ?? noEventWords;
	const checks = new Set(event.claims.flatMap((claim) => claim.checks));
	telling.terms.begin();
	return {
		id: event.id,
		section: event.section,
		theme: event.theme,
		...telling.titled('title', words.title),
		lead: telling.terms.mark(telling.orGap(words.lead)),
		text: telling.terms.markAll(telling.orGaps(words.text)),
		when: {
			...withLanguage('stated', telling.stated(words.when)),
			article: telling.when(event.when.stated),
			found: telling.when(event.when.found),
			...withLanguage('foundOf', toldIn(words.foundOf))
		},
		places: event.places,
		routes: event.routes.map((route) => ({
			id: `${event.id}:${route.from}:${route.to}`,
			...route
		})),
		people: event.people.map(({ person, named }) => ({
			person,
			text: telling.orGap(own(words.people, person)),
			isNamed: named
		})),
		camera: event.camera ?? null,
		claims: tellClaims(telling, event, words),
		checks: [...checks].map((check) => tellCheck(telling, check)),
		quantities: event.quantities.map((quantity) =>
			tellQuantity(
				quantity,
				own(words.quantities, quantity.id),
				telling.when,
				telling.sourceOf,
				telling.gap
			)
		),
		since: tellSince(telling, event, words),
		notes: words.notes,
		misconceptions: words.misconceptions,
		board: words.board,
		questions: event.questions.map((question) => tellQuestion(telling, question, words)),
		...telling.gapOf(telling.tidy.lacking[index] ?? [])
	};
}
