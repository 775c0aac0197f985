import { iso1A2Code, iso1A2Codes } from '@rapideditor/country-coder';
import { check } from '../../../src/lib/draft/check/check';
import type { CountriesAt } from '../../../src/lib/draft/check/positions';
import type { Draft, Files } from '../../../src/lib/draft/draft';
import type { Fault } from '../../../src/lib/draft/fault';
import { read } from '../../../src/lib/draft/read/read';
import type { Edit } from '../../../src/lib/draft/write/edit';
import { write, type Written } from '../../../src/lib/draft/write/write';

export interface Asked {
	files: Files;
	edits: readonly Edit[];
}

export interface Answered {
	draft: Draft;
	faults: Fault[];
	written: Written;
}

/** Imported at once: where tests run in a browser, a worker cannot import later. */
const countriesAt: CountriesAt = (point) => [iso1A2Code(point) ?? [], iso1A2Codes(point)].flat();

addEventListener('message', ({ data: { files, edits } }: MessageEvent<Asked>) => {
	const { draft, faults } = read(files, 'small');
	const found = [...faults, ...check(draft, { countriesAt, spoken: ['en', 'pt'] })];
	postMessage({ draft, faults: found, written: write(edits, files) } satisfies Answered);
});
