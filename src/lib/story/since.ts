import type { Messages } from '../messages/messages';
import type { Since, Story } from './story';

/** What there is to say of later news that is no news, in words; empty where there is nothing. */
export function stateOf(
	{ state }: Pick<Since, 'state'>,
	{ checked }: Pick<Story, 'checked'>,
	{ sinceStates: words }: Messages['evidence']
): string {
	if (state !== 'stale') return state ? words[state] : '';
	return checked ? words.stale(checked.text) : words.unfollowed;
}
