import { onMount, untrack } from 'svelte';
import { Companions, type Role } from '../lesson/companions.svelte';
import { Presentation, setPresentation } from '../lesson/presentation.svelte';
import type { Story } from '../story/story';
import type { PageHistory } from './history';

/**
 * Opens a lesson on a page as its address has it, and keeps it with the other windows that show it. To be called
 * while the page is set up.
 */
export function openLesson(story: () => Story, role: Role, history: PageHistory) {
	const presentation = setPresentation(
		new Presentation({
			story,
			record: (address) => {
				companions.tell();
				history.replace(address);
			}
		})
	);
	const companions = new Companions({
		name: `tumen:${untrack(story).id}`,
		role,
		address: () => presentation.address,
		onaddress: (address) => {
			presentation.open(address);
			history.replace(presentation.address);
		}
	});
	if (!import.meta.env.SSR) presentation.open(history.read().search);
	onMount(() => companions.join());
	return { presentation, companions };
}
