import { relative, resolve, sep } from 'node:path';
import type { CreateRequest } from '../commands/request.ts';
import { UserError } from '../errors.ts';
import type { AnswersSource } from '../spec/answers/read-answers.ts';
import { isSet } from './is-unattended.ts';
import type { CreateOptions } from './program.ts';

/** The folders that paths on the command line have to do with, absolute. */
export type Folders = { cwd: string; base: string };

/** What the options of the command line ask for; paths in them are relative to the folder of the run. */
export const createRequest = (
  options: CreateOptions,
  sources: readonly AnswersSource[],
  folders: Folders,
  env: NodeJS.ProcessEnv,
): CreateRequest => ({
  sources,
  prdText: options.prdText,
  // npm takes these two flags for itself when no -- stands before them: npm create tech-spec --dry-run.
  dryRun: options.dryRun === true || isSet(env.npm_config_dry_run),
  json: options.json === true || isSet(env.npm_config_json),
  targets: {
    specFile: options.spec && inRepository(options.spec, folders),
    specFolder: options.specDir && inRepository(options.specDir, folders),
    recordFolder: options.adrDir && inRepository(options.adrDir, folders),
    firstNumber: options.adrNumber === undefined ? undefined : recordNumber(options.adrNumber),
  },
});

/** A path of the command line relative to the repository's documents, with forward slashes. */
export const inRepository = (path: string, { cwd, base }: Folders): string => {
  const found = relative(base, resolve(cwd, path)).split(sep).join('/');
  if (found !== '..' && !found.startsWith('../') && !/^[a-z]:/i.test(found)) return found || '.';
  throw new UserError(`${path} is outside the repository ${base}`, {
    hint: 'Nothing is written outside the repository.',
  });
};

const recordNumber = (text: string): number => {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UserError(`“${text}” is no number of a record`, {
    hint: 'Give a whole number from 1: --adr-number 12',
  });
};
