import { tellings, told } from '../../press/told';

export const load = ({ params: { language } }) => ({
	language,
	stories: tellings()
		.filter((telling) => telling.language === language)
		.flatMap(({ story }) => told(story, language) ?? [])
		.map(({ id, title, standfirst, events, places }) => {
			const marked = places.filter((place) => place.marked);
			return { id, title, standfirst, events: events.length, places: marked.length };
		})
});
