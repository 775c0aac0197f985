import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, parentOf, stepsOf } from '../../../../src/lib/draft/pointer';
import { readYaml } from '../../../../src/lib/draft/read/yaml';
import { inverseOf, spliced, type Splice } from '../../../../src/lib/draft/write/splice';
import { insertYaml, moveYaml, removeYaml, setYaml } from '../../../../src/lib/draft/write/yaml';
import { chance, yamlTexts } from '../../../fixtures/yaml-texts';

type Tree = Record<string, unknown>;

const valueIn = (tree: unknown, pointer: string) =>
	stepsOf(pointer).reduce<unknown>((value, step) => (value as Tree)[step], tree);

/** A copy of a tree in which something was done to the value that holds a pointer's. */
function changed(
	tree: unknown,
	pointer: string,
	change: (holder: never, step: string) => void
): unknown {
	const copy = structuredClone(tree);
	change(valueIn(copy, parentOf(pointer)) as never, stepsOf(pointer).at(-1)!);
	return copy;
}

const values: unknown[] = [
	'new',
	'a: b',
	"don't",
	'# x',
	'x, [y]',
	'7',
	7,
	true,
	['a', 'b, c'],
	{ k: 'v: w' },
	'l1\nl2',
	''
];

/** Whatever is done to a text, it says just what it should, and can be taken back. */
function holds(text: string, splices: Splice[], expected: unknown): void {
	const after = spliced(text, splices);
	const { value, faults } = readYaml(after);
	expect({ after, faults }).toEqual({ after, faults: [] });
	expect({ after, value }).toEqual({ after, value: expected });
	expect(spliced(after, inverseOf(splices))).toBe(text);
}

function drawn(text: string, seed: number) {
	const random = chance(seed);
	const { value, spots } = readYaml(text);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
	const pointers = Object.keys(spots).filter(Boolean);
	return {
		value,
		pick,
		pointers,
		lists: pointers.filter((one) => Array.isArray(valueIn(value, one)))
	};
}

test('values stand where they are said to stand', () => {
	fc.assert(
		fc.property(yamlTexts, ({ text }) => {
			const { value, spots } = readYaml(text);
			for (const [pointer, { key }] of Object.entries(spots))
				if (key)
					expect(readYaml(text.slice(...key)).value).toEqual(
						stepsOf(pointer).at(-1) === '9' ? expect.anything() : stepsOf(pointer).at(-1)
					);
			expect(value).toBeDefined();
		})
	);
});

describe(
	'an edit of any YAML changes what it says, nothing else, and can be taken back',
	{ timeout: 30_000 },
	() => {
		test('a value is set', () => {
			fc.assert(
				fc.property(yamlTexts, ({ text, seed }) => {
					const { value, pick, pointers } = drawn(text, seed);
					fc.pre(pointers.length > 0);
					const pointer = pick(pointers);
					const next = pick(values);
					holds(
						text,
						setYaml(text, pointer, next),
						changed(value, pointer, (holder: Tree, step) => (holder[step] = next))
					);
				}),
				{ numRuns: 150 }
			);
		});

		test('a key or an item is taken out', () => {
			fc.assert(
				fc.property(yamlTexts, ({ text, seed }) => {
					const { value, pick, pointers } = drawn(text, seed);
					const inner = pointers.filter((pointer) => parentOf(pointer) !== '');
					fc.pre(inner.length > 0);
					const pointer = pick(inner);
					holds(
						text,
						removeYaml(text, pointer),
						changed(value, pointer, (holder: Tree, step) =>
							Array.isArray(holder)
								? holder.splice(Number(step), 1)
								: Reflect.deleteProperty(holder, step)
						)
					);
				}),
				{ numRuns: 150 }
			);
		});

		test('an item is added to a list', () => {
			fc.assert(
				fc.property(yamlTexts, ({ text, seed }) => {
					const { value, pick, lists } = drawn(text, seed);
					fc.pre(lists.length > 0);
					const list = pick(lists);
					const length = (valueIn(value, list) as unknown[]).length;
					const pointer = at(list, pick(Array.from({ length: length + 1 }, (_, i) => i)));
					const next = pick(values);
					holds(
						text,
						insertYaml(text, pointer, next),
						changed(value, pointer, (holder: unknown[], step) =>
							holder.splice(Number(step), 0, next)
						)
					);
				}),
				{ numRuns: 150 }
			);
		});

		test('a key is added to a record', () => {
			fc.assert(
				fc.property(yamlTexts, ({ text, seed }) => {
					const { value, pick, pointers } = drawn(text, seed);
					const records = pointers.filter((one) => {
						const inner = valueIn(value, one);
						return inner !== null && typeof inner === 'object' && !Array.isArray(inner);
					});
					fc.pre(records.length > 0);
					const pointer = at(pick(records), 'added');
					const next = pick(values);
					holds(
						text,
						insertYaml(text, pointer, next),
						changed(value, pointer, (holder: Tree, step) => (holder[step] = next))
					);
				}),
				{ numRuns: 150 }
			);
		});

		test('an item is moved', () => {
			fc.assert(
				fc.property(yamlTexts, ({ text, seed }) => {
					const { value, pick, lists } = drawn(text, seed);
					const long = lists.filter((list) => (valueIn(value, list) as unknown[]).length > 1);
					fc.pre(long.length > 0);
					const list = pick(long);
					const indices = (valueIn(value, list) as unknown[]).map((_, i) => i);
					const [from, to] = [pick(indices), pick(indices)];
					holds(
						text,
						moveYaml(text, at(list, from), to),
						changed(value, at(list, from), (holder: unknown[]) =>
							holder.splice(to, 0, ...holder.splice(from, 1))
						)
					);
				}),
				{ numRuns: 150 }
			);
		});
	}
);
