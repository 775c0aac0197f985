import { readStories } from '../../press/stories';
import { tellStory } from '$lib/draft/tell/tell';

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
