import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../../src/lib/messages/messages';
import { faultOfDate, parseWhen } from '../../../src/lib/story/when/when';

const inWords = (date: string, language: 'en' | 'pt' = 'en') => {
	const messages = messagesIn(language);
	return parseWhen(date, messages.locale, messages.when);
};

describe('a date in words', () => {
	test.each([
		['2025-10-27', '27 October 2025', '27 de outubro de 2025'],
		['2025-07', 'July 2025', 'julho de 2025'],
		['2025', '2025', '2025'],
		['2025-07-15~', 'about 15 July 2025', 'por volta de 15 de julho de 2025'],
		['2025-10-27?', '27 October 2025 (deduced)', '27 de outubro de 2025 (dedução)'],
		['2024-06-19/..', 'since 19 June 2024', 'desde 19 de junho de 2024'],
		['2023~/..', 'since about 2023', 'desde por volta de 2023'],
		[
			'2025-10-23/2026-03-16',
			'23 October 2025 – 16 March 2026',
			'23 de outubro de 2025 – 16 de março de 2026'
		],
		[
			'2024-12~/2025-05~',
			'about December 2024 to May 2025',
			'por volta de dezembro de 2024 até maio de 2025'
		],
		[
			'2024-10~/2025-04-26',
			'about October 2024 to 26 April 2025',
			'por volta de outubro de 2024 até 26 de abril de 2025'
		]
	])('%s', (date, english, portuguese) => {
		const evenSpaces = (text: string) => text.replace(/[\u2009\u202f]/g, ' ');
		expect(evenSpaces(inWords(date).text)).toBe(english);
		expect(evenSpaces(inWords(date, 'pt').text)).toBe(portuguese);
	});
});

describe('what a date can mean', () => {
	test('a month reaches from its first to its last day', () => {
		expect(inWords('2024-02')).toMatchObject({ earliest: '2024-02-01', latest: '2024-02-29' });
	});

	test('an open interval has no end', () => {
		expect(inWords('2024-06-19/..')).toMatchObject({ earliest: '2024-06-19', latest: null });
	});

	test('each end tells how exactly it is given', () => {
		expect(inWords('2025-07')).toMatchObject({
			isInterval: false,
			precision: { earliest: 'month', latest: 'month' }
		});
		expect(inWords('2024/2025-04-26~')).toMatchObject({
			isInterval: true,
			precision: { earliest: 'year', latest: 'day' }
		});
	});

	test('marks are kept', () => {
		expect(inWords('2025~')).toMatchObject({ approximate: true, uncertain: false });
		expect(inWords('2025?')).toMatchObject({ approximate: false, uncertain: true });
		expect(inWords('2024/2025~')).toMatchObject({ approximate: true });
	});
});

describe('what is no date', () => {
	test.each([
		['mid-July', 'not-a-date'],
		['2025-13', 'not-a-date'],
		['2025-07-~15', 'not-a-date'],
		['', 'not-a-date'],
		['../..', 'date-open'],
		['201X', 'date-digits-open'],
		['2025/2024', 'date-reversed']
	])('“%s” is refused', (date, code) => {
		expect(faultOfDate(date)).toBe(code);
	});

	test.each(['2025-10-27', '2025-10-27?', '2024/..', '2023~/..', '2024-10~/2025-04-26~'])(
		'“%s” is accepted',
		(date) => {
			expect(faultOfDate(date)).toBeNull();
		}
	);
});
