import { CommanderError } from 'commander';
import { errorText } from '../errors/error-text.ts';
import { Cancelled, LeftBehind, UserError } from '../errors.ts';
import { brokenText } from '../spec/broken-lines.ts';

/** What an error means to the person who ran the program: the exit code, and what to say on stderr. */
type Complaint = { exitCode: number; text: string };

/**
 * Exit 2 for a mistake of the person, 130 when they stopped the run (143 or 129 for another signal), 70 (`EX_SOFTWARE` of
 * sysexits.h) for a bug of ours.
 *
 * @param width - The columns of the window that the text is for, if it is for one.
 */
export const complain = (error: unknown, version: string, width?: number): Complaint => {
  if (error instanceof Cancelled)
    return { exitCode: exitCodes[error.signal], text: `${brokenText(stopped(error), width)}\n` };
  if (error instanceof UserError)
    return { exitCode: 2, text: `${brokenText(errorText('create-tech-spec:', error), width)}\n` };
  // Commander has said already what is wrong; help and version are no mistake.
  if (error instanceof CommanderError) return { exitCode: error.exitCode === 0 ? 0 : 2, text: '' };
  return { exitCode: 70, text: bugText(error, version) };
};

/** What shells report of a program that a signal ended. */
const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** An error as the object that `--json` prints. */
export const complaintJson = (error: unknown, version: string): object => ({
  error: messageOf(error, version),
  changes: error instanceof Cancelled ? error.changes.map(({ kind, path }) => ({ kind, path })) : [],
  findings: error instanceof UserError ? error.problems : [],
  nextSteps: [],
});

const messageOf = (error: unknown, version: string): { message: string; hint?: string } => {
  if (error instanceof Cancelled) return { message: stopped(error) };
  if (error instanceof UserError)
    return { message: error.message, ...(error.hint !== undefined && { hint: error.hint }) };
  if (error instanceof CommanderError) {
    const [message = '', ...hint] = error.message.replace(/^error: /, '').split('\n');
    return { message, ...(hint.length > 0 && { hint: hint.join('\n') }) };
  }
  return { message: bugText(error, version) };
};

/** The answers of a run that are kept, and how to go on with them. */
const kept = (goOn: string): string => `Nothing was written; your answers are kept. Go on with: ${goOn}`;

/** What a stopped run leaves: nothing, unless it was writing at that moment. */
const stopped = ({ changes, cause, goOn }: Cancelled): string => {
  if (cause instanceof UserError) return `Stopped. ${cause.message}`;
  if (goOn !== undefined) return `Stopped. ${kept(goOn)}`;
  if (changes.length === 0) return 'Stopped. Nothing was written.';
  return `Stopped when everything was written: ${changes.map(({ path }) => path).join(', ')}`;
};

const bugText = (error: unknown, version: string): string => {
  const [bug, left] = error instanceof LeftBehind ? [error.cause, error.left] : [error, []];
  return `create-tech-spec ${version} has a bug, sorry. ${whatIsLeft(left)}
${bug instanceof Error ? bug.stack : String(bug)}
Please report it with the lines above: npm bugs create-tech-spec
`;
};

const whatIsLeft = (left: readonly string[]): string =>
  left.length === 0
    ? 'Nothing is left half-written.'
    : `What it wrote stays, because it could not be taken back: ${left.join(', ')}.`;
