import type { AdrNewRequest } from '../commands/adr-new.ts';
import type { AdrRequest } from '../commands/adr-request.ts';
import { askDecision } from '../commands/ask-decision.ts';
import { UserError } from '../errors.ts';
import type { Folders } from '../io/files/find-root.ts';
import type { AnswersSource } from '../spec/answers/read-answers.ts';
import { addRequest, pathOf, recordNumber } from './create-request.ts';
import type { AdrOptions } from './define-adr.ts';
import { startRun } from './start-run.ts';
import { isSet } from './talk-mode.ts';

/** Writes the record of a decision, on a process; with a specification, as a decision that is added to that. */
export const runAdrNew = async (
  process: NodeJS.Process,
  version: string,
  decision: string | undefined,
  options: AdrOptions,
): Promise<void> => {
  const { world, folders, env } = await startRun(process, version, options, decision === undefined);
  if (options.spec === undefined) {
    if (options.component !== undefined || options.into !== undefined)
      throw new UserError('which specification is to link to it?', {
        hint: 'Name it: --spec <file or name>',
      });
    const { adrNew } = await import('../commands/adr-new.ts');
    return adrNew(world, await newRequest(decision, options, folders, env));
  }
  const { add } = await import('../commands/add.ts');
  const { number: adrNumber, ...adding } = options;
  const request = await addRequest({ ...adding, adrNumber }, decisionSource(decision), folders, env);
  if (decision === undefined && world.ask === undefined) await askDecision(world, decision);
  await add(world, {
    ...request,
    component: options.component,
    command: 'adr new',
    asks: decision === undefined ? 'decisions' : undefined,
  });
};

/** Lists the records, on a process. */
export const runAdrList = async (
  process: NodeJS.Process,
  version: string,
  options: AdrOptions,
): Promise<void> => {
  const { world, folders, env } = await startRun(process, version, options);
  const { adrList } = await import('../commands/adr-list.ts');
  await adrList(world, { ...(await adrRequest(options, folders, env)), status: options.status });
};

/** Gives a record another status, on a process. */
export const runAdrStatus = async (
  process: NodeJS.Process,
  version: string,
  { record, status }: { record: string; status: string },
  options: AdrOptions,
): Promise<void> => {
  const { world, folders, env } = await startRun(process, version, options);
  const { adrStatus } = await import('../commands/adr-status.ts');
  await adrStatus(world, { ...(await adrRequest(options, folders, env)), record, status });
};

/** Writes a record that supersedes another one, on a process. */
export const runAdrSupersede = async (
  process: NodeJS.Process,
  version: string,
  { record, decision }: { record: string; decision: string | undefined },
  options: AdrOptions,
): Promise<void> => {
  const { world, folders, env } = await startRun(process, version, options, decision === undefined);
  const { adrSupersede } = await import('../commands/adr-supersede.ts');
  await adrSupersede(world, { ...(await newRequest(decision, options, folders, env)), record });
};

const newRequest = async (
  line: string | undefined,
  options: AdrOptions,
  folders: Folders,
  env: NodeJS.ProcessEnv,
): Promise<AdrNewRequest> => ({
  ...(await adrRequest(options, folders, env)),
  line,
  author: options.author,
  number: options.number === undefined ? undefined : recordNumber(options.number, '--number'),
  by: options.dateName === true ? 'date' : undefined,
});

const adrRequest = async (
  options: AdrOptions,
  folders: Folders,
  env: NodeJS.ProcessEnv,
): Promise<AdrRequest> => ({
  recordFolder: await pathOf('--adr-dir', options.adrDir, folders),
  dryRun: options.dryRun === true || isSet(env.npm_config_dry_run),
  json: options.json === true,
  cwd: options.cwd,
});

const decisionSource = (line: string | undefined): AnswersSource[] =>
  line === undefined ? [] : [{ kind: 'flags', values: { '--decision': [line] } }];
