import { posix } from 'node:path';
import type { RecordTexts } from '../adr/convention/convention.ts';
import { isArchive } from '../adr/read/is-archive.ts';
import { takenNumber } from '../adr/read/numbering.ts';
import { filesBelow } from './files-below.ts';
import type { RecordFolder } from './record-folders.ts';
import { recordTexts } from './record-texts.ts';
import type { NameInGit, Repository } from './repository.ts';

/** The highest number that a record has somewhere else than in the folder itself; 0 where there is none. */
export type TakenNumber = {
  number: number;
  /** A branch that has it, where no file here has one as high: `feature/payments`, `origin/main`. */
  branch?: string;
};

/** A file of adr-tools, the package of npm, beside the records: the last number that it gave. */
export type SequenceFile = { path: string; text: string };

/** The records of a folder, and the numbers that are taken beside theirs. */
export type Records = RecordFolder & Partial<RecordTexts> & { taken?: TakenNumber; sequence?: SequenceFile };

const SEQUENCE = '.adr-sequence.lock';

/**
 * Reads which numbers are taken beside those in a folder: in its archives, by what is staged, on other branches, and by the
 * file in which another tool counts.
 *
 * @param names - The names that git has in the folder, where somebody asks for them anyhow.
 */
export const readRecords = async (
  repository: Repository,
  { folder, files }: RecordFolder,
  names: Promise<readonly NameInGit[]> = repository.namesInGit(folder),
): Promise<Records> => {
  const [archived, inGit, texts, sequence] = await Promise.all([
    archivedNames(repository, folder),
    names,
    recordTexts(repository, { folder, files }),
    files.includes(SEQUENCE) ? sequenceFile(repository, posix.join(folder, SEQUENCE)) : undefined,
  ]);
  const staged = inGit.filter(({ branch }) => branch === undefined).map(({ name }) => name);
  const here = Math.max(highest([...files, ...archived, ...staged]), Number(sequence?.text ?? 0));
  const there = inGit.reduce<TakenNumber>(higher, { number: here });
  return { folder, files, ...texts, taken: there, ...(sequence && { sequence }) };
};

/** The files of the archives among the records, and of every folder below one. */
const archivedNames = async (repository: Repository, folder: string): Promise<readonly string[]> => {
  const folders = (await repository.folders(folder)) ?? [];
  const archives = folders.filter(isArchive).map((name) => posix.join(folder, name));
  const below = await Promise.all(archives.map((archive) => filesBelow(repository, archive, DEEPEST)));
  return below.flat().map((path) => posix.basename(path));
};

/** How far archives are followed. */
const DEEPEST = 4;

/** The file of another tool, where it holds a number and nothing else. */
const sequenceFile = async (repository: Repository, path: string): Promise<SequenceFile | undefined> => {
  const read = await repository.readExact(path);
  return read.kind === 'text' && /^\s*\d{1,9}\s*$/.test(read.text) ? { path, text: read.text } : undefined;
};

const highest = (files: readonly string[]): number =>
  files.reduce((most, file) => Math.max(most, takenNumber(file) ?? 0), 0);

/** The higher one of a number and that of a file. */
const higher = (taken: TakenNumber, { name, branch }: { name: string; branch?: string }): TakenNumber => {
  const number = takenNumber(name) ?? 0;
  return number > taken.number ? { number, ...(branch !== undefined && { branch }) } : taken;
};
