import { posix } from 'node:path';
import { newestRecords, type RecordTexts } from '../adr/convention/convention.ts';
import { findTemplate } from '../adr/convention/find-template.ts';
import type { RecordFolder } from './record-folders.ts';
import type { Repository } from './repository.ts';

const TEMPLATES = 'templates';

/** What the newest records of a folder look like, and its own template. */
export const recordTexts = async (
  repository: Repository,
  { folder, files }: RecordFolder,
): Promise<RecordTexts> => {
  const below = (await repository.list(posix.join(folder, TEMPLATES))).map((file) => `${TEMPLATES}/${file}`);
  const template = findTemplate([...files, ...below]);
  const textOf = (file: string): Promise<string | undefined> => repository.read(posix.join(folder, file));
  const texts = await Promise.all(
    newestRecords(files).map(async (file) => ({ file, text: await textOf(file) })),
  );
  const text = template === undefined ? undefined : await textOf(template);
  return {
    texts: texts.flatMap(({ file, text }) => (text === undefined ? [] : [{ file, text }])),
    template: template === undefined || text === undefined ? undefined : { file: template, text },
  };
};
