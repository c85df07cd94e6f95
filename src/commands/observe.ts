import type { Targets } from '../ask/wizard-state.ts';
import type { Surroundings } from '../plan/plan-creation.ts';
import { findPrds } from '../sources/prd-files.ts';
import { type Records, readRecords } from '../sources/read-records.ts';
import { type FoundFolder, findRecordFolder } from '../sources/record-folders.ts';
import type { Author } from '../sources/repository.ts';
import { findSpecs, specFolders } from '../sources/spec-files.ts';
import type { DiagramForm } from '../spec/answers-model.ts';
import { remembered } from '../spec/remembered.ts';
import type { Settings } from '../spec/settings.ts';
import type { World } from '../world.ts';
import { settingsOf } from './settings-of.ts';

/** What a run sees in the repository before it asks anything. */
export type Observed = Pick<Surroundings, 'today' | 'author' | 'specs'> & {
  authorOrigin: Author['origin'] | undefined;
  /** How diagrams are drawn where neither the answers nor the specification say it. */
  usualForm: DiagramForm | undefined;
  /** Product requirements documents, as paths. */
  prds: readonly string[];
  /** Where the records are kept, as far as that is clear. */
  recordFolder: FoundFolder;
  /** The records of a folder and the numbers that are taken, read once: a conversation needs them after each answer. */
  records: (folder: string) => Promise<Records>;
};

/**
 * Reads what a new specification depends on.
 *
 * @param needsAuthor - Whether anybody will want to know who works here: git has to be asked for that.
 * @throws UserError where the settings of the repository are not understood.
 */
export const observe = async (
  { repository, today, here, during }: Pick<World, 'repository' | 'today' | 'here' | 'during'>,
  targets: Targets,
  needsAuthor = true,
): Promise<Observed> => {
  const folders = [...specFolders, ...(targets.specFolder === undefined ? [] : [targets.specFolder]), here];
  const [author, specs, prds, [settings, recordFolder]] = await Promise.all([
    needsAuthor ? repository.author() : undefined,
    findSpecs(repository, folders),
    findPrds(repository),
    settingsAndFolder(repository, targets),
  ]);
  return {
    today,
    author: author?.name,
    authorOrigin: author?.origin,
    specs,
    usualForm: settings.diagrams,
    prds,
    recordFolder,
    records: remembered(async (folder) => {
      // Git takes longest, so it begins first.
      const names = repository.namesInGit(folder);
      const files = await repository.list(folder);
      return during('Reading the records', readRecords(repository, { folder, files }, names));
    }),
  };
};

/** The settings, and the folder of the records, which they may name. */
const settingsAndFolder = async (
  repository: World['repository'],
  targets: Targets,
): Promise<[Settings, FoundFolder]> => {
  const settings = await settingsOf(repository);
  return [settings, await findRecordFolder(repository, targets.recordFolder ?? settings.adrDir)];
};
