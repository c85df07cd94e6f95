import { posix } from 'node:path';
import { statusSplices } from '../adr/change/status-splices.ts';
import { spelledStatus } from '../adr/convention/spelled-status.ts';
import { statusesOf } from '../adr/read/known-record.ts';
import { readRecord } from '../adr/read/read-record.ts';
import { statusKind } from '../adr/read/statuses.ts';
import { applySplices } from '../document/splice/splice.ts';
import { UserError } from '../errors.ts';
import type { Change } from '../plan/plan.ts';
import { oneLine } from '../spec/clean-text.ts';
import { nearest } from '../spec/nearest.ts';
import { statusKinds } from '../spec/words.ts';
import type { World } from '../world.ts';
import type { AdrRequest } from './adr-request.ts';
import { assertSettled } from './assert-settled.ts';
import { changeableStatus } from './changeable-status.ts';
import { readSpecText } from './find-spec.ts';
import { openNeighbours } from './open-records.ts';
import { recordMeant } from './record-meant.ts';
import { reportPlan } from './report-plan.ts';
import { writePlan } from './write-plan.ts';

/** A record that is here, as somebody named it: by its number, its day or its file. */
export type AdrStatusRequest = AdrRequest & { record: string; status: string };

/**
 * Gives a record another status, in the words of its folder; every other byte of it stays.
 *
 * @throws UserError where no or several records could be meant, the record has no status or holds a merge conflict, or the word is a slip of a known one.
 */
export const adrStatus = async (world: World, request: AdrStatusRequest): Promise<void> => {
  const { folder, neighbours } = await openNeighbours(world, request);
  const path = posix.join(folder.folder, recordMeant(request.record, folder));
  const { text } = await readSpecText(world, path);
  const record = readRecord(text);
  assertSettled({ path, text, blocks: record.blocks }, world);
  const old = changeableStatus(record, path);
  const here = statusesOf(neighbours);
  const status = wanted(request.status, here);
  const splices = isSame(old, status) ? [] : statusSplices(record, status);
  const after = applySplices(text, splices);
  const changes: Change[] = splices.length === 0 ? [] : [{ kind: 'update', path, before: text, text: after }];
  const plan = { changes };
  const undo = await writePlan(plan, world, request);
  const lines = [
    splices.length === 0 ? `${path}: ${old}, as it was` : `${path}: ${old} → ${status}`,
    ...(isKnown(status, here) ? [] : [`No other record here has the status “${status}”`]),
    ...(statusKind(old) === 'superseded' && splices.length > 0
      ? ['The record that supersedes it still says so']
      : []),
  ];
  await reportPlan(
    { command: 'adr status', plan, lines, json: { record: { path, status, was: old } }, undo },
    request,
    world,
  );
};

const isSame = (old: string, status: string): boolean => oneLine(old).toLowerCase() === status.toLowerCase();

const isKnown = (text: string, statuses: readonly string[]): boolean =>
  statusKind(text) !== undefined || statuses.some((status) => isSame(status, text));

/** The status that somebody typed, spelled as the folder does; a word of the team's own as it is. */
const wanted = (typed: string, statuses: readonly string[]): string => {
  const text = oneLine(typed);
  const kind = statusKinds.find((each) => each === text.toLowerCase());
  if (kind !== undefined) return spelledStatus(kind, statuses);
  if (text === '') throw new UserError('which status?', { hint: `For example: ${statusKinds.join(', ')}` });
  const meant = isKnown(text, statuses) ? undefined : nearest(text, statusKinds);
  if (meant === undefined) return text;
  throw new UserError(`“${text}” is no status that is known`, { hint: `Did you mean ${meant}?` });
};
