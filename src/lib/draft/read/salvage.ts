import * as v from 'valibot';
import type { Pointer } from '../draft';
import { at } from '../pointer';

type Schema = v.GenericSchema;
type Record_ = Record<string, unknown>;

/** What of a schema is looked into, whichever its kind. */
interface Insides {
	type: string;
	entries: Record<string, Schema>;
	item: Schema;
	items: Schema[];
	value: Schema;
	wrapped: Schema;
	default: unknown;
	options: unknown[];
	key: string;
	literal: unknown;
	pipe?: { type: string; requirement?: unknown }[];
}

const isRecord = (value: unknown): value is Record_ =>
	value !== null && typeof value === 'object' && !Array.isArray(value);

const isLeaf = (schema: Schema) =>
	!['strict_object', 'object_with_rest', 'array', 'record', 'union'].includes(
		(schema as unknown as Insides).type
	);

/** The least number that a schema allows, or nearly so. */
function leastOf({ pipe = [] }: Insides): number {
	const bound = pipe.find(({ type }) => type === 'min_value' || type === 'gt_value');
	const least = typeof bound?.requirement === 'number' ? bound.requirement : 0;
	return bound?.type === 'gt_value' ? least + 1 : Math.max(least, 0);
}

/** The schema among some that fits a value best: that of its kind. */
function fittingOf({ type, options, key }: Insides, value: unknown): Schema {
	const schemas = options as Schema[];
	const isFitting = (schema: Schema) => {
		const inner = schema as unknown as Insides;
		if (type === 'variant') return isRecord(value) && v.is(inner.entries[key]!, value[key]);
		if (isRecord(value)) return ['record', 'strict_object'].includes(inner.type);
		return Array.isArray(value) === ['strict_tuple', 'array'].includes(inner.type);
	};
	return schemas.find(isFitting) ?? schemas[0]!;
}

function salvage(schema: Schema, value: unknown, pointer: Pointer, gaps: Pointer[]): unknown {
	const { success, output } = v.safeParse(schema, value);
	if (success) return output;
	const inside = schema as unknown as Insides;
	const fill = (stopgap: unknown) => {
		gaps.push(pointer);
		return stopgap;
	};
	switch (inside.type) {
		case 'object_with_rest':
		case 'strict_object': {
			const record = isRecord(value) ? value : (fill({}) as Record_);
			const entries = Object.entries(inside.entries).map(([key, inner]) => [
				key,
				salvage(inner, Object.hasOwn(record, key) ? record[key] : undefined, at(pointer, key), gaps)
			]);
			return Object.fromEntries(entries.filter(([, part]) => part !== undefined));
		}
		case 'record': {
			const entries = Object.entries(isRecord(value) ? value : (fill({}) as Record_));
			const isKey = ([key]: [string, unknown]) =>
				v.is(inside.key as unknown as Schema, key) || void gaps.push(at(pointer, key));
			return Object.fromEntries(
				entries
					.filter(isKey)
					.map(([key, part]) => [key, salvage(inside.value, part, at(pointer, key), gaps)])
			);
		}
		case 'array': {
			if (!Array.isArray(value)) return fill([]);
			const before = gaps.length;
			const list = value.map((part, i) => salvage(inside.item, part, at(pointer, i), gaps));
			return gaps.length > before ? list : fill(list);
		}
		case 'strict_tuple': {
			const parts: unknown[] = Array.isArray(value) ? value : [];
			return fill(inside.items.map((item, i) => salvage(item, parts[i], at(pointer, i), [])));
		}
		case 'optional':
			if (value === undefined) return inside.default;
			return isLeaf(inside.wrapped)
				? fill(inside.default)
				: salvage(inside.wrapped, value, pointer, gaps);
		case 'union':
		case 'variant':
			return salvage(fittingOf(inside, value), value, pointer, gaps);
		case 'picklist':
			return fill(inside.options[0]);
		case 'literal':
			return fill(inside.literal);
		case 'string':
			return fill(typeof value === 'string' ? value : '');
		case 'number':
			return fill(leastOf(inside));
		default:
			return fill(false);
	}
}

/**
 * What of a value is as a schema has it, whatever else it is: for what is missing or wrong stands a stopgap, and its
 * pointer is listed. A text that is none of the schema's texts is kept as it is.
 */
export function salvaged<T extends Schema>(
	schema: T,
	value: unknown
): { value: v.InferOutput<T>; gaps: Pointer[] } {
	const gaps: Pointer[] = [];
	return { value: salvage(schema, value, '', gaps) as v.InferOutput<T>, gaps };
}
