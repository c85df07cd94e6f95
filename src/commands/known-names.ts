import { isRecord } from '../adr/read/is-record.ts';
import { readRecordName } from '../adr/read/record-name.ts';
import { findPrds } from '../sources/prd-files.ts';
import { findRecordFolder } from '../sources/record-folders.ts';
import { findSpecs, specFolders } from '../sources/spec-files.ts';
import type { World } from '../world.ts';
import { foldersOf } from './record-folder.ts';
import { settingsOf } from './settings-of.ts';
import { seenFrom } from './shell-path.ts';

/** A name that a person can type, and what it names. */
export type KnownName = { word: string; about: string };

type Place = Pick<World, 'repository' | 'here'>;

/** The features of the specifications that are here; one that several have is told by their files. */
export const knownFeatures = async (place: Place, specFolder?: string): Promise<KnownName[]> => {
  const specs = await specsHere(place, specFolder);
  const isAlone = (title: string): boolean => specs.filter((spec) => spec.title === title).length === 1;
  return specs.map(({ title, path }) =>
    isAlone(title) && !/\.md$/i.test(title)
      ? { word: title, about: path }
      : { word: seenFrom(place.here, path), about: title },
  );
};

/** The files of the specifications that are here. */
export const knownSpecFiles = async (place: Place, specFolder?: string): Promise<KnownName[]> =>
  (await specsHere(place, specFolder)).map(({ title, path }) => ({
    word: seenFrom(place.here, path),
    about: title,
  }));

/** The product requirements documents that are here. */
export const knownPrds = async ({ repository, here }: Place): Promise<KnownName[]> =>
  (await findPrds(repository)).map((path) => ({ word: seenFrom(here, path), about: '' }));

/**
 * The decision records that are here, the newest first, as somebody has begun to name one: by their numbers or days, and
 * by their files where it begins with no digit, or where a number stands twice.
 */
export const knownRecordNames = async (
  { repository }: Pick<World, 'repository'>,
  typed: string,
  recordFolder?: string,
): Promise<KnownName[]> => {
  const named = recordFolder ?? (await settingsOf(repository)).adrDir;
  const files = foldersOf(await findRecordFolder(repository, named)).flatMap((each) => each.files);
  const records = files
    .filter(isRecord)
    .map((file) => ({ word: idIn(file, typed), file: file.slice(0, -3) }));
  const isAlone = (word: string): boolean => records.filter((record) => record.word === word).length === 1;
  return records
    .map(({ word, file }) =>
      /^\d*$/.test(typed) && isAlone(word) ? { word, about: file } : { word: file, about: '' },
    )
    .reverse();
};

/** A number as it is begun: with the zeros of the file where a zero was typed. */
const idIn = (file: string, typed: string): string => {
  const digits = readRecordName(file)?.digits ?? '';
  return typed.startsWith('0') || digits.includes('-') ? digits : digits.replace(/^0+(?=\d)/, '');
};

const specsHere = ({ repository, here }: Place, specFolder: string | undefined) =>
  findSpecs(repository, [...specFolders, ...(specFolder === undefined ? [] : [specFolder]), here]);
