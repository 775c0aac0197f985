import { resolve } from '$app/paths';
import type { SheetMap } from '$lib/figure/sheet/map';
import { orLeave } from '../../../or-leave';
import { loadLesson, read } from '../load';

export const load = async (event) => {
	if (import.meta.env.SSR) {
		const [{ story, ground }, { pressSheets }] = await Promise.all([
			loadLesson(event),
			import('../../../../press/sheet/sheets')
		]);
		return { story, ground, maps: await pressSheets(story) };
	}
	const address = resolve('/[language=language]/[story]/handout/maps.json', event.params);
	const [{ story, ground }, maps] = await Promise.all([
		loadLesson(event),
		orLeave(read<SheetMap[]>(event.fetch, address))
	]);
	return { story, ground, maps };
};
