/** Where git runs: a folder, and the environment, which is all that it inherits. */
export type GitPlace = { cwd: string; env: NodeJS.ProcessEnv };

/**
 * What git writes to standard output, to the byte; nothing when it is not installed, or refuses.
 *
 * Paths in the arguments are meant literally; it takes no locks beside those it needs, and runs nothing that a
 * configuration has it run to watch files.
 */
export const git = async (
  args: readonly string[],
  { cwd, env }: GitPlace,
): Promise<Uint8Array | undefined> => {
  // No path of a file holds a NUL, and no program can be given one.
  if (args.some((arg) => arg.includes('\0'))) return undefined;
  const { execa } = await import('execa');
  // The environment is the one handed in, so that nothing else decides.
  const { failed, stdout } = await execa('git', ['-c', 'core.fsmonitor=false', ...args], {
    cwd,
    env: { ...env, GIT_LITERAL_PATHSPECS: '1', GIT_OPTIONAL_LOCKS: '0' },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    encoding: 'buffer',
    stripFinalNewline: false,
  });
  return failed ? undefined : stdout;
};
