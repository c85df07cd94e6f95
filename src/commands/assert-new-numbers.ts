import { posix } from 'node:path';
import { recordNumber } from '../adr/read/numbering.ts';
import { NumberTaken } from '../errors.ts';
import type { Plan } from '../plan/plan.ts';
import type { World } from '../world.ts';

/**
 * Checks that the records of a plan have numbers that no other file of their folder has, as that folder is now.
 *
 * @param spec - The specification that the plan writes, if any: no record, whatever its name.
 * @param flag - The flag that gives the number of the first.
 * @throws NumberTaken when a number is that of another record.
 */
export const assertNewNumbers = async (
  { changes }: Plan,
  spec: string | undefined,
  { repository }: Pick<World, 'repository'>,
  flag = '--adr-number',
): Promise<void> => {
  for (const { kind, path } of changes) {
    if (kind !== 'create' || path === spec) continue;
    const twin = await twinOf(path, repository);
    if (twin === undefined) continue;
    throw new NumberTaken(`${path} would have the number of ${twin}`, {
      hint: `Give the first record a number that is free: ${flag} <number>`,
    });
  }
};

/** Another file with the number of a record. The same path is excluded: whether that is free is checked where it is written. */
const twinOf = async (path: string, repository: World['repository']): Promise<string | undefined> => {
  const [folder, name] = [posix.dirname(path), posix.basename(path)];
  const number = recordNumber(name);
  const files = number === undefined ? [] : await repository.list(folder);
  return files.find((file) => file !== name && recordNumber(file) === number);
};
