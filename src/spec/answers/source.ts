import type { Problem } from '../../errors.ts';

/** The values of flags that answer a question, by the flag as it is written: `--component` has one value for each use. */
export type FlagValues = Readonly<Record<string, readonly string[]>>;

/** Where answers come from. `name` is what messages call it. */
export type AnswersSource =
  | { kind: 'yaml'; name: string; text: string }
  | { kind: 'notes'; name: string; text: string }
  | { kind: 'flags'; values: FlagValues };

/** A way into answers: keys of mappings and places in lists. */
export type Path = readonly PropertyKey[];

/** Where an answer stands in its source. */
export type Place = Pick<Problem, 'source' | 'line' | 'column' | 'path'>;

/** The answers of one source as they were written, before anybody has looked at what they mean. */
export type RawAnswers = {
  value: Readonly<Record<string, unknown>>;
  /** Where a value stands, or the nearest thing around it that is there; with `key`, where its key stands. */
  placeOf(path: Path, what: 'key' | 'value'): Place;
  problems: readonly Problem[];
};

/** `endpoints[2].path`. */
export const printPath = (path: Path): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
