import type { TerminalStyle } from '../check/formats/pretty.ts';
import type { DocumentsMeant } from './documents-meant.ts';
import type { Reporting } from './reporting.ts';

/** The forms in which findings can be had. */
export const checkFormats = ['pretty', 'json', 'github', 'sarif'] as const;

/** A form in which findings can be had. */
export type CheckFormat = (typeof checkFormats)[number];

/** What is asked of `check`; nothing but mending writes. */
export type CheckRequest = DocumentsMeant &
  Pick<Reporting, 'dryRun' | 'cwd'> & {
    format: CheckFormat;
    /** Whether what is only information is shown, not counted. */
    all: boolean;
    /** Whether warnings fail the run too. */
    strict: boolean;
    /** How many warnings do not fail it; any number when absent. */
    maxWarnings: number | undefined;
    /** Whether to mend what a program can. */
    fix: boolean;
    /** How findings are shown to people. */
    style: TerminalStyle;
  };
