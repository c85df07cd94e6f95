import { posix } from 'node:path';
import { mayBeRecordOf } from '../adr/read/numbering.ts';
import { outline } from '../document/outline.ts';
import type { RecordFolder } from '../sources/record-folders.ts';
import type { Decision } from '../spec/model.ts';
import type { World } from '../world.ts';

/** The titles of the records that may be those of some decisions, by the names of their files. */
export const recordTitles = async (
  { repository }: Pick<World, 'repository'>,
  { folder, files }: RecordFolder,
  decisions: readonly Decision[],
): Promise<Readonly<Record<string, string>>> => {
  const candidates = files.filter((file) => decisions.some(({ title }) => mayBeRecordOf(file, title)));
  const titles = await Promise.all(
    candidates.map(async (file) => {
      const text = (await repository.read(posix.join(folder, file))) ?? '';
      return [file, outline(text)[0]?.title ?? ''] as const;
    }),
  );
  return Object.fromEntries(titles);
};
