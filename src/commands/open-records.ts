import { posix } from 'node:path';
import { isRecord } from '../adr/read/is-record.ts';
import { type KnownRecord, knownRecords } from '../adr/read/known-record.ts';
import { UserError } from '../errors.ts';
import { type Records, readRecords } from '../sources/read-records.ts';
import { findRecordFolder, type RecordFolder } from '../sources/record-folders.ts';
import { recordTexts } from '../sources/record-texts.ts';
import { someAtOnce } from '../sources/some-at-once.ts';
import type { World } from '../world.ts';
import type { AdrRequest } from './adr-request.ts';
import { settledFolder } from './record-folder.ts';
import { settingsOf } from './settings-of.ts';

/** The records of a repository, the newest of them read. */
export type OpenRecords = { records: Records; neighbours: readonly KnownRecord[] };

/**
 * The folder of the records, and the names of the files in it.
 *
 * @throws UserError where it is not clear, with nobody to ask.
 */
const recordsFolder = async (
  world: World,
  { recordFolder }: Pick<AdrRequest, 'recordFolder'>,
): Promise<RecordFolder> => {
  const { repository } = world;
  const named = recordFolder ?? (await settingsOf(repository)).adrDir;
  const folder = await settledFolder(await findRecordFolder(repository, named), world);
  return { folder, files: await repository.list(folder) };
};

/**
 * The same for a command about records that are here already: one of a folder that is not here is a slip.
 *
 * @throws UserError where somebody named a folder that is not here, or it is not clear, with nobody to ask.
 */
export const presentFolder = async (
  world: World,
  request: Pick<AdrRequest, 'recordFolder'>,
): Promise<RecordFolder> => {
  const { recordFolder: named } = request;
  if (named !== undefined && (await world.repository.folders(named)) === undefined)
    throw new UserError(`--adr-dir names ${named}, which is not here`, {
      hint: 'Name the folder of the records, or leave the flag out: it is found by convention.',
    });
  return recordsFolder(world, request);
};

/** The records of the folder that is meant, the numbers that are taken, and the convention of the folder. */
export const openRecords = async (
  world: World,
  request: AdrRequest,
  folderIn = recordsFolder,
): Promise<OpenRecords> => {
  const folder = await folderIn(world, request);
  const records = await world.during('Reading the records', readRecords(world.repository, folder));
  return { records, neighbours: knownRecords(records.texts ?? []) };
};

/** The folder that is meant, and the newest records in it. */
export const openNeighbours = async (
  world: World,
  request: AdrRequest,
): Promise<{ folder: RecordFolder; neighbours: readonly KnownRecord[] }> => {
  const folder = await presentFolder(world, request);
  const { texts } = await world.during('Reading the records', recordTexts(world.repository, folder));
  return { folder, neighbours: knownRecords(texts) };
};

/** Every record of a folder with its text, in the order of their names. */
export const allRecords = async (
  { repository }: Pick<World, 'repository'>,
  { folder, files }: RecordFolder,
): Promise<KnownRecord[]> => {
  const texts = await someAtOnce(files.filter(isRecord), async (file) => ({
    file,
    text: (await repository.read(posix.join(folder, file))) ?? '',
  }));
  return knownRecords(texts);
};
