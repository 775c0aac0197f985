import { tellings, told } from '../../press/told';

export const load = ({ params: { language } }) => ({
	language,
	stories: tellings()
		.filter((telling) => telling.language === language)
		.map((telling) => {
			const { id, title, standfirst, events, places } = told(telling.story, language)!;
			const marked = places.filter((place) => place.marked);
			return { id, title, standfirst, events: events.length, places: marked.length };
		})
});
