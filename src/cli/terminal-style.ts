import type { TerminalStyle } from '../check/formats/pretty.ts';

/** How findings are shown on a stream: a file or a pipe has no edge. */
export const terminalStyle = (stdout: NodeJS.WriteStream, env: NodeJS.ProcessEnv): TerminalStyle => ({
  hasColors: stdout.hasColors?.(env) ?? false,
  width: stdout.columns,
});
