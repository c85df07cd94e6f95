import { posix } from 'node:path';
import { type KnownRecord, knownRecords } from '../adr/read/known-record.ts';
import { statusKind } from '../adr/read/statuses.ts';
import { UserError } from '../errors.ts';
import { planRecord } from '../plan/plan-record.ts';
import { planSupersession } from '../plan/plan-supersession.ts';
import type { Decision } from '../spec/model.ts';
import type { World } from '../world.ts';
import { type AdrNewRequest, recordHere } from './adr-new.ts';
import { askDecision } from './ask-decision.ts';
import { assertNewNumbers } from './assert-new-numbers.ts';
import { assertSettled } from './assert-settled.ts';
import { changeableStatus } from './changeable-status.ts';
import { readSpecText } from './find-spec.ts';
import { onceMore } from './once-more.ts';
import { openRecords, presentFolder } from './open-records.ts';
import { recordMeant } from './record-meant.ts';
import { reportPlan } from './report-plan.ts';
import { recordJson, remarksOn } from './report-record.ts';
import { writePlan } from './write-plan.ts';

/** A record that is here, and what supersedes it. */
export type AdrSupersedeRequest = AdrNewRequest & { record: string };

/**
 * Writes the record of a decision that supersedes another one, and links both to each other: of the old record only the status
 * changes, and a line is added where its folder has one for that.
 *
 * @throws UserError where no or several records could be meant, or the old one has no status or holds a merge conflict.
 */
export const adrSupersede = async (world: World, request: AdrSupersedeRequest): Promise<void> => {
  const decision = await askDecision(world, request.line);
  const write = (): Promise<void> => supersede(world, request, decision);
  await onceMore(write, write);
};

const supersede = async (world: World, request: AdrSupersedeRequest, decision: Decision): Promise<void> => {
  const { records, neighbours } = await openRecords(world, request, presentFolder);
  const file = recordMeant(request.record, records);
  const path = posix.join(records.folder, file);
  const { text } = await readSpecText(world, path);
  const [old] = knownRecords([{ file, text }]);
  if (old === undefined) throw new Error(`${file} is no record`);
  assertSettled({ path, text, blocks: old.blocks }, world);
  assertOpen(old, path);
  const here = await recordHere(records, decision, world);
  if (here !== undefined)
    throw new UserError(`“${decision.title}” has a record already: ${here}`, {
      hint: `Give the new decision another title, or say in ${path} by hand that it supersedes it.`,
    });
  const author = request.author ?? (await world.repository.author())?.name;
  const planned = planRecord(decision, { ...request, records, author, date: world.today });
  const plan = planSupersession(planned, decision, { old, path, neighbours });
  await assertNewNumbers(plan, undefined, world, '--number');
  const undo = await writePlan(plan, world, request);
  const lines = [
    ...(request.dryRun ? [] : [`✔ ${planned.label}, which supersedes ${file}`]),
    ...remarksOn(planned, records),
  ];
  const json = { record: recordJson(planned, decision), supersedes: path };
  await reportPlan({ command: 'adr supersede', plan, lines, json, undo }, request, world);
};

/** Whether the status of a record can tell that it is superseded. */
const assertOpen = (record: KnownRecord, path: string): void => {
  const status = changeableStatus(record, path);
  if (statusKind(status) !== 'superseded') return;
  throw new UserError(`${path} is superseded already: ${status}`, {
    hint: 'Supersede the record that took its place.',
  });
};
