import { readFileSync } from 'node:fs';
import { stepsOf, type Step } from '../../src/lib/lesson/steps';
import { tourFor } from '../../src/lib/lesson/tours';
import { unpackStory } from '../../src/lib/story/packed/packed';
import { withLesson, type LessonPart } from '../../src/lib/story/packed/lesson';
import type { Story, Tour } from '../../src/lib/story/story';
import type { Language } from './site';

/** The first story as it was built. */
export function builtStory(language: Language): Story {
	const built = (file: string): unknown =>
		JSON.parse(readFileSync(`build/${language}/moscow-pyongyang/${file}`, 'utf8'));
	return withLesson(unpackStory(built('story.json') as Story), built('lesson.json') as LessonPart);
}

/** The steps of a tour of a story, or of its usual one. */
export const stepsIn = (story: Story, tour = ''): Step[] => stepsOf(story, tourFor(story, tour));

/** The number of a step in the usual tour, as the stage counts. */
export const numberOf = (story: Story, id: string): number =>
	stepsIn(story).findIndex((step) => step.id === id) + 1;

/** The first step of a kind among all tours, with its tour. */
export function findStep(
	story: Story,
	isWanted: (step: Step) => boolean
): { tour: Tour; step: Step } {
	for (const tour of story.tours) {
		const step = stepsOf(story, tour).find(isWanted);
		if (step) return { tour, step };
	}
	throw new Error('No tour of the story has such a step');
}
