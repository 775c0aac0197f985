import { languages, loadMessages } from '$lib/messages/messages';
import { orLeaveWordless } from './or-leave';

export const prerender = true;
export const trailingSlash = 'always';

/** Words for the page, and for one that says that it can't be had; those may be in another language. */
export const load = async ({ params, url }) => {
	const language =
		params.language ?? languages.find((tag) => url.pathname.split('/').includes(tag));
	await orLeaveWordless(loadMessages(language ?? languages[0]!)).catch(() => undefined);
};
