import { chooseRecordFolder, type OpenFolder } from '../ask/choose-record-folder.ts';
import { Cancelled, UserError } from '../errors.ts';
import type { Records } from '../sources/read-records.ts';
import type { FoundFolder, RecordFolder } from '../sources/record-folders.ts';
import type { Decision } from '../spec/model.ts';
import { SETTINGS } from '../spec/settings-file.ts';
import type { World } from '../world.ts';
import type { Observed } from './observe.ts';
import { type ShellPlace, shellPath } from './shell-path.ts';

type Seen = Pick<Observed, 'recordFolder'>;

/** The folders that hold the records, or could. */
export const foldersOf = (found: FoundFolder): readonly RecordFolder[] =>
  found.kind === 'open' ? found.choices : [found];

/** What a person can be asked about the folder; nothing where it is clear. */
export const openFolder = ({ recordFolder }: Seen): OpenFolder | undefined =>
  recordFolder.kind === 'open' ? recordFolder : undefined;

/**
 * The records that some decisions join: those of the folder that the person chose, who may have changed their mind since
 * the repository was read; else those of the one that was found. Until it is chosen, the likely one stands for it. Which
 * numbers are taken is looked up only for decisions.
 */
export const recordsFor = async (
  decisions: readonly Decision[],
  chosen: string | undefined,
  { recordFolder: found, records }: Pick<Observed, 'recordFolder' | 'records'>,
  repository: World['repository'],
): Promise<Records> => {
  const { folder, files } = found.kind === 'open' ? found.choices[0] : found;
  if (decisions.length > 0) return records(chosen ?? folder);
  return chosen === undefined || chosen === folder
    ? { folder, files }
    : { folder: chosen, files: await repository.list(chosen) };
};

/**
 * The folder that the person chose for the records of some decisions; where it is open they are asked.
 *
 * @throws UserError where it is open with nobody to ask.
 */
export const chosenFolder = async (
  chosen: string | undefined,
  decisions: readonly Decision[],
  observed: Seen,
  world: Pick<World, 'ask' | 'show'> & ShellPlace,
): Promise<string | undefined> => {
  const { recordFolder } = observed;
  const isClear = chosen !== undefined || recordFolder.kind === 'settled' || decisions.length === 0;
  return isClear ? chosen : settledFolder(recordFolder, world);
};

/**
 * The folder that was found, or the one that the person chooses where it is open.
 *
 * @throws UserError where it is open with nobody to ask.
 */
export const settledFolder = async (
  found: FoundFolder,
  world: Pick<World, 'ask' | 'show'> & ShellPlace,
): Promise<string> => {
  if (found.kind === 'settled') return found.folder;
  if (world.ask === undefined) throw unclear(found, world);
  const folder = await chooseRecordFolder(found, world.ask, world.show);
  if (folder === undefined) throw new Cancelled();
  return folder;
};

const unclear = ({ reason, choices: [likely] }: OpenFolder, place: ShellPlace): UserError =>
  new UserError(`where do decision records go? ${reason}`, {
    hint: `Name their folder: --adr-dir ${shellPath(likely?.folder ?? '.', place)}. For good it stands in ${SETTINGS}, as adrDir.`,
  });
