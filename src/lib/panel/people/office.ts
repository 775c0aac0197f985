import { dateFormat } from '../../messages/formats';
import type { Messages } from '../../messages/messages';
import type { Story } from '../../story/story';

/** Says which office the people of a story have: that of the month in which its article was written. */
export function sayOffices({ article: { when } }: Story, { people, locale }: Messages): string {
	const day = when.latest ?? when.earliest;
	if (!day) return people.hint(when.text);
	const format = dateFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
	return people.hint(format.format(new Date(day)));
}
