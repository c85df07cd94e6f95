import { Cancelled, UserError } from '../errors.ts';
import type { Plan } from '../plan/plan.ts';
import { type Signals, type StopSignal, stopSignals } from './signals.ts';

/**
 * Lets a plan be applied to its end, whatever asks the process to stop meanwhile: what stops halfway can take nothing back.
 *
 * @throws Cancelled once the work has ended, when something asked; with what is written now. Where the work failed as
 *   well, for a reason that the person can mend, that error is its `cause`.
 */
export const toItsEnd = async (plan: Plan, apply: () => Promise<void>, signals: Signals): Promise<void> => {
  let stopped: StopSignal | undefined;
  const hold = (signal: StopSignal): void => {
    stopped = signal;
  };
  for (const signal of stopSignals) signals.on(signal, hold);
  try {
    await apply();
  } catch (error) {
    throw stopped !== undefined && error instanceof UserError
      ? new Cancelled(message, { cause: error, signal: stopped })
      : error;
  } finally {
    for (const signal of stopSignals) signals.off(signal, hold);
  }
  if (stopped !== undefined) throw new Cancelled(message, { changes: plan.changes, signal: stopped });
};

const message = 'Stopped when it was writing';
