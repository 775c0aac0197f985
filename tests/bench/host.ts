import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { partOf } from './ranges';
import { headersFor, readRules } from '../e2e/headers';
import { SlowLine, type Line } from './line';

const types: Record<string, string> = {
	'.html': 'text/html;charset=utf-8',
	'.js': 'text/javascript',
	'.mjs': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json',
	'.png': 'image/png',
	'.woff2': 'font/woff2'
};
const packed = ['.html', '.js', '.mjs', '.css', '.json', '.svg', '.webmanifest'];
/** From so many bytes on a file is packed in less time, as a host does with what it makes anew. */
const large = 4_000_000;

/** What was asked for, and how many bytes went over the line for it, headers included. */
export interface Answer {
	path: string;
	bytes: number;
}

/** A host of the built site and of the bare page. */
export interface Host {
	url: string;
	/** What was asked for since this was emptied. */
	answers: Answer[];
	/** Answers paths with these bodies from now on, and no others but what is in the folders. Packs what it does not know. */
	lay: (files: ReadonlyMap<string, Buffer>) => void;
	/** Answers over a slow line from now on, or as fast as it goes. */
	slowDown: (line: Line | null) => void;
	stop: () => Promise<void>;
}

function pack(body: Buffer): Buffer {
	const quality = body.length > large ? 4 : constants.BROTLI_MAX_QUALITY;
	return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

/**
 * Serves folders as one site, the first that has a file: brotli for text, byte ranges, and the headers of the built
 * site's `_headers`.
 */
export async function openHost(folders: readonly string[]): Promise<Host> {
	const rules = readRules(readFileSync('static/_headers', 'utf8'));
	const bodies = new Map<string, Buffer>();
	const packedBodies = new WeakMap<Buffer, Buffer>();
	let laid: ReadonlyMap<string, Buffer> = new Map();
	const known = new WeakSet<Socket>();
	const answers: Answer[] = [];
	let line: SlowLine | null = null;

	function bodyOf(path: string): Buffer | undefined {
		if (laid.has(path)) return laid.get(path);
		if (!bodies.has(path)) {
			const file = folders.map((folder) => join(folder, path)).find(existsSync);
			if (file) bodies.set(path, readFileSync(file));
		}
		return bodies.get(path);
	}

	function packedOf(body: Buffer): Buffer {
		const done = packedBodies.get(body) ?? pack(body);
		packedBodies.set(body, done);
		return done;
	}

	async function answer(request: IncomingMessage, response: ServerResponse) {
		const { pathname } = new URL(request.url!, 'http://host');
		const path = pathname.endsWith('/') ? `${pathname}index.html` : decodeURIComponent(pathname);
		const body = bodyOf(path);
		const { socket } = request;
		const isNew = !known.has(socket);
		known.add(socket);
		const before = socket.bytesWritten;
		response.on('finish', () =>
			answers.push({ path: pathname, bytes: socket.bytesWritten - before })
		);
		if (!body) return response.writeHead(404).end();
		for (const [name, value] of headersFor(rules, pathname)) response.appendHeader(name, value);
		const type = types[extname(path)];
		if (type) response.setHeader('Content-Type', type);
		const { status, headers, sent } = packed.includes(extname(path))
			? { status: 200, headers: { 'Content-Encoding': 'br' }, sent: packedOf(body) }
			: partOf(body, request.headers.range);
		response.writeHead(status, { ...headers, 'Content-Length': sent.length });
		if (line) await line.send(sent, isNew, (part) => response.write(part));
		else response.write(sent);
		return response.end();
	}

	const server = createServer((request, response) => void answer(request, response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		answers,
		lay(files) {
			laid = files;
			for (const body of files.values()) packedOf(body);
		},
		slowDown: (wanted) => void (line = wanted && new SlowLine(wanted)),
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
