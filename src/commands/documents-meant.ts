import { posix } from 'node:path';
import { isRecord } from '../adr/read/is-record.ts';
import { UserError } from '../errors.ts';
import { isOtherName, isPrdName } from '../sources/other-documents.ts';
import { findPrds } from '../sources/prd-files.ts';
import { findRecordFolder } from '../sources/record-folders.ts';
import { someAtOnce } from '../sources/some-at-once.ts';
import { findSpecs, isSpecTitle, markdownFiles, NAMED, specFolders } from '../sources/spec-files.ts';
import { isTemplate } from '../spec/is-template.ts';
import type { World } from '../world.ts';
import { foldersOf } from './record-folder.ts';
import { settingsRead } from './settings-of.ts';

/** A document that can be checked, and as what; `page` is any other Markdown. */
export type Checkable = { kind: 'spec' | 'prd' | 'record' | 'page'; path: string };

/** Which documents are meant. */
export type DocumentsMeant = {
  /** Files and folders, relative to the repository; everything that is known when empty. */
  paths: readonly string[];
  /** Only those that differ from where this branch left another one. */
  since: string | undefined;
  /** The folder of the records; found by convention when absent. */
  recordFolder: string | undefined;
};

/**
 * The documents that are meant, each once: specifications, then product requirements, then records.
 *
 * @throws UserError where one is not there, or git does not know the branch.
 */
export const documentsMeant = async (
  world: Pick<World, 'repository' | 'here'>,
  { paths, since, recordFolder }: DocumentsMeant,
): Promise<Checkable[]> => {
  const all =
    paths.length === 0 ? await everything(world, recordFolder) : await named(world.repository, paths);
  if (since === undefined) return all;
  const changed = await world.repository.changedSince(since);
  if (changed === undefined)
    throw new UserError(`git knows no “${since}” here that this branch has left`, {
      hint: 'Name a branch, a tag or a commit: --since main\nA shallow clone may lack its history: git fetch --unshallow',
    });
  const differs = new Set(changed);
  return all.filter(({ path }) => differs.has(path));
};

const everything = async (
  { repository, here }: Pick<World, 'repository' | 'here'>,
  recordFolder: string | undefined,
): Promise<Checkable[]> => {
  const [specs, prds, records] = await Promise.all([
    allSpecs(repository, here),
    findPrds(repository),
    allRecords(repository, recordFolder),
  ]);
  const of = (kind: Checkable['kind'], paths: readonly string[]): Checkable[] =>
    paths.map((path) => ({ kind, path }));
  return [...of('spec', specs), ...of('prd', prds), ...of('record', records)];
};

/** Every specification: where they are kept by convention, here, and wherever a file is named as one, even if nobody can read it. */
const allSpecs = async (repository: World['repository'], here: string): Promise<string[]> => {
  const named = ((await repository.listAll()) ?? []).filter((path) => NAMED.test(path) && !ASIDE.test(path));
  const specs = await findSpecs(repository, [
    ...specFolders,
    here,
    ...named.map((path) => posix.dirname(path)),
  ]);
  const known = new Set(specs.map(({ path }) => path));
  const unread = await someAtOnce(
    named.filter((path) => !known.has(path)),
    async (path) => ((await repository.readExact(path)).kind === 'unreadable' ? [path] : []),
  );
  return [...known, ...unread.flat()];
};

/** Folders whose documents are examples, or somebody else's. */
const ASIDE = /(?:^|\/)(?:node_modules|vendor|tests?|__tests__|fixtures?|testdata)\//i;

/** Every record, of all folders that hold some. */
const allRecords = async (
  repository: World['repository'],
  recordFolder: string | undefined,
): Promise<string[]> => {
  // What is wrong in the settings is told later, all of it at once: with what they call a rule and is none.
  const named = recordFolder ?? (await settingsRead(repository)).settings.adrDir;
  const found = await findRecordFolder(repository, named);
  return foldersOf(found).flatMap(({ folder, files }) =>
    files.filter(isRecord).map((file) => posix.join(folder, file)),
  );
};

const named = async (repository: World['repository'], paths: readonly string[]): Promise<Checkable[]> => {
  const found: Checkable[] = [];
  for (const path of paths) {
    const files = (await repository.folders(path)) === undefined ? [path] : await filesIn(repository, path);
    for (const file of files) found.push({ kind: await kindOf(repository, file), path: file });
  }
  return [...new Map(found.map((document) => [document.path, document])).values()];
};

const filesIn = async (repository: World['repository'], folder: string): Promise<string[]> => {
  const files = await markdownFiles(repository, folder);
  return files.filter((file) => !OTHER.test(file)).map((file) => posix.join(folder, file));
};

/** What stands beside documents and is none to be checked, where nobody has named it. */
const OTHER = /^(?:readme|index|changelog|contributing|decisions)\.md$/i;

const GIVE = 'Give a Markdown file or a folder of them';

const MARKDOWN = /\.(?:md|markdown|mdx|mdown|mkdn?)$/i;

const kindOf = async (repository: World['repository'], path: string): Promise<Checkable['kind']> => {
  const name = posix.basename(path);
  const file = await repository.readExact(path);
  if (file.kind === 'absent') throw new UserError(`there is no ${path}`, { hint: GIVE });
  if (!MARKDOWN.test(name)) throw new UserError(`${path} is no Markdown file`, { hint: GIVE });
  if (file.kind === 'unreadable') throw new UserError(`${path} cannot be read: ${file.reason}`);
  if (isPrdName(name)) return 'prd';
  if (isSpecTitle(file.text)) return 'spec';
  if (isRecord(name)) return 'record';
  return isOtherName(name) || isTemplate(name) ? 'page' : 'spec';
};
