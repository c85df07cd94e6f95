import type { severities } from '../spec/words.ts';

/** How much a finding weighs. */
export type Severity = (typeof severities)[number];

/** Something that a reviewer would raise, as data. */
export type Finding = {
  /** The id of the rule, which never changes: `TS101`. */
  rule: string;
  /** The name of the rule: `placeholder-left`. */
  name: string;
  severity: Exclude<Severity, 'off'>;
  /** The file, relative to the repository. */
  path: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in UTF-16 units. */
  column: number;
  /** One sentence: what is wrong. */
  message: string;
  /** One sentence: what to do about it. */
  hint: string;
  /** Whether `check --fix` can mend it. */
  fixable: boolean;
};
