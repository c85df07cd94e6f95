import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { AddRequest } from '../commands/add.ts';
import type { CreateRequest, WriteRequest } from '../commands/write-request.ts';
import { UserError } from '../errors.ts';
import type { Folders } from '../io/files/find-root.ts';
import { isInside } from '../io/files/is-inside.ts';
import { realTarget } from '../io/files/real-target.ts';
import type { AnswersSource } from '../spec/answers/read-answers.ts';
import { readRecordNumber } from '../spec/record-number.ts';
import type { AddOptions } from './define-add.ts';
import type { GlobalOptions } from './options.ts';
import type { CreateOptions } from './program.ts';
import type { Run } from './start-run.ts';

/** What a request takes from its run. */
type Reported = Pick<Run, 'folders' | 'reporting'>;

/** What the options of the command line ask for; paths in them are relative to the folder of the run. */
export const createRequest = async (
  options: CreateOptions,
  sources: readonly AnswersSource[],
  run: Reported,
): Promise<CreateRequest> => {
  const specFile = markdown(await pathOf('--spec', options.spec, run.folders));
  return {
    ...(await writeRequest(options, sources, run, specFile)),
    prdText: options.prdText,
    resume: options.resume === true,
  };
};

/** What the options of `add` ask for. */
export const addRequest = async (
  options: AddOptions,
  sources: readonly AnswersSource[],
  run: Reported,
): Promise<AddRequest> => {
  const { file, name } = await specNamed(options.spec, run.folders);
  return {
    ...(await writeRequest(options, sources, run, file)),
    specName: name,
    into: options.into,
    showDerived: options.showDerived === true,
  };
};

/** A specification that is here, by its file, which ends in .md, or else by its feature. */
export const specNamed = async (
  spec: string | undefined,
  folders: Folders,
): Promise<{ file: string | undefined; name: string | undefined }> =>
  spec === undefined || spec === '' || /\.md$/i.test(spec)
    ? { file: await pathOf('--spec', spec, folders), name: undefined }
    : { file: undefined, name: spec };

const writeRequest = async (
  options: GlobalOptions & { adrNumber?: string },
  sources: readonly AnswersSource[],
  { folders, reporting }: Reported,
  specFile: string | undefined,
): Promise<WriteRequest> => ({
  ...reporting,
  sources,
  targets: {
    specFile,
    specFolder: await pathOf('--spec-dir', options.specDir, folders),
    recordFolder: await pathOf('--adr-dir', options.adrDir, folders),
    firstNumber: givenNumber('--adr-number', options.adrNumber),
  },
});

/** The path that a flag gives, as a plan has it. */
export const pathOf = async (
  flag: string,
  path: string | undefined,
  folders: Folders,
  hint?: string,
): Promise<string | undefined> => {
  if (path !== '') return path === undefined ? undefined : inRepository(path, folders, hint);
  throw new UserError(`${flag} is empty`, { hint: 'Give a path inside the repository, or leave it out.' });
};

/** The path of a specification, which is a Markdown file. */
const markdown = (path: string | undefined): string | undefined => {
  if (path === undefined || /\.md$/i.test(path)) return path;
  throw new UserError(`${path} is no Markdown file`, { hint: 'The name of a specification ends in .md.' });
};

/**
 * A path of the command line relative to the repository's documents, with forward slashes.
 *
 * @param hint - What is said of one outside.
 */
export const inRepository = async (
  path: string,
  folders: Folders,
  hint = 'Nothing is written outside the repository.',
): Promise<string> => {
  const { base } = folders;
  const target = await targetOf(path, folders);
  if (isInside(base, target)) return relative(base, target).split(sep).join('/') || '.';
  throw new UserError(`${path} is outside the repository ${base}`, { hint });
};

/** A path as it is seen from the folder of a run, which is what answers are relative to. */
export const seenFromRun = async (path: string, folders: Folders): Promise<string> =>
  isAbsolute(path) ? relative(folders.cwd, await targetOf(path, folders)) : path;

/** Where a path of the command line leads: the person may know the repository by a link, as `$PWD` or `/tmp` of macOS is one. */
const targetOf = async (path: string, { cwd, base }: Folders): Promise<string> => {
  const target = resolve(cwd, path);
  return isInside(base, target) ? target : realTarget(target);
};

/** The number of a record that a flag gives. */
export const givenNumber = (flag: string, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  const number = readRecordNumber(text);
  if (number !== undefined) return number;
  throw new UserError(`“${text}” is no number of a record`, {
    hint: `Give a whole number from 1: ${flag} 12`,
  });
};
