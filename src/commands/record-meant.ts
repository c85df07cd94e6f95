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
  const records = files.filter(isRecord);
  const named = records.filter((file) => isNamed(file, posix.basename(typed.trim())));
  const [only, another] = named.length > 0 ? named : records.filter((file) => hasNumber(file, typed.trim()));
  if (only === undefined)
    throw new UserError(`${folder} holds no record “${typed}”`, {
      hint: 'Name one by its number or its file. See them all: create-tech-spec adr list',
    });
  if (another === undefined) return only;
  const several = records.filter((file) => isNamed(file, typed.trim()) || hasNumber(file, typed.trim()));
  throw new UserError(`which record? “${typed}” could be any of: ${several.join(', ')}`, {
    hint: 'Name its file. Records with one number are told apart by: create-tech-spec adr renumber',
  });
};

const isNamed = (file: string, name: string): boolean => file === name || file.replace(/\.md$/i, '') === name;

/** Whether a record has a number or a day, however it is written: `12`, `ADR-0012`. */
const hasNumber = (file: string, typed: string): boolean => {
  const [id, wanted] = [readRecordName(file)?.id, readRecordName(`${typed}.md`)?.id];
  if (id?.kind === 'number') return wanted?.kind === 'number' && wanted.number === id.number;
  return id?.kind === 'date' && wanted?.kind === 'date' && wanted.day === id.day;
};
