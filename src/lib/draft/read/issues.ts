import * as v from 'valibot';
import { at } from '../pointer';
import { formatVersion } from '../schema/story';
import type { FaultCode } from '../code';
import type { FaultValues } from '../fault';
import type { FormFault } from './spots';

type Issue = v.BaseIssue<unknown>;

const isUnknownKey = (issue: Issue) => issue.type === 'strict_object' && issue.expected === 'never';

/** What a schema says of itself is a sentence; what this house's schemas say is a code. */
const isCode = (message: string): message is FaultCode => !message.startsWith('Invalid');

function codeOf(issue: Issue): FaultCode {
	if (isUnknownKey(issue)) return 'not-known';
	if (issue.kind === 'schema' && issue.received === 'undefined') return 'missing';
	if (isCode(issue.message)) return issue.message;
	return issue.kind === 'schema' ? 'not-expected' : 'out-of-bounds';
}

const shown = (value: unknown) =>
	typeof value === 'string' || typeof value === 'number' ? value : String(value);

function optionsOf({ requirement, expected }: Issue): string {
	if (Array.isArray(requirement)) return requirement.join(', ');
	return (expected ?? '')
		.replace(/^\(|\)$/g, '')
		.replaceAll('"', '')
		.replaceAll(' | ', ', ');
}

function valuesOf(issue: Issue, code: FaultCode): FaultValues {
	if (code === 'missing' || code === 'not-known') return {};
	return {
		input: shown(issue.input),
		received: issue.received,
		expected: issue.expected ?? 'another value',
		options: optionsOf(issue),
		bound: (issue.expected ?? '').replace('>=', '≥ ').replace('<=', '≤ '),
		version: formatVersion
	};
}

/** What a schema finds wrong in a value, as faults. */
export function faultsOfIssues(schema: v.GenericSchema, value: unknown): FormFault[] {
	const { issues = [] } = v.safeParse(schema, value);
	return issues.map((issue) => {
		const code = codeOf(issue);
		const keys = (issue.path ?? []).map(({ key }) => key as string | number);
		return { pointer: at('', ...keys), code, values: valuesOf(issue, code) };
	});
}
