/**
 * The offsets of the `*`, `_` and `~` that could become emphasis or strikethrough.
 *
 * A run that nothing in the text can pair with is left out (`5 * 3`, `~800 ms`, `snake_case`), unless the text is
 * `joined`: then the paragraph holds other texts, and what one opens another could close.
 */
export const delimiters = (text: string, joined: boolean): readonly number[] => {
  const runs = [...text.matchAll(/([*_~])\1*/g)].map((match) => readRun(text, match[0], match.index));
  return ['*', '_', '~']
    .map((mark) => runs.filter((run) => run.mark === mark))
    .flatMap(joined ? anyActive : pairable)
    .flatMap((run) => Array.from({ length: run.length }, (_, at) => run.start + at));
};

type Run = { mark: string; start: number; length: number; opens: boolean; closes: boolean };

/** A run of one delimiter, and what it can do between its neighbours. */
const readRun = (text: string, run: string, start: number): Run => {
  const mark = run.charAt(0);
  const before = text.charAt(start - 1);
  const after = text.charAt(start + run.length);
  const wordBound = mark === '_';
  return {
    mark,
    start,
    length: run.length,
    opens: flanks(before, after) && !(wordBound && word.test(before)),
    closes: flanks(after, before) && !(wordBound && word.test(after)),
  };
};

// Whether a symbol or an emoji counts as punctuation depends on the version of CommonMark, and whether another delimiter
// does on the parser: only what all agree on rules a run out.
const word = /[\p{L}\p{N}]/u;
const punctuation = /[!-)+-/:-@[-^`{-}]/;

/** Whether a run between these two characters may lean on the inner one: CommonMark's left-flanking, mirrored for right. */
const flanks = (outer: string, inner: string): boolean =>
  /\S/.test(inner) && !(punctuation.test(inner) && word.test(outer));

/** The runs that open with one that closes after them, or close with one that opens before them. */
const pairable = (runs: readonly Run[]): readonly Run[] => {
  const firstOpen = runs.findIndex((run) => run.opens);
  const lastClose = runs.findLastIndex((run) => run.closes);
  return runs.filter(
    (run, at) => (run.opens && at < lastClose) || (run.closes && firstOpen >= 0 && at > firstOpen),
  );
};

/** The runs that could pair with anything. */
const anyActive = (runs: readonly Run[]): readonly Run[] => runs.filter((run) => run.opens || run.closes);
