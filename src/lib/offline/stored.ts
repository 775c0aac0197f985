/** How the names of this site's caches begin; other sites may share its origin, but not its folder. */
export const cachesOf = (scope: string): string => `tumen ${new URL(scope).pathname} `;

/** What a page asks of the worker that keeps the site for use without a network. */
export type Ask = 'tell' | 'take over';

/** What the worker tells the pages: how far it is, what is stored, or why it stopped. */
export type Told =
	| { state: 'storing'; done: number; total: number; bytes: number }
	| { state: 'ready'; bytes: number }
	| { state: 'full' | 'failed' };
