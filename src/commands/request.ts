import type { Targets } from '../ask/wizard-state.ts';
import type { AnswersSource } from '../spec/answers/read-answers.ts';

/** What the command line asks of a new specification. */
export type CreateRequest = {
  sources: readonly AnswersSource[];
  targets: Targets;
  /** The folder to run in as it was given, when the run was to be somewhere else than it was started. */
  cwd?: string | undefined;
  /** Whether the PRD may offer its summary and its goals. */
  prdText: boolean;
  /** Show the changes as a diff instead of making them. */
  dryRun: boolean;
  /** Report as one JSON object. */
  json: boolean;
};
