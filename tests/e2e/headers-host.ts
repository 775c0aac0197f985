import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

type Header = [name: string, value: string];

/** What a `_headers` file says: for each pattern of paths its headers. */
export interface Rule {
	path: string;
	headers: Header[];
}

/**
 * Reads a file in the form of Netlify and Cloudflare Pages.
 *
 * @throws if a line is neither a path nor a header below one
 */
export function readRules(text: string): Rule[] {
	const rules: Rule[] = [];
	for (const line of text.split('\n').filter((line) => line.trim() && !line.startsWith('#'))) {
		const [, name, value] = /^\s+([\w-]+):\s*(\S.*)$/.exec(line) ?? [];
		if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
		else if (name && value && rules.length > 0) rules.at(-1)!.headers.push([name, value]);
		else throw new Error(`“${line}” is neither a path nor a header`);
	}
	return rules;
}

const isMeant = (pattern: string, path: string) =>
	pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The headers that the rules give a path; those that several rules give are there several times. */
export const headersFor = (rules: readonly Rule[], path: string): Header[] =>
	rules.filter((rule) => isMeant(rule.path, path)).flatMap(({ headers }) => headers);

/** Serves a folder as a plain host does: its `_headers` kept, and its `404.html` for what is missing. */
export async function serveWithHeaders(
	folder: string
): Promise<{ origin: string; close: () => void }> {
	const rules = readRules(readFileSync(join(folder, '_headers'), 'utf8'));
	const files = sirv(folder);
	const send = (response: ServerResponse, path: string) => {
		for (const [name, value] of headersFor(rules, path)) response.appendHeader(name, value);
	};
	const server = createServer((request, response) => {
		send(response, new URL(request.url!, 'http://host').pathname);
		files(request, response, () => {
			response.statusCode = 404;
			response.setHeader('Content-Type', 'text/html');
			response.end(readFileSync(join(folder, '404.html')));
		});
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		close: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}
