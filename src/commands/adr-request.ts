import type { Reporting } from './reporting.ts';

/** What the command line asks of any command about records. */
export type AdrRequest = Reporting & {
  /** The folder of the records, when somebody said so. */
  recordFolder?: string | undefined;
};
