const varieties: Readonly<Record<string, string>> = { pt: 'pt-BR' };

/**
 * The BCP 47 tag that pages in a language carry: that of the variety which its dictionary is written in, where a reader
 * or a screen reader would otherwise take it for another. Addresses and files keep the language alone.
 */
export const varietyOf = (language: string): string => varieties[language] ?? language;
