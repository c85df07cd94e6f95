import { posix } from 'node:path';
import { isRecord } from '../adr/read/is-record.ts';
import { citedPaths } from '../check/page/cited-paths.ts';
import { readPage } from '../check/page/read-page.ts';
import { readSpec } from '../document/read/read-spec.ts';
import { UserError } from '../errors.ts';
import { knownPaths, type PathKind } from '../sources/known-paths.ts';
import { findPrds } from '../sources/prd-files.ts';
import { findRecordFolder } from '../sources/record-folders.ts';
import { someAtOnce } from '../sources/some-at-once.ts';
import { markdownFiles, namedSpecs, specsBeside } from '../sources/spec-files.ts';
import { once } from '../spec/once.ts';
import type { World } from '../world.ts';
import type { DocumentKind } from './document-kind.ts';
import { foldersOf } from './record-folder.ts';
import { settingsRead } from './settings-of.ts';

/** A document that can be checked, and as what; where that is absent, its text tells, which is read once: when it is checked. */
export type Checkable = { kind: DocumentKind | undefined; path: string };

/** Whether a document is a specification, or its text may say that it is one. */
export const mayBeSpec = ({ kind }: Checkable): boolean => kind === undefined || kind === 'spec';

/** Which documents are meant. */
export type DocumentsMeant = {
  /** Files and folders, relative to the repository; everything that is known when empty. */
  paths: readonly string[];
  /** Only those that differ from where this branch left another one, or lead to files that are gone since. */
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
  const known = once(() => everything(world, recordFolder));
  const all = paths.length === 0 ? await known() : await namedDocuments(world.repository, paths, known);
  if (since === undefined) return all;
  const differing = await world.repository.changedSince(since);
  if (differing === undefined && !world.repository.hasGit())
    throw new UserError('this is no git repository', { hint: 'Check all that is here: leave --since out' });
  if (differing === undefined)
    throw new UserError(`git knows no “${since}” here that this branch has left`, {
      hint: 'Name a branch, a tag or a commit: --since main\nA shallow clone may lack its history: git fetch --unshallow',
    });
  const changed = new Set(differing.changed);
  const gone = new Set(differing.gone.flatMap(withFolders));
  const isMeant = await someAtOnce(
    all,
    async ({ path }) =>
      changed.has(path) || (gone.size > 0 && (await citesAny(world.repository, path, gone))),
  );
  return all.filter((_, at) => isMeant[at]);
};

/** A path and the folders that it is in: they may be gone with it. */
const withFolders = (path: string): string[] => {
  const folder = posix.dirname(path);
  return folder === '.' ? [path] : [path, ...withFolders(folder)];
};

/** Whether a document leads to one of some files: what is broken in it since they are gone is not seen in any that is here. */
const citesAny = async (
  repository: World['repository'],
  path: string,
  gone: ReadonlySet<string>,
): Promise<boolean> => {
  const text = await repository.read(path);
  if (text === undefined) return false;
  const document = readSpec(text);
  const cited = citedPaths(readPage(path, text, document.blocks, document.outline), document);
  return [...cited].some((each) => gone.has(each));
};

const everything = async (
  { repository, here }: Pick<World, 'repository' | 'here'>,
  recordFolder: string | undefined,
): Promise<Checkable[]> => {
  const [specs, prds, records] = await Promise.all([
    specPaths(repository, here),
    findPrds(repository),
    recordPaths(repository, recordFolder),
  ]);
  const of = (kind: DocumentKind, paths: readonly string[]): Checkable[] =>
    paths.map((path) => ({ kind, path }));
  return [...of('spec', specs), ...of('prd', prds), ...of('record', records)];
};

/** Every specification: where they are kept by convention, here, and wherever a file is named as one, even if nobody can read it. */
const specPaths = async (repository: World['repository'], here: string): Promise<string[]> => {
  const named = await namedSpecs(repository);
  const specs = await specsBeside(repository, named, here);
  const known = new Set(specs.map(({ path }) => path));
  const unread = await someAtOnce(
    named.filter((path) => !known.has(path)),
    async (path) => ((await repository.readExact(path)).kind === 'unreadable' ? [path] : []),
  );
  return [...known, ...unread.flat()];
};

/** Every record, of all folders that hold some. */
const recordPaths = async (
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

const namedDocuments = async (
  repository: World['repository'],
  paths: readonly string[],
  known: () => Promise<readonly Checkable[]>,
): Promise<Checkable[]> => {
  const at = knownPaths(repository);
  const found = new Map<string, Checkable>();
  for (const path of paths) {
    const isFolder = (await at(path)) !== 'file' && (await repository.folders(path)) !== undefined;
    if (!isFolder) await assertMarkdown(repository, path, await at(path));
    const documents = isFolder
      ? [...(await filesIn(repository, path)), ...(await known()).filter((each) => isBelow(each.path, path))]
      : [{ kind: undefined, path }];
    if (documents.length === 0)
      throw new UserError(`no document is in ${path}`, {
        hint: 'Name the folder that holds them, or none, to check all that are known',
      });
    for (const document of documents) if (!found.has(document.path)) found.set(document.path, document);
  }
  return [...found.values()];
};

const isBelow = (path: string, folder: string): boolean => folder === '.' || path.startsWith(`${folder}/`);

/** @throws UserError where there is no such file, or it is no Markdown. */
const assertMarkdown = async (
  repository: World['repository'],
  path: string,
  known: PathKind,
): Promise<void> => {
  const hint = 'Give a Markdown file or a folder of them';
  // Some disks know a file by its name in other letters as well.
  if (known === undefined && (await repository.readExact(path)).kind === 'absent')
    throw new UserError(`there is no ${path}`, { hint });
  if (!MARKDOWN.test(path)) throw new UserError(`${path} is no Markdown file`, { hint });
};

const MARKDOWN = /\.(?:md|markdown|mdx|mdown|mkdn?)$/i;

/** What stands in a folder itself, whatever it may be. */
const filesIn = async (repository: World['repository'], folder: string): Promise<Checkable[]> => {
  const files = await markdownFiles(repository, folder);
  return files
    .filter((file) => !OTHER.test(file))
    .map((file) => ({ kind: undefined, path: posix.join(folder, file) }));
};

/** What stands beside documents and is none to be checked, where nobody has named it. */
const OTHER = /^(?:readme|index|changelog|contributing|decisions)\.md$/i;
