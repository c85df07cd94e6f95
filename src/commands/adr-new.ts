import { posix } from 'node:path';
import { isRecordOf } from '../adr/read/is-record-of.ts';
import { fieldOf, readRecord } from '../adr/read/read-record.ts';
import { statusKind } from '../adr/read/statuses.ts';
import { planRecord } from '../plan/plan-record.ts';
import type { Records } from '../sources/read-records.ts';
import type { Decision } from '../spec/model.ts';
import type { World } from '../world.ts';
import type { AdrRequest } from './adr-request.ts';
import { askDecision } from './ask-decision.ts';
import { assertNewNumbers } from './assert-new-numbers.ts';
import { onceMore } from './once-more.ts';
import { openRecords } from './open-records.ts';
import { recordTitles } from './record-titles.ts';
import { reportPlan } from './report-plan.ts';
import { recordJson, remarksOn } from './report-record.ts';
import { writePlan } from './write-plan.ts';

/** What a new record is made of. */
export type AdrNewRequest = AdrRequest & {
  /** The decision, as a line of the grammar; asked for when absent. */
  line: string | undefined;
  author?: string | undefined;
  /** The number of the record, when somebody said so. */
  number?: number | undefined;
  /** Whether the record is named by the day or by a number, whatever the others are named by. */
  by?: 'number' | 'date' | undefined;
};

/**
 * Writes the record of a decision, named, numbered and written as the records of its folder are. A decision that has a record
 * already is left alone.
 *
 * @throws UserError where the line is not understood or missing with nobody to ask, or the number is taken.
 */
export const adrNew = async (world: World, request: AdrNewRequest): Promise<void> => {
  const decision = await askDecision(world, request.line);
  const write = (): Promise<void> => writeRecord(world, request, decision);
  await onceMore(write, write);
};

const writeRecord = async (world: World, request: AdrNewRequest, decision: Decision): Promise<void> => {
  const { records } = await openRecords(world, request);
  const here = await recordHere(records, decision, world);
  if (here !== undefined) return reportPresent(here, decision, request, world);
  const author = request.author ?? (await world.repository.author())?.name;
  const planned = planRecord(decision, { ...request, records, author, date: world.today });
  const plan = { changes: [planned.change, ...planned.counting] };
  await assertNewNumbers(plan, undefined, world, '--number');
  const undo = await writePlan(plan, world, request);
  const lines = [...(request.dryRun ? [] : [`✔ ${planned.label}`]), ...remarksOn(planned, records)];
  await reportPlan(
    { command: 'adr new', plan, lines, json: { record: recordJson(planned, decision) }, undo },
    request,
    world,
  );
};

/** The file that is the record of a decision already; one that was given up is none. */
export const recordHere = async (
  records: Records,
  decision: Decision,
  world: Pick<World, 'repository'>,
): Promise<string | undefined> => {
  const titles = await recordTitles(world, records, [decision]);
  const files = Object.keys(titles).filter((name) => isRecordOf(name, decision.title, titles[name]));
  for (const path of files.map((file) => posix.join(records.folder, file))) {
    const status = fieldOf(readRecord((await world.repository.read(path)) ?? ''), 'status')?.value ?? '';
    const kind = statusKind(status);
    if (kind === undefined || kind === 'proposed' || kind === 'accepted') return path;
  }
  return undefined;
};

const reportPresent = (
  path: string,
  { title }: Decision,
  request: AdrNewRequest,
  world: World,
): Promise<void> =>
  reportPlan(
    {
      command: 'adr new',
      plan: { changes: [] },
      lines: [`“${title}” has a record already: ${path}`],
      json: { record: { title, path } },
      undo: [],
    },
    request,
    world,
  );
