import { languages } from '$lib/messages/messages';

export const match = (param: string) => languages.includes(param);
