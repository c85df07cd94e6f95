import type { Targets } from '../ask/wizard-state.ts';
import type { AnswersSource } from '../spec/answers/read-answers.ts';
import type { Reporting } from './reporting.ts';

/** What the command line asks of any run that writes a specification. */
export type WriteRequest = Reporting & {
  sources: readonly AnswersSource[];
  targets: Targets;
};

/** What the command line asks of a new specification. */
export type CreateRequest = WriteRequest & {
  /** Whether the PRD may offer its summary and its goals. */
  prdText: boolean;
  /** Whether to go on with the newest draft without asking. */
  resume: boolean;
};

/** How a run that adds reports. */
export type ExtendRequest = WriteRequest & {
  /** The command that it is. */
  command: 'create' | 'add' | 'adr new';
  showDerived: boolean;
  /** Whether the person has seen what becomes of each piece, and said yes to it. */
  isConfirmed: boolean;
};
