import type { AdrNewRequest } from '../commands/adr-new.ts';
import type { AdrRequest } from '../commands/adr-request.ts';
import { askDecision } from '../commands/ask-decision.ts';
import { UserError } from '../errors.ts';
import type { AnswersSource } from '../spec/answers/read-answers.ts';
import { addRequest, givenNumber, pathOf } from './create-request.ts';
import type { AdrOptions } from './define-adr.ts';
import type { Launch } from './launch.ts';
import { type Run, startRun } from './start-run.ts';

/** Writes the record of a decision, on a process; with a specification, as a decision that is added to that. */
export const runAdrNew = async (
  launch: Launch,
  decision: string | undefined,
  options: AdrOptions,
): Promise<void> => {
  const run = await startRun(launch, options, decision === undefined);
  if (options.spec === undefined) {
    if (options.component !== undefined || options.into !== undefined)
      throw new UserError('which specification is to link to it?', {
        hint: 'Name it: --spec <file or name>',
      });
    const { adrNew } = await import('../commands/adr-new.ts');
    return adrNew(run.world, await newRequest(decision, options, run));
  }
  const { add } = await import('../commands/add.ts');
  const { number: adrNumber, ...adding } = options;
  const request = await addRequest({ ...adding, adrNumber }, decisionSource(decision), run);
  if (decision === undefined && run.world.ask === undefined) await askDecision(run.world, decision);
  await add(run.world, {
    ...request,
    component: options.component,
    command: 'adr new',
    asks: decision === undefined ? 'decisions' : undefined,
  });
};

/** Lists the records, on a process. */
export const runAdrList = async (launch: Launch, options: AdrOptions): Promise<void> => {
  const run = await startRun(launch, options);
  const { adrList } = await import('../commands/adr-list.ts');
  await adrList(run.world, { ...(await adrRequest(options, run)), status: options.status });
};

/** Gives a record another status, on a process. */
export const runAdrStatus = async (
  launch: Launch,
  record: string,
  status: string,
  options: AdrOptions,
): Promise<void> => {
  const run = await startRun(launch, options);
  const { adrStatus } = await import('../commands/adr-status.ts');
  await adrStatus(run.world, { ...(await adrRequest(options, run)), record, status });
};

/** Writes a record that supersedes another one, on a process. */
export const runAdrSupersede = async (
  launch: Launch,
  record: string,
  decision: string | undefined,
  options: AdrOptions,
): Promise<void> => {
  const run = await startRun(launch, options, decision === undefined);
  const { adrSupersede } = await import('../commands/adr-supersede.ts');
  await adrSupersede(run.world, { ...(await newRequest(decision, options, run)), record });
};

const newRequest = async (
  line: string | undefined,
  options: AdrOptions,
  run: Run,
): Promise<AdrNewRequest> => ({
  ...(await adrRequest(options, run)),
  line,
  author: options.author,
  number: givenNumber('--number', options.number),
  by: options.dateName === true ? 'date' : undefined,
});

const adrRequest = async ({ adrDir }: AdrOptions, { folders, reporting }: Run): Promise<AdrRequest> => ({
  ...reporting,
  recordFolder: await pathOf('--adr-dir', adrDir, folders),
});

const decisionSource = (line: string | undefined): AnswersSource[] =>
  line === undefined ? [] : [{ kind: 'flags', values: { '--decision': [line] } }];
