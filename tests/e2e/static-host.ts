import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, readRules } from './headers';

/** A host of plain files that a test can stop, as any host of the built site may be. */
export interface StaticHost {
	/** Its origin, without a slash at the end. */
	url: string;
	/** Paths that were asked for, in order. */
	asked: string[];
	/** Serves another folder from now on, at the same address. */
	serve: (folder: string) => void;
	/** Lets answers wait whose path fits, until they are let go; or breaks them off, until nothing is held any more. */
	hold: (path: RegExp) => { release: () => void; breakOff: () => void };
	/** Answers everything again. */
	holdNothing: () => void;
	/** Ends it at once, with every connection. */
	stop: () => Promise<void>;
}

/**
 * Serves a folder: byte ranges, the headers of its `_headers`, and `404.html` with status 404 for what does
 * not exist.
 */
export async function hostFolder(first: string): Promise<StaticHost> {
	let folder = first;
	const open = () => sirv(folder, { etag: true });
	let files = open();
	const list = join(first, '_headers');
	const rules = existsSync(list) ? readRules(readFileSync(list, 'utf8')) : [];
	let held: { path: RegExp; end: Promise<'release' | 'break off'> } | null = null;
	const asked: string[] = [];
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url!, 'http://host');
		asked.push(pathname);
		for (const [name, value] of headersFor(rules, pathname)) response.appendHeader(name, value);
		const answer = () =>
			files(request, response, () => {
				response.statusCode = 404;
				response.setHeader('Content-Type', 'text/html;charset=utf-8');
				response.end(readFileSync(join(folder, '404.html')));
			});
		if (held?.path.test(pathname))
			void held.end.then((end) => (end === 'release' ? answer() : request.socket.destroy()));
		else answer();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		asked,
		serve(other) {
			folder = other;
			files = open();
		},
		hold(path) {
			let release = () => {};
			let breakOff = () => {};
			const end = new Promise<'release' | 'break off'>((resolve) => {
				release = () => resolve('release');
				breakOff = () => resolve('break off');
			});
			held = { path, end };
			return { release, breakOff };
		},
		holdNothing: () => void (held = null),
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
