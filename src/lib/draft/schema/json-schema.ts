import { toJsonSchema } from '@valibot/to-json-schema';
import { groundSchema } from './ground';
import { placesSchema, sourcesSchema, storySchema } from './story';

const schemas = {
	story: storySchema,
	places: placesSchema,
	sources: sourcesSchema,
	ground: groundSchema
};

/**
 * JSON Schemas of a story's files as text, by the file's name without its ending, for editors that
 * help while one writes. They know the form of a file; what ties files together is checked by
 * `npm run check:stories`.
 */
export function jsonSchemas(): Record<string, string> {
	return Object.fromEntries(
		Object.entries(schemas).map(([name, schema]) => [
			name,
			`${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }), null, '\t')}\n`
		])
	);
}
