/** The words of a name, lower case: `OrderLine`, `order-line`, `ORDER_LINE` and `Order line` are all `order`, `line`. */
export const wordsOf = (name: string): string[] =>
  name
    .replace(/['’]/g, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/(?<=[\p{Lu}\p{N}])(?=\p{Lu}\p{Ll})(?!\p{Lu}s(?!\p{Ll}))/gu, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** The words with the last one changed. */
export const withLastWord = (words: readonly string[], change: (word: string) => string): string[] =>
  words.map((word, index) => (index === words.length - 1 ? change(word) : word));
