import type { CheckRequest } from '../../src/commands/check-request.ts';

/** What is asked of `check` where nothing is: everything that is known, shown to a person. */
export const plainCheck: CheckRequest = {
  paths: [],
  since: undefined,
  recordFolder: undefined,
  format: 'pretty',
  all: false,
  strict: false,
  maxWarnings: undefined,
  fix: false,
  dryRun: false,
  style: { hasColors: false, width: undefined },
};
