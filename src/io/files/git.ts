/** Where git runs: a folder, and the environment, which is all that it inherits. */
export type GitPlace = { cwd: string; env: NodeJS.ProcessEnv };

/**
 * What git writes to standard output, to the byte; nothing when it is not installed, or refuses.
 *
 * Paths in the arguments are meant literally; it takes no locks beside those it needs, and runs nothing that a
 * configuration has it run to watch files.
 */
export const git = async (args: readonly string[], place: GitPlace): Promise<Uint8Array | undefined> => {
  // No path of a file holds a NUL, and no program can be given one.
  if (args.some((arg) => arg.includes('\0'))) return undefined;
  const { execa } = await import('execa');
  const { failed, stdout } = await execa('git', commandLine(args), { ...settings(place), stdin: 'ignore' });
  return failed ? undefined : stdout;
};

/**
 * Hands over what git writes to standard output, piece by piece and as it comes: for what would fill the memory. What it
 * has written counts, however it ends.
 *
 * @param input - What it reads from standard input.
 */
export const gitPieces = async (
  args: readonly string[],
  input: string,
  place: GitPlace,
  take: (piece: Buffer) => void,
): Promise<void> => {
  const { execa } = await import('execa');
  const process = execa('git', commandLine(args), { ...settings(place), input, buffer: false });
  for await (const { buffer, byteOffset, byteLength } of process.iterable({ binary: true }))
    take(Buffer.from(buffer, byteOffset, byteLength));
};

const commandLine = (args: readonly string[]): string[] => ['-c', 'core.fsmonitor=false', ...args];

/** The environment is the one handed in, so that nothing else decides. */
const settings = ({ cwd, env }: GitPlace) =>
  ({
    cwd,
    env: { ...env, GIT_LITERAL_PATHSPECS: '1', GIT_OPTIONAL_LOCKS: '0' },
    extendEnv: false,
    reject: false,
    encoding: 'buffer',
    stripFinalNewline: false,
  }) as const;
