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
