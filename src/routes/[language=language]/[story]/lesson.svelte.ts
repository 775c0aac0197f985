import { browser } from '$app/environment';
import { beforeNavigate, replaceState } from '$app/navigation';
import { Companions, type Role } from '$lib/lesson/companions.svelte';
import { Presentation, setPresentation } from '$lib/lesson/presentation.svelte';
import type { Story } from '$lib/story/story';
import { addressBar } from '$lib/ui/address-bar';
import { onMount, untrack } from 'svelte';

/**
 * Opens a lesson on a page as its address has it, and keeps it with the other windows that show it. To be called
 * while the page is set up.
 */
export function openLesson(story: () => Story, role: Role) {
	const bar = addressBar((url) => replaceState(url, {}));
	const presentation = setPresentation(
		new Presentation({
			story,
			record: (address) => {
				companions.tell();
				bar.write(address);
			}
		})
	);
	const companions = new Companions({
		name: `tumen:${untrack(story).id}`,
		role,
		address: () => presentation.address,
		onaddress: (address) => {
			presentation.open(address);
			bar.write(presentation.address);
		}
	});
	if (browser) presentation.open(location.search);
	onMount(() => companions.join());
	onMount(() => {
		const flush = () => bar.flush();
		addEventListener('pagehide', flush);
		return () => removeEventListener('pagehide', flush);
	});
	beforeNavigate(() => bar.flush());
	return { presentation, companions };
}
