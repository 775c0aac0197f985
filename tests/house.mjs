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
	['press'],
	['routes']
];

const floorOf = (room) => floors.findIndex((rooms) => rooms.includes(room));

/** Packages whose values only some rooms may import. */
const owners = { 'maplibre-gl': ['map'], 'd3-geo': ['figure', 'press'] };

/**
 * The room of a file under `src`, such as `map` for `src/lib/map/StoryMap.svelte`; else undefined.
 *
 * @param {string} file
 * @returns {string | undefined}
 */
export function roomOf(file) {
	const [, lib, route] = /(?:^|\/)src\/(?:lib\/([^/]+)\/|(routes|press)\/)/.exec(file) ?? [];
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
	const owner = Object.entries(owners).find(
		([name]) => target === name || target.startsWith(`${name}/`)
	);
	if (owner && !owner[1].includes(room) && !isType)
		return `only ${owner[1].join('/ and ')}/ may import ${owner[0]}`;
	if (/(^|\/)geodata\//.test(target) && room !== 'press') return 'only press/ may read geodata/';
	const other = roomOf(`${target}/`) ?? roomOf(target);
	if (!other || other === room) return null;
	if (floorOf(room) < 0) return `${room}/ is no room of the house`;
	if (floorOf(other) < floorOf(room)) return null;
	return floorOf(other) === floorOf(room)
		? `${room}/ and ${other}/ stand side by side and may not import each other`
		: `${room}/ stands below ${other}/ and may not import from it`;
}

/** The same as a rule for ESLint. */
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
