import { beforeNavigate, replaceState } from '$app/navigation';
import type { PageHistory } from '$lib/reader/history';
import { addressBar } from '$lib/ui/address-bar';
import { onMount } from 'svelte';
import { pageHistory } from './history';

/** The history of a lesson's page, which moves often. To be called while the page is set up. */
export function lessonHistory(): PageHistory {
	const bar = addressBar((url) => replaceState(url, {}));
	onMount(() => {
		const flush = () => bar.flush();
		addEventListener('pagehide', flush);
		return () => removeEventListener('pagehide', flush);
	});
	beforeNavigate(() => bar.flush());
	return { ...pageHistory, replace: (address) => bar.write(address) };
}
