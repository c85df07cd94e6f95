import { isSet } from './talk-mode.ts';

/**
 * Whether a run reports as JSON, its mistakes too. npm takes the flag for itself when no -- stands before it:
 * npm create tech-spec --json.
 */
export const wantsJson = ({ json }: { json?: boolean }, env: NodeJS.ProcessEnv): boolean =>
  json === true || isSet(env.npm_config_json);

/**
 * Whether the arguments of a run ask for JSON, wherever the flag stands: the command that was named may not be there, or not know
 * the flag, and the mistake is reported all the same.
 */
export const asksForJson = (args: readonly string[], env: NodeJS.ProcessEnv): boolean => {
  const end = args.indexOf('--');
  return wantsJson({ json: args.slice(0, end === -1 ? args.length : end).includes('--json') }, env);
};
