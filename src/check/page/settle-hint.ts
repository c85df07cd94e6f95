import type { Conflict } from '../../document/read/find-conflict.ts';

/**
 * What to do about the conflict that git has left in a file.
 *
 * @param file - Its path, as one word of a command.
 */
export const settleHint = ({ hasBeginning }: Conflict, file: string): string =>
  hasBeginning
    ? `Settle the conflict: create-tech-spec resolve ${file}`
    : 'Take out what is left of a conflict, and look whether both sides are there';
