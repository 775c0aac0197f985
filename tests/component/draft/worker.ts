import { check } from '../../../src/lib/draft/check/check';
import { loadCountries } from '../../../src/lib/draft/check/positions';
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

const countries = loadCountries();

addEventListener('message', ({ data: { files, edits } }: MessageEvent<Asked>) => {
	void countries.then((countriesAt) => {
		const { draft, faults } = read(files, 'small');
		const found = [...faults, ...check(draft, { countriesAt, spoken: ['en', 'pt'] })];
		postMessage({ draft, faults: found, written: write(edits, files) } satisfies Answered);
	});
});
