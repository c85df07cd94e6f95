import { isSet } from './talk-mode.ts';

/**
 * Whether a run reports as JSON, its mistakes too. npm takes the flag for itself when no -- stands before it:
 * npm create tech-spec --json.
 */
export const wantsJson = ({ json }: { json?: boolean }, env: NodeJS.ProcessEnv): boolean =>
  json === true || isSet(env.npm_config_json);
