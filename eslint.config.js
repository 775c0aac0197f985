import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { importRule } from './tests/house.mjs';

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'static/', '**/node_modules/', '**/.cache/'] },
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'no-console': 'error',
			eqeqeq: 'error',
			// Views link to addresses of the story; routes resolve the rest.
			'svelte/no-navigation-without-resolve': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }]
		}
	},
	{
		files: ['**/*.ts', '**/*.svelte'],
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		},
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		files: ['src/**'],
		plugins: { house: { rules: { imports: importRule } } },
		rules: { 'house/imports': 'error' }
	},
	{
		files: ['**/*.mjs'],
		rules: { 'no-console': 'off' }
	},
	{
		files: ['src/lib/messages/*.ts', 'tests/**'],
		rules: { 'max-lines': 'off' }
	}
);
