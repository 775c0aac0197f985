import { languages } from '$lib/messages/messages';

/** Sets the page's language on its root element. */
export const handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%tumen.language%', event.params.language ?? languages[0]!)
	});
