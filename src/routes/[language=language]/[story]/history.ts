import { goto, pushState, replaceState } from '$app/navigation';
import { navigating } from '$app/state';
import type { PageHistory } from '$lib/reader/history';

const urlOf = (address: string) => (address === '?' ? location.pathname : address);

/** The history of a page of the site. */
export const pageHistory: PageHistory = {
	read: () => location,
	push: (address) => pushState(urlOf(address), {}),
	replace: (address) => replaceState(urlOf(address), {}),
	visit: (href) => void goto(href),
	isLeaving: () => navigating.to !== null
};
