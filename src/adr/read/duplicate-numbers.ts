import { readRecordName } from './record-name.ts';

/** A record that has a number, by the name of its file. */
type Numbered = { file: string; number: number };

/**
 * The records among some files whose numbers could be taken twice. A letter, or a part behind a full stop, says that sharing the
 * number is meant: `ADR-047c-…`, `0003.1-…`.
 */
const numberedRecords = (files: readonly string[]): Numbered[] =>
  files.flatMap((file) => {
    const name = readRecordName(file);
    if (name?.id.kind !== 'number' || /^[a-z]/i.test(name.gap)) return [];
    if (name.gap === '.' && /^\d/.test(name.words)) return [];
    return [{ file, number: name.id.number }];
  });

/** What the files of one record have in common: it may be there in several languages, `0012-use-redis.de.md`. */
export const familyOf = (file: string): string =>
  file
    .replace(/\.md$/i, '')
    .replace(/[._][a-z]{2}(?:[-_][a-z]{2})?$/i, '')
    .toLowerCase();

/** The numbers that more than one record has, each with the files of all of them. */
export const numbersTakenTwice = (files: readonly string[]): ReadonlyMap<number, readonly string[]> => {
  const byNumber = new Map<number, string[]>();
  for (const { file, number } of numberedRecords(files))
    byNumber.set(number, [...(byNumber.get(number) ?? []), file]);
  return new Map([...byNumber].filter(([, all]) => new Set(all.map(familyOf)).size > 1));
};
