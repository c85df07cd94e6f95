import { findTemplate } from '../adr/convention/find-template.ts';
import { isRecord } from '../adr/read/is-record.ts';
import { otherRecords } from '../adr/read/numbering.ts';
import { counted } from '../spec/counted.ts';
import { folderRefusal } from '../spec/path-refusal.ts';
import { plainFolder } from '../spec/plain-folder.ts';
import { foldersSpelled } from './folders-spelled.ts';
import { recordConfigs } from './record-configs.ts';
import type { Repository } from './repository.ts';

/** A folder for records, relative to the repository, and the names of the files in it. */
export type RecordFolder = { folder: string; files: readonly string[] };

/** Where the records of a repository are kept; `open`: nobody but a person can say which of several it is. */
export type FoundFolder =
  | ({ kind: 'settled' } & RecordFolder)
  | {
      kind: 'open';
      /** Why, as a sentence without its stop. */
      reason: string;
      /** The folders that could be meant, the likely one first. */
      choices: readonly [RecordFolder, ...RecordFolder[]];
    };

/** Where records go when nothing in the repository says it. */
const defaultFolder = 'docs/adr';

/** The folders in which people keep records. */
const usualFolders = [
  defaultFolder,
  'docs/adrs',
  'docs/decisions',
  'docs/architecture/decisions',
  'docs/architecture/adr',
  'docs/architecture/adrs',
  'docs/architecture-decisions',
  'doc/adr',
  'doc/decisions',
  'architecture/decisions',
  'adr',
  'adrs',
  'decisions',
  '.adr',
  'src/adr',
] as const;

/**
 * Finds where the records of a repository are kept: in the folder that was named, by a flag or the settings; else in the one
 * that another tool was told; else in the only usual one that holds records, in whatever letters it is written; else, where there is none yet, in `docs/adr`.
 * Lists folders, and reads nothing but the files of other tools.
 */
export const findRecordFolder = async (
  repository: Repository,
  named: string | undefined,
): Promise<FoundFolder> => {
  if (named !== undefined) return settled(await folderAt(repository, named));
  const configured = await configuredFolder(repository);
  if (configured?.kind === 'folder') return settled(configured);
  const here = await foldersSpelled(repository, usualFolders);
  const all = await Promise.all(here.map((folder) => folderAt(repository, folder)));
  const withRecords = all.filter(({ files }) => files.some(isRecord) || otherRecords(files).length > 0);
  const holding =
    withRecords.length > 0 ? withRecords : all.filter(({ files }) => findTemplate(files) !== undefined);
  if (configured !== undefined) return openFor(configured, holding);
  const empty = all.find(({ folder }) => folder.toLowerCase() === defaultFolder);
  const [first = empty ?? { folder: defaultFolder, files: [] }, ...others] = holding;
  if (others.length === 0) return settled(first);
  return { kind: 'open', reason: severalReason(holding), choices: [first, ...others] };
};

const settled = ({ folder, files }: RecordFolder): FoundFolder => ({ kind: 'settled', folder, files });

const folderAt = async (repository: Repository, folder: string): Promise<RecordFolder> => ({
  folder,
  files: await repository.list(folder),
});

const severalReason = (holding: readonly RecordFolder[]): string =>
  `${counted(holding.length, 'folder')} hold decision records: ${holding.map(({ folder }) => folder).join(', ')}`;

/** What the files of other tools say: a folder that is here, or why they lead nowhere. */
type Configured = ({ kind: 'folder' } & RecordFolder) | { kind: 'nowhere'; reason: string; wanted?: string };

/** What the first of the files says that names a folder. */
const configuredFolder = async (repository: Repository): Promise<Configured | undefined> => {
  const texts = await Promise.all(recordConfigs.map(({ file }) => repository.read(file)));
  for (const [index, config] of recordConfigs.entries()) {
    const text = texts[index];
    const said = text === undefined ? undefined : await saidBy(config, text);
    if (said !== undefined) return lookedUp(repository, config.file, said);
  }
  return undefined;
};

/** What a file says of the folder, as far as it is understood. */
type Said = { path: unknown } | { flaw: string };

const saidBy = async (
  { folderIn }: (typeof recordConfigs)[number],
  text: string,
): Promise<Said | undefined> => {
  try {
    const path = await folderIn(text);
    return path === undefined || path === null || path === '' ? undefined : { path };
  } catch (error) {
    return { flaw: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
};

const lookedUp = async (repository: Repository, file: string, said: Said): Promise<Configured> => {
  if ('flaw' in said) return { kind: 'nowhere', reason: `${file} is not understood: ${said.flaw}` };
  if (typeof said.path !== 'string')
    return { kind: 'nowhere', reason: `${file} names no folder for decision records, but something else` };
  const refusal = folderRefusal(said.path);
  if (refusal !== undefined) return { kind: 'nowhere', reason: `${file}: ${refusal.message}` };
  // Tools of Windows separate folders as Windows does.
  const folder = plainFolder(said.path.replaceAll('\\', '/'));
  if ((await repository.folders(folder)) === undefined)
    return { kind: 'nowhere', reason: `${file} names ${folder}, which is not here`, wanted: folder };
  return { kind: 'folder', ...(await folderAt(repository, folder)) };
};

/** What can be meant where the file of another tool leads nowhere: what it wants, or where records are. */
const openFor = (
  { reason, wanted }: Extract<Configured, { kind: 'nowhere' }>,
  holding: readonly RecordFolder[],
): FoundFolder => {
  const missing = wanted ?? (holding.length === 0 ? defaultFolder : undefined);
  const [first = { folder: defaultFolder, files: [] }, ...others] = [
    ...holding,
    ...(missing === undefined ? [] : [{ folder: missing, files: [] }]),
  ];
  return { kind: 'open', reason, choices: [first, ...others] };
};
