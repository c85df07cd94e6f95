import { posix } from 'node:path';
import { isRecord } from '../adr/read/is-record.ts';
import { readRecordName } from '../adr/read/record-name.ts';
import { UserError } from '../errors.ts';
import type { RecordFolder } from '../sources/record-folders.ts';

/**
 * The file of the record that somebody named: `12`, `ADR-012`, `20201028`, `20201028-use-redis`, or its file.
 *
 * @throws UserError where none or several could be meant.
 */
export const recordMeant = (typed: string, { folder, files }: RecordFolder): string => {
  const wanted = typed.trim();
  const records = files.filter(isRecord);
  const named = records.filter((file) => isNamed(file, wanted, folder));
  const [only, another] = named.length > 0 ? named : records.filter((file) => hasId(file, wanted));
  if (only === undefined)
    throw new UserError(`${folder} holds no record “${typed}”`, {
      hint: 'Name one by its number or its file. See them all: create-tech-spec adr list',
    });
  if (another === undefined) return only;
  const several = records.filter((file) => hasId(file, wanted));
  const isNumber = readRecordName(only)?.id.kind === 'number';
  throw new UserError(`which record? “${typed}” could be any of: ${several.join(', ')}`, {
    hint: `Name its file.${isNumber ? ' Each gets a number of its own with: create-tech-spec adr renumber' : ''}`,
  });
};

/** Whether a record was named by its file, with or without its folder and its ending. */
const isNamed = (file: string, wanted: string, folder: string): boolean =>
  [file, posix.join(folder, file)].some((name) =>
    [name, name.replace(/\.md$/i, '')].includes(posix.normalize(wanted)),
  );

/** Whether a record has a number or a day, however it is written: `12`, `ADR-0012`. */
const hasId = (file: string, wanted: string): boolean => {
  const [id, name] = [readRecordName(file)?.id, readRecordName(`${wanted}.md`)];
  if (name === undefined || name.words !== '' || name.gap !== '') return false;
  return JSON.stringify(id) === JSON.stringify(name.id);
};
