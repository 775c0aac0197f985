import { opensView } from '$lib/exploration/address';
import { views } from '$lib/panel/view/views';
import { orLeave } from '../../or-leave';
import { load as loadWithFigure } from './load';

/** Where they can't be had, the page says so in their place. */
const loadViews = () => orLeave(views.load()).catch(() => undefined);

/** The story and its figure, with what the page shows at once beside the list of events. */
export const load = async (event) => {
	const isAsked = !import.meta.env.SSR && opensView(location.search + location.hash);
	const [loaded] = await Promise.all([
		loadWithFigure(event),
		import.meta.env.SSR ? views.load() : isAsked ? loadViews() : undefined
	]);
	return loaded;
};
