/** The values of flags that answer a question, by the flag as it is written: `--component` has one value for each use. */
export type FlagValues = Readonly<Record<string, readonly string[]>>;

/** Where answers come from. `name` is what messages call it. */
export type AnswersSource =
  | { kind: 'yaml'; name: string; text: string }
  | { kind: 'notes'; name: string; text: string }
  | { kind: 'flags'; values: FlagValues };
