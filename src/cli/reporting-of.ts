import type { Reporting } from '../commands/reporting.ts';
import type { GlobalOptions } from './options.ts';
import { isSet } from './talk-mode.ts';
import { wantsJson } from './wants-json.ts';

/** How a run is to report. npm takes flags for itself when no -- stands before them: npm create tech-spec --dry-run. */
export const reportingOf = (
  options: Pick<GlobalOptions, 'dryRun' | 'json' | 'cwd'>,
  env: NodeJS.ProcessEnv,
): Reporting => ({
  dryRun: options.dryRun === true || isSet(env.npm_config_dry_run),
  json: wantsJson(options, env),
  cwd: options.cwd,
});
