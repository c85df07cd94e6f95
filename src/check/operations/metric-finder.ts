/**
 * Tells which of some metrics a text names, by their places: as they are written, or by words that belong to one of them alone,
 * or by most of their words.
 */
export const metricFinder = (metrics: readonly string[]): ((text: string) => number[]) => {
  const names = metrics.map(tellingWords);
  const owners = new Map<string, number[]>();
  for (const [metric, words] of names.entries())
    for (const word of words) owners.set(word, [...(owners.get(word) ?? []).slice(0, MANY), metric]);
  const sizes = names.map((words) => [...words].filter((word) => isTelling(owners, word)).length);
  return (text) => {
    const shares = new Map<number, number>();
    for (const word of wordsIn(text)) {
      if (!isTelling(owners, word)) continue;
      const known = owners.get(word) ?? [];
      for (const metric of known)
        shares.set(metric, (shares.get(metric) ?? 0) + (known.length === 1 ? Number.POSITIVE_INFINITY : 1));
    }
    return [...shares].flatMap(([metric, share]) => (share * 2 > (sizes[metric] ?? 0) ? [metric] : []));
  };
};

/** A word that so many metrics have tells none of them. */
const MANY = 50;

const isTelling = (owners: ReadonlyMap<string, readonly number[]>, word: string): boolean =>
  (owners.get(word)?.length ?? 0) <= MANY;

/** The words of a name but for those that names of metrics end with, where it has others. */
const tellingWords = (name: string): ReadonlySet<string> => {
  const all = wordsIn(name);
  const telling = [...all].filter((word) => !GENERAL.test(word));
  return telling.length === 0 ? all : new Set(telling);
};

const GENERAL =
  /^(?:p\d+|total|count|number|rate|ratio|percent(?:age)?|second|millisecond|ms|minute|byte|avg|average|mean|max|min|time|sum|gauge|counter|the|of|per|a|an|and|or|to|for|in|on|is|by|s)$/;

/** The words of a text in small letters and without a plural; where no spaces stand between words, each two characters. */
export const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(
    [
      ...text
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .matchAll(WORD),
    ].flatMap(({ 0: word, groups }) =>
      groups?.unspaced === undefined ? [word.replace(/(?<=[a-z]{3})s$/, '')] : pairsIn(word),
    ),
  );

const WORD =
  /(?<unspaced>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+)|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー])[\p{L}\p{N}])+/gu;

const pairsIn = (word: string): string[] =>
  word.length < 3 ? [word] : Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
