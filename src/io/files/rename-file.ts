import { chmod, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Change } from '../../plan/plan.ts';
import { createFile } from './create-file.ts';
import { entryAt } from './entry-at.ts';
import type { FileWork, RemovalWork } from './file-work.ts';
import { publishNew } from './publish-new.ts';
import { removeTempFile, stageFile } from './temp-file.ts';
import { assertHolds, assertWritable, modeOf } from './update-file.ts';

type Rename = Extract<Change, { kind: 'rename' }>;

/** The two works of giving a file another name; whatever leads to it is changed in between. */
type RenameWork = { arrival: FileWork; departure: RemovalWork };

/**
 * The work of giving a file another name: never over another file, and only while it holds the very bytes that the change was
 * made for.
 *
 * @param target - Where the file goes, from `resolveInside`.
 * @param source - Where it is, from `resolveInside`.
 */
export const renameFile = (change: Rename, target: string, source: string): RenameWork => {
  const { path, text, number } = change;
  const creation = createFile(
    { kind: 'create', path, text, ...(number !== undefined && { number }) },
    target,
  );
  return {
    arrival: {
      ...creation,
      mode: () => modeOf(source),
      publish: async (temp) => {
        await chmod(temp, await modeOf(source));
        await creation.publish(temp);
      },
    },
    departure: {
      path: change.from,
      target: source,
      check: async () => {
        await assertHolds(change.from, source, change.before);
        await assertWritable(change.from, source);
      },
      remove: async () => {
        await assertHolds(change.from, source, change.before);
        await unlink(source);
      },
      takeBack: () => bringBack(source, change.before, target),
    },
  };
};

/** Makes a file again that went away, with the permissions that its other name has, and says whether its name was free. */
const bringBack = async (source: string, text: string, other: string): Promise<boolean> => {
  const mode = ((await entryAt(other))?.mode ?? 0o644) & 0o777;
  const temp = await stageFile(dirname(source), 0, text, mode);
  try {
    await chmod(temp, mode);
    return await publishNew(temp, source);
  } finally {
    await removeTempFile(temp);
  }
};
