import { readStories } from '$lib/story/stories';
import { tellStory } from '$lib/story/tell';

export const load = ({ params: { language } }) => ({
	language,
	stories: [...readStories().values()]
		.filter(({ story }) => story.languages.includes(language))
		.map((source) => {
			const { id, title, standfirst, events, places } = tellStory(source, language);
			const marked = places.filter((place) => place.marked);
			return { id, title, standfirst, events: events.length, places: marked.length };
		})
});
