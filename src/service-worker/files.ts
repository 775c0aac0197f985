/** What `static/basemap/manifest.json` says of each file beside it. */
export type Digests = Record<string, { sha256: string }>;

/** Files for authors, hosts and other sites, which no page of this site asks for. */
const unwanted = /^\/(schema\/|_headers$|robots\.txt$|404(\.html)?$)|\/preview\.png$/;

/** Whether a file is kept for use without a network; `path` is its path within the site. */
export const isKept = (path: string): boolean => !unwanted.test(path);

/** Whether a file has a name of its own for every content, so that it never changes. */
export const isImmutable = (path: string): boolean => path.includes('/_app/immutable/');

/**
 * Whether a file that another version has stored is the same in this version.
 *
 * @param digests - of the basemap's files in this version, and in the other
 */
export function isUnchanged(path: string, now: Digests, then: Digests): boolean {
	if (isImmutable(path)) return true;
	const [, name] = /\/basemap\/([^/]+)$/.exec(path) ?? [];
	const digest = name && now[name]?.sha256;
	return Boolean(digest) && then[name!]?.sha256 === digest;
}

/**
 * The path under which a page is stored, among all that are: that of a folder may lack its last slash, or name its
 * `index.html`. `null` for what is not stored.
 */
export function storedPath(path: string, stored: ReadonlySet<string>): string | null {
	const folder = `${path.replace(/\/(index\.html)?$/, '')}/`;
	return [path, folder].find((candidate) => stored.has(candidate)) ?? null;
}

/** Whether a page is of the build that lists these paths, and not of one that has just taken its place on the host. */
export const isOfBuild = (html: string, listed: readonly string[]): boolean =>
	[...html.matchAll(/_app\/immutable\/[\w./-]+\.(?:js|css)/g)].every(([file]) =>
		listed.some((path) => path.endsWith(`/${file}`))
	);
