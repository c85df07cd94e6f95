import { type ChildProcess, spawn } from 'node:child_process';
import { isSystemError } from './system-error.ts';

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
  const pieces: Buffer[] = [];
  const isDone = await run(args, '', place, (piece) => void pieces.push(piece));
  return isDone ? Buffer.concat(pieces) : undefined;
};

/**
 * Hands over what git writes to standard output, piece by piece and as it comes: for what would fill the memory. What it
 * has written counts, however it ends.
 *
 * @param input - What it reads from standard input. It starts meanwhile, where that has to be found out first.
 */
export const gitPieces = async (
  args: readonly string[],
  input: string | Promise<string>,
  place: GitPlace,
  take: (piece: Buffer) => void,
): Promise<void> => {
  await run(args, input, place, take);
};

/** Runs git to its end; false when it cannot be started, or refuses. */
const run = async (
  args: readonly string[],
  input: string | Promise<string>,
  place: GitPlace,
  take: (piece: Buffer) => void,
): Promise<boolean> => {
  const child = start(args, place, input === '' ? 'ignore' : 'pipe');
  if (child === undefined) return false;
  return new Promise((resolve, reject) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
    child.stdout?.on('data', (piece: Buffer) => {
      try {
        take(piece);
      } catch (error) {
        reject(error);
      }
    });
    // It may end before it has read all of it.
    child.stdin?.on('error', () => undefined);
    Promise.resolve(input).then((text) => child.stdin?.end(text), reject);
  });
};

/** Starts git without execa, which takes longer to load than git takes; nothing where there are too many arguments. */
const start = (
  args: readonly string[],
  { cwd, env }: GitPlace,
  stdin: 'ignore' | 'pipe',
): ChildProcess | undefined => {
  try {
    return spawn('git', ['-c', 'core.fsmonitor=false', ...args], {
      cwd,
      // The environment is the one handed in, so that nothing else decides.
      env: { ...env, GIT_LITERAL_PATHSPECS: '1', GIT_OPTIONAL_LOCKS: '0' },
      stdio: [stdin, 'pipe', 'ignore'],
      windowsHide: true,
    });
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
};
