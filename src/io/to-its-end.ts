import { Cancelled, UserError } from '../errors.ts';
import type { Plan } from '../plan/plan.ts';

/** What tells of the signals that reach a process: the process itself. */
export type Signals = {
  on(signal: NodeJS.Signals, listener: () => void): unknown;
  off(signal: NodeJS.Signals, listener: () => void): unknown;
};

/**
 * Lets a plan be applied to its end, whatever asks the process to stop meanwhile: what stops halfway can take nothing back.
 *
 * @throws Cancelled once the work has ended, when something asked; with what is written now. Where the work failed as
 *   well, for a reason that the person can mend, that error is its `cause`.
 */
export const toItsEnd = async (plan: Plan, apply: () => Promise<void>, signals: Signals): Promise<void> => {
  let isStopped = false;
  const hold = (): void => {
    isStopped = true;
  };
  for (const signal of stopping) signals.on(signal, hold);
  try {
    await apply();
  } catch (error) {
    throw isStopped && error instanceof UserError ? new Cancelled(message, { cause: error }) : error;
  } finally {
    for (const signal of stopping) signals.off(signal, hold);
  }
  if (isStopped) throw new Cancelled(message, { changes: plan.changes });
};

const message = 'Stopped when it was writing';

/** How a process is asked to stop: by Ctrl-C, by another program, by a terminal that closes. */
const stopping = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
