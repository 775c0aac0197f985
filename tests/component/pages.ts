import type { PageHistory } from '../../src/lib/reader/history';
import type { Links } from '../../src/lib/reader/links';
import type { Origin } from '../../src/lib/story/origin';

/** Where the files of a test's story are. */
export const origin: Origin = { basemap: '/basemap/', ground: null };

export const links: Links = {
	home: '/en/',
	story: '/en/story',
	help: '/en/help/',
	credits: '/en/credits/',
	pages: [{ href: '/en/story/present/', label: 'Present' }],
	languages: [{ language: 'en', name: 'English', href: '/en/story/' }]
};

/** A history that keeps its address to itself, and all that has been written into it. */
export function openHistory(search = '') {
	const pushed: string[] = [];
	const replaced: string[] = [];
	const visited: string[] = [];
	const here = { search, hash: '' };
	const history: PageHistory = {
		read: () => here,
		push: (address) => {
			pushed.push(address);
			here.search = address;
		},
		replace: (address) => {
			replaced.push(address);
			here.search = address;
		},
		visit: (href) => void visited.push(href),
		isLeaving: () => false
	};
	return { history, here, pushed, replaced, visited };
}
