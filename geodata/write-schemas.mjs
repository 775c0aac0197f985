import { mkdirSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./src/lib/draft/schema/json-schema.ts', {
	logLevel: 'error',
	server: { hmr: false, ws: false }
});

mkdirSync('static/schema', { recursive: true });
for (const [name, schema] of Object.entries(module.jsonSchemas())) {
	writeFileSync(`static/schema/${name}.schema.json`, schema);
	console.log(`static/schema/${name}.schema.json`);
}
