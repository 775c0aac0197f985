import { error } from '@sveltejs/kit';
import { languages } from '$lib/messages/messages';
import { readStories } from '$lib/story/stories';
import { tellStory } from '$lib/story/tell';

const stories = readStories();

export const entries = () =>
	[...stories.values()].flatMap(({ id, story }) =>
		story.languages
			.filter((language) => languages.includes(language))
			.map((language) => ({ language, story: id }))
	);

export const load = ({ params: { language, story: id } }) => {
	const source = stories.get(id);
	if (!source?.story.languages.includes(language)) error(404);
	return { story: tellStory(source, language) };
};
