import type { Targets } from '../ask/wizard-state.ts';
import type { AnswersSource } from '../spec/answers/read-answers.ts';

/** What the command line asks of a new specification. */
export type CreateRequest = {
  sources: readonly AnswersSource[];
  targets: Targets;
  /** Whether the PRD may offer its summary and its goals. */
  prdText: boolean;
  /** Show the changes as a diff instead of making them. */
  dryRun: boolean;
  /** Report as one JSON object. */
  json: boolean;
};
