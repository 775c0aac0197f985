import type { Handle } from '@sveltejs/kit';
import { languages } from '$lib/messages/messages';
import { varietyOf } from '$lib/messages/variety';

/** The page with its own relative addresses made absolute, so that a host can give it for any address. */
const withAbsoluteAddresses = (html: string, url: URL): string =>
	html.replace(/(?<= (?:href|src)=")\.[^"]*/g, (address) => new URL(address, url).pathname);

/** Sets the page's language on its root element, and lets the page for what is missing stand anywhere. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html.replace(
				'%tumen.language%',
				varietyOf(event.params.language ?? languages[0]!)
			);
			return event.route.id === '/404' ? withAbsoluteAddresses(page, event.url) : page;
		}
	});
