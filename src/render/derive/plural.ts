import pluralize from 'pluralize';

/** The plural of an English word in lower case; a word of any other language stays as it is. */
export const plural = (word: string): string => (isEnglish(word) ? pluralize.plural(word) : word);

/** The singular of an English word in lower case; a word of any other language stays as it is. */
export const singular = (word: string): string => (isEnglish(word) ? pluralize.singular(word) || word : word);

const isEnglish = (word: string): boolean => /^[a-z]+$/.test(word);
