import { builtinModules } from 'node:module';

/** The rooms of the house under `src`, from the ground up; a room may import from those below it. */
const floors = [
	['messages'],
	['story'],
	['draft', 'cartography', 'exploration'],
	['lesson'],
	['ui'],
	['offline'],
	['figure', 'map', 'panel', 'timeline', 'presenter', 'handout'],
	['reader'],
	['press', 'relay'],
	['routes']
];

const floorOf = (room) => floors.findIndex((rooms) => rooms.includes(room));

/** Packages whose values only some rooms may import. */
const owners = { 'maplibre-gl': ['map'], 'd3-geo': ['figure', 'press'] };

/** The rooms that run in Node alone, and what runs nowhere else. */
const nodeRooms = ['press', 'relay'];
const nodePackages = ['fontkit', 'fontverter', 'subset-font', '@resvg/resvg-js', 'sharp'];

const isOf = (name, source) => source === name || source.startsWith(`${name}/`);
const needsNode = (source) =>
	source.startsWith('node:') ||
	[...builtinModules, ...nodePackages].some((name) => isOf(name, source));

/**
 * The room of a file under `src`, such as `map` for `src/lib/map/StoryMap.svelte`; else undefined.
 *
 * @param {string} file
 * @returns {string | undefined}
 */
export function roomOf(file) {
	const [, lib, route] = /(?:^|\/)src\/(?:lib\/([^/]+)\/|(routes|press|relay)\/)/.exec(file) ?? [];
	return lib ?? route;
}

/** Resolves a relative or `$lib` import to a path under `src`; packages are given back as they are. */
function targetOf(file, source) {
	if (source.startsWith('$lib/')) return `src/lib/${source.slice('$lib/'.length)}`;
	if (!source.startsWith('.')) return source;
	const path = file.slice(file.lastIndexOf('src/')).split('/').slice(0, -1);
	for (const step of source.split('/')) {
		if (step === '..') path.pop();
		else if (step !== '.') path.push(step);
	}
	return path.join('/');
}

/**
 * Why an import breaks the rules of the house, or null if it keeps them.
 *
 * @param {string} file path of the importing file, with slashes
 * @param {string} source what it imports, as written
 * @param {boolean} isType whether only types are imported
 * @returns {string | null}
 */
export function faultOfImport(file, source, isType) {
	const room = roomOf(file);
	if (!room) return null;
	const target = targetOf(file, source);
	if (needsNode(target) && !nodeRooms.includes(room))
		return `only ${nodeRooms.join('/ and ')}/ may need Node, as ${target} does`;
	const owner = Object.entries(owners).find(([name]) => isOf(name, target));
	if (owner && !owner[1].includes(room) && !isType)
		return `only ${owner[1].join('/ and ')}/ may import ${owner[0]}`;
	if (target.startsWith('$app/') && room !== 'routes') return `only routes/ may import ${target}`;
	if (/(^|\/)geodata\//.test(target) && room !== 'press') return 'only press/ may read geodata/';
	const other = roomOf(`${target}/`) ?? roomOf(target);
	if (!other || other === room) return null;
	if (floorOf(room) < 0) return `${room}/ is no room of the house`;
	if (floorOf(other) < floorOf(room)) return null;
	return floorOf(other) === floorOf(room)
		? `${room}/ and ${other}/ stand side by side and may not import each other`
		: `${room}/ stands below ${other}/ and may not import from it`;
}

const importPattern =
	/(?:^|[^\w.])(?:import|export)\s+(?:(type)\s)?(?:[^'"`;=(]*?\sfrom\s*)?['"]([^'"]+)['"]|[^\w.]import\(\s*['"]([^'"]+)['"]/g;

/**
 * What a file imports, as written: with `import`, `export … from` and `import()`.
 *
 * @param {string} text of the file
 * @returns {{ source: string, isType: boolean }[]}
 */
export const importsOf = (text) =>
	[...text.matchAll(importPattern)].map(([, type, source, later]) => ({
		source: source ?? later,
		isType: type === 'type'
	}));

/** Which files of the house each of them imports, types included. */
function importGraph(texts) {
	const pathOf = (target) =>
		['', '.ts', '.svelte.ts', '.svelte'].map((end) => target + end).find((path) => texts.has(path));
	return new Map(
		[...texts].map(([file, text]) => [
			file,
			importsOf(text).flatMap(({ source }) => pathOf(targetOf(file, source)) ?? [])
		])
	);
}

/**
 * The circles of files that import each other, types included: the strongly connected components of
 * what imports what, after Tarjan, each in alphabetical order.
 *
 * @param {ReadonlyMap<string, string>} texts of all files, by their paths under `src`
 * @returns {string[][]}
 */
export function circlesOf(texts) {
	const graph = importGraph(texts);
	const order = new Map();
	const lowest = new Map();
	const path = [];
	const circles = [];
	function visit(file) {
		order.set(file, order.size);
		lowest.set(file, order.get(file));
		path.push(file);
		for (const next of graph.get(file)) {
			if (!order.has(next)) visit(next);
			if (path.includes(next)) lowest.set(file, Math.min(lowest.get(file), lowest.get(next)));
		}
		if (lowest.get(file) !== order.get(file)) return;
		const circle = path.splice(path.indexOf(file));
		if (circle.length > 1) circles.push(circle.sort());
	}
	for (const file of graph.keys()) if (!order.has(file)) visit(file);
	return circles.sort();
}

const reactive = /\$state\b|\$derived\b/;

/** Names of the classes whose instances change under those who read them. */
function reactiveClasses(texts) {
	return [...texts.values()]
		.flatMap((text) => text.split(/^(?=(?:export )?class )/m))
		.filter((text) => /^(?:export )?class /.test(text) && reactive.test(text.split(/^\}/m)[0]))
		.map((text) => /class (\w+)/.exec(text)[1])
		.concat('SvelteMap', 'SvelteSet', 'SvelteDate', 'SvelteURL', 'SvelteURLSearchParams');
}

/** The statements of a file that run once, when it is loaded: those of a module, or of a component's. */
function onceRun(file, text) {
	if (!file.endsWith('.svelte')) return text;
	const [, script = ''] = /<script\b[^>]*\bmodule\b[^>]*>(.*?)<\/script>/s.exec(text) ?? [];
	return script.replace(/^\t/gm, '');
}

/**
 * What files hold once for all who import them: contexts, and state or its holders at the level of a module.
 *
 * @param {ReadonlyMap<string, string>} texts of all files, by their paths under `src`
 * @returns {{ file: string, holds: string }[]}
 */
export function sharedStateOf(texts) {
	const holder = `new (?:${reactiveClasses(texts).join('|')})\\b|\\$state\\b|\\$derived\\b`;
	const held = new RegExp(`^(?:export )?(?:const|let) [^=;]*= (${holder})`, 'gm');
	const handed = /\b(createContext|setContext)\b(?=[(<])|['"](svelte\/store)['"]/g;
	return [...texts].flatMap(([file, text]) =>
		[...onceRun(file, text).matchAll(held), ...text.matchAll(handed)].map(([, ...found]) => ({
			file,
			holds: found.find(Boolean)
		}))
	);
}

/** The same as {@link faultOfImport}, as a rule for ESLint. */
export const importRule = {
	meta: { type: 'problem', schema: [], messages: { fault: '{{ fault }}' } },
	create(context) {
		const check = (node) => {
			if (typeof node.source?.value !== 'string') return;
			const isType = node.importKind === 'type' || node.exportKind === 'type';
			const file = context.filename.replaceAll('\\', '/');
			const fault = faultOfImport(file, node.source.value, isType);
			if (fault) context.report({ node, messageId: 'fault', data: { fault } });
		};
		return {
			ImportDeclaration: check,
			ImportExpression: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check
		};
	}
};
