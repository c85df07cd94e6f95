import { posix } from 'node:path';
import { nextNumber, printNumber, recordFileName, recordNumber } from '../adr/numbering.ts';
import { placeItem } from '../document/splice/place-item.ts';
import { itemKey } from '../render/item-key.ts';
import { renderRecord } from '../render/render-record.ts';
import { type ItemPlace, writeItem } from '../render/write-item.ts';
import type { Decision } from '../spec/model.ts';
import { slug } from '../spec/slug.ts';
import type { Step } from './addition.ts';
import { type AdditionRequest, intoOf, type Work, withSplices } from './addition-work.ts';
import type { Change } from './plan.ts';
import { titleOf } from './title-of.ts';

/** Places the link to a decision's record, and writes the record where none with its title is here yet. */
export const addDecision = (work: Work, decision: Decision, place: ItemPlace): Work => {
  const record = recordOf(work, decision);
  const item = { title: `ADR-${printNumber(record.number)}: ${decision.title}`, path: record.path };
  const placed = placeItem(
    work.document,
    'decisions',
    { key: itemKey('record', item, place), written: writeItem('record', item, place) },
    intoOf(work, 'decisions'),
  );
  const named = { part: 'decisions', name: decision.title } as const;
  if (placed.kind !== 'splices') return withSplices(work, [], [{ ...placed, ...named }]);
  const steps: Step[] = [
    { kind: 'added', ...named, where: placed.where },
    { kind: 'record', name: decision.title, path: record.path, linked: record.isHere },
  ];
  const added = withSplices(work, placed.splices, steps, placed.after);
  return record.isHere ? added : { ...added, records: [...work.records, stubOf(work, decision, record)] };
};

type RecordFile = { number: number; path: string; isHere: boolean };

/** The record that is here with the title of a decision; else the next one. */
const recordOf = (
  { request: { records, firstNumber }, records: written }: Work,
  { title }: Decision,
): RecordFile => {
  const here = records.files.find((file) => isRecordOf(file, title));
  const number =
    (here === undefined ? undefined : recordNumber(here)) ??
    (firstNumber ?? nextNumber(records.files)) + written.length;
  const path = posix.join(records.folder, here ?? recordFileName(number, title));
  return { number, path, isHere: here !== undefined };
};

/** Whether a file is a record with a title, by its name. */
const isRecordOf = (file: string, title: string): boolean =>
  recordNumber(file) !== undefined &&
  file
    .replace(/^(?:adr[-_ ]?)?\d+[-_ .]+/i, '')
    .replace(/\.md$/i, '')
    .toLowerCase() === slug(title);

const stubOf = (work: Work, decision: Decision, { number, path }: RecordFile): Change => {
  const { request, earlier } = work;
  const text = renderRecord(decision, {
    number: printNumber(number),
    path,
    author: request.answers.author ?? request.author,
    date: dateOf(request),
    spec: { title: titleOf(earlier, request.path), path: request.path },
  });
  return { kind: 'create', path, text };
};

/** The day that is written: the one that was asked for, else that of the run. */
export const dateOf = ({ answers, today }: AdditionRequest): string => answers.date ?? today;
