import { kill } from 'node:process';
import { isSystemError } from './system-error.ts';

/** Whether a process is running; one of another user counts too, although it may not be signalled. */
export const isAlive = (owner: number): boolean => {
  try {
    return kill(owner, 0);
  } catch (error) {
    return !(isSystemError(error) && error.code === 'ESRCH');
  }
};
