import { posix } from 'node:path';
import { supersededSplices, supersedesSplices } from '../adr/change/supersession.ts';
import { linkFormOf, linkLabel } from '../adr/convention/link-form.ts';
import type { KnownRecord } from '../adr/read/known-record.ts';
import { readRecord } from '../adr/read/read-record.ts';
import { type RecordId, readRecordName } from '../adr/read/record-name.ts';
import { statusKind } from '../adr/read/statuses.ts';
import { applySplices } from '../document/splice/splice.ts';
import { UserError } from '../errors.ts';
import type { Change, Plan } from '../plan/plan.ts';
import { type PlannedRecord, planRecord } from '../plan/plan-record.ts';
import { linkDestination, linkText } from '../render/escape/escape.ts';
import type { Decision } from '../spec/model.ts';
import type { World } from '../world.ts';
import { recordHere, recordJson, remarksOn } from './adr-new.ts';
import type { AdrSupersedeRequest } from './adr-request.ts';
import { applyRecords } from './apply-records.ts';
import { askDecision } from './ask-decision.ts';
import { changeableStatus } from './changeable-status.ts';
import { readSpecText } from './find-spec.ts';
import { onceMore } from './once-more.ts';
import { openRecords } from './open-records.ts';
import { recordMeant } from './record-meant.ts';
import { reportRecords } from './report-records.ts';

/**
 * Writes the record of a decision that supersedes another one, and links both to each other: of the old record only the status
 * changes, and a line is added where its folder has one for that.
 *
 * @throws UserError where no or several records could be meant, or the old one has no status.
 */
export const adrSupersede = async (world: World, request: AdrSupersedeRequest): Promise<void> => {
  const decision = await askDecision(world, request.line);
  const write = (): Promise<void> => supersede(world, request, decision);
  await onceMore(write, write);
};

const supersede = async (world: World, request: AdrSupersedeRequest, decision: Decision): Promise<void> => {
  const { records, neighbours } = await openRecords(world, request);
  const file = recordMeant(request.record, records);
  const path = posix.join(records.folder, file);
  const { text } = await readSpecText(world, path);
  const old = { ...readRecord(text), file, name: nameOf(file) };
  assertOpen(old, path);
  const here = await recordHere(records, decision, world);
  if (here !== undefined)
    throw new UserError(`“${decision.title}” has a record already: ${here}`, {
      hint: `Give the new decision another title, or say in ${path} by hand that it supersedes it.`,
    });
  const author = request.author ?? (await world.repository.author())?.name;
  const planned = planRecord(decision, { ...request, records, author, date: world.today });
  const plan = linked(planned, decision, { old, path, neighbours });
  const undo = await applyRecords(plan, world, request);
  const lines = [
    ...(request.dryRun ? [] : [`✔ ${planned.label}, which supersedes ${file}`]),
    ...remarksOn(planned, records),
  ];
  const json = { record: recordJson(planned, decision), supersedes: path };
  await reportRecords({ command: 'adr supersede', plan, lines, json, undo }, request, world);
};

/** Whether the status of a record can tell that it is superseded. */
const assertOpen = (record: KnownRecord, path: string): void => {
  const status = changeableStatus(record, path);
  if (statusKind(status) !== 'superseded') return;
  throw new UserError(`${path} is superseded already: ${status}`, {
    hint: 'Supersede the record that took its place.',
  });
};

const nameOf = (file: string): KnownRecord['name'] => {
  const name = readRecordName(file);
  if (name === undefined) throw new Error(`${file} is no record`);
  return name;
};

type Superseded = { old: KnownRecord; path: string; neighbours: readonly KnownRecord[] };

/** The new record first: what the old one leads to is there before. */
const linked = (planned: PlannedRecord, decision: Decision, { old, path, neighbours }: Superseded): Plan => {
  const { convention, changes, text, id } = planned;
  const form = linkFormOf([...neighbours, old], convention);
  const linkTo = (to: { id: RecordId; file: string; title: string }) => {
    const label = linkLabel(to, form, convention);
    return {
      link: `[${linkText(label)}](${linkDestination(to.file)})`,
      name:
        form.kind === 'id' || to.id.kind === 'date'
          ? label
          : linkLabel(to, { kind: 'id', lead: 'ADR-' }, convention),
    };
  };
  const file = posix.basename(planned.path);
  const newer = linkTo({ id, file, title: decision.title });
  const older = linkTo({ id: old.name.id, file: old.file, title: old.heading?.title ?? old.name.words });
  const record = readRecord(text);
  const written = applySplices(text, supersedesSplices(record, neighbours, older));
  const after = applySplices(old.text, supersededSplices(old, neighbours, newer, convention.template));
  return {
    changes: [
      ...changes.map(
        (change): Change => (change.path === planned.path ? { ...change, text: written } : change),
      ),
      { kind: 'update', path, before: old.text, text: after },
    ],
  };
};
