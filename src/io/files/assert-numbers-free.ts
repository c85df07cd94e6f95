import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { recordNumber } from '../../adr/read/numbering.ts';
import { NumberTaken } from '../../errors.ts';
import type { FileWork } from './file-work.ts';

/**
 * Checks that the records that are to be written have numbers that no other file of their folders has. To be called while
 * no other run writes there.
 *
 * @throws NumberTaken for the first that has not.
 */
export const assertNumbersFree = async (works: readonly FileWork[]): Promise<void> => {
  for (const { path, target, number } of works) {
    if (number === undefined) continue;
    const twin = (await readdir(dirname(target))).find(
      (name) => name !== basename(target) && recordNumber(name) === number,
    );
    if (twin === undefined) continue;
    throw new NumberTaken(`${path} would have the number of ${twin}. Nothing was written.`, {
      hint: 'Run the same command again.',
    });
  }
};
