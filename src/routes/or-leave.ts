import { isLoaded, languages } from '$lib/messages/messages';

/** Leaves the page as it came, with a sentence that says so where it came whole. */
function leave(): Promise<never> {
	document.documentElement.dataset.still = '';
	return new Promise(() => {});
}

/** Whether the page still stands as it came, with all that it has to say without script. */
const isAsItCame = () => document.querySelector('[data-whole]') !== null;

/** What a page needs; where it can't be had, a page that came whole stays as it is. */
export const orLeave = <T>(needed: Promise<T>): Promise<T> =>
	isAsItCame() ? needed.catch(leave) : needed;

/** Words that a page needs; where there are none that could even say so, the page stays as it is. */
export const orLeaveWordless = (needed: Promise<void>): Promise<void> =>
	needed.catch((fault: unknown) => (languages.some(isLoaded) ? Promise.reject(fault) : leave()));
