import type { Handle } from '@sveltejs/kit';
import { languages } from '$lib/messages/messages';
import { varietyOf } from '$lib/messages/variety';

/** The page with its own relative addresses made absolute, so that a host can give it for any address. */
const withAbsoluteAddresses = (html: string, url: URL): string =>
	html.replace(/(?<= (?:href|src)=")\.[^"]*/g, (address) => new URL(address, url).pathname);

/** What begins the story in words: it is served only, and no script takes it up. */
const whole = /<div class="whole[^>]*data-whole[^>]*>/;

/** A page's story in words without the comments by which script would find its parts. */
function withoutMarks(html: string): string {
	const start = whole.exec(html)?.index;
	if (start === undefined) return html;
	let depth = 0;
	for (const { 0: tag, index } of html.slice(start).matchAll(/<(\/?)div\b/g)) {
		depth += tag === '<div' ? 1 : -1;
		const end = start + index;
		if (depth === 0)
			return (
				html.slice(0, start) + html.slice(start, end).replace(/<!--[^>]*-->/g, '') + html.slice(end)
			);
	}
	return html;
}

/** Sets the page's language on its root element, and lets the page for what is missing stand anywhere. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html.replace(
				'%tumen.language%',
				varietyOf(event.params.language ?? languages[0]!)
			);
			return event.route.id === '/404'
				? withAbsoluteAddresses(page, event.url)
				: withoutMarks(page);
		}
	});
