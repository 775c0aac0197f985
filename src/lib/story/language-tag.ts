/** What a language tag looks like: language, script and country of BCP 47, such as `pt`, `zh-Hant`, `en-GB`. */
export const languageTag = '[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?';

const whole = new RegExp(`^${languageTag}$`);

/** Whether a text looks like a language tag. */
export const isTag = (text: string): boolean => whole.test(text);
