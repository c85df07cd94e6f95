import { type Convention, conventionOf } from '../adr/convention/convention.ts';
import { recordIdOf } from '../adr/read/record-name.ts';
import { itemKey } from '../render/item-key.ts';
import { type ItemPlace, writeItem } from '../render/write-item.ts';
import { oneLine } from '../spec/clean-text.ts';
import { nameKey } from '../spec/grammar/grammar.ts';
import type { Decision } from '../spec/model.ts';
import { RECORD_WORDS } from '../spec/record-words.ts';
import type { Step } from './addition.ts';
import type { AdditionRequest, Work } from './addition-work.ts';
import { type DecisionRecord, decisionRecords } from './decision-records.ts';
import { type NewRecord, newRecord, recordLabel } from './new-record.ts';
import { type Piece, placePieces } from './place-pieces.ts';
import { firstRecordNumber, sequenceChange } from './record-numbers.ts';
import { recordRemarks } from './record-remarks.ts';
import { titleOf } from './title-of.ts';

/** Places the links to the records of decisions, and writes the records that are not here yet. */
export const addDecisions = (work: Work, decisions: readonly Decision[], place: ItemPlace): Work => {
  const { request } = work;
  const convention = conventionOf(request.records);
  const { first, follows } = firstRecordNumber(request.records, request.firstNumber, namedNumbers(work));
  const records = recordsOf(work, decisions, convention, first);
  const pieces = records.map((record) => pieceOf(record, place, convention));
  const added = placePieces(work, 'decisions', pieces);
  const steps = added.steps.slice(work.steps.length);
  const placed = records.filter((_, at) => steps[at]?.kind === 'added');
  const written = placed.filter(({ isHere }) => !isHere);
  const stubs = written.map((record) => stubOf(work, record, convention));
  const numbers = written.flatMap(({ id }) => (id.kind === 'number' ? [id.number] : []));
  return {
    ...added,
    decided: records
      .filter((_, at) => steps[at]?.kind !== 'refused')
      .map(({ id, path, decision: { title } }) => ({ label: recordLabel(id, title, convention), path })),
    steps: [
      ...work.steps,
      ...steps.flatMap((step, at) => (step.kind === 'added' ? [step, ...stepOf(records[at])] : [step])),
    ],
    records: [...stubs.map(({ change }) => change), ...sequenceChange(request.records, numbers)],
    ...(written.length > 0 && {
      ...(follows !== undefined && numbers.includes(first) && { follows }),
      remarks: recordRemarks(
        stubs,
        numbers.includes(first) ? follows : undefined,
        convention,
        request.records,
      ),
    }),
  };
};

const pieceOf = (
  { id, path, decision: { title } }: DecisionRecord,
  place: ItemPlace,
  convention: Convention,
): Piece => {
  const item = { title: recordLabel(id, title, convention), path };
  return {
    key: itemKey('record', item, place),
    written: writeItem('record', item, place),
    name: title,
    item: title,
  };
};

const stepOf = (record: DecisionRecord | undefined): Step[] =>
  record === undefined
    ? []
    : [{ kind: 'record', name: record.decision.title, path: record.path, linked: record.isHere }];

/** The record of each decision; one that the document has already takes no number. */
const recordsOf = (
  { request, document }: Work,
  decisions: readonly Decision[],
  convention: Convention,
  first: number,
): DecisionRecord[] => {
  const known = new Set(document.items.decisions.flatMap(({ keys }) => keys));
  const start = { first, date: dateOf(request) };
  return decisionRecords(decisions, request.records, convention, start, ({ title }) =>
    known.has(nameKey(oneLine(title))),
  );
};

/** The numbers of records that the document names: they are taken, wherever the records are kept. */
const namedNumbers = ({ earlier }: Work): number[] =>
  earlier.items.decisions.flatMap(({ item: { text } }) => {
    const digits = NAMED.exec(text)?.[1];
    const id = digits === undefined ? undefined : recordIdOf(digits);
    return id?.kind === 'number' ? [id.number] : [];
  });

const NAMED = new RegExp(String.raw`^\s*(?:${RECORD_WORDS})?[-\s#]*(\d{1,9})(?=\s*[:.–—-])`, 'i');

const stubOf = (work: Work, { decision, id }: DecisionRecord, convention: Convention): NewRecord => {
  const { request, earlier } = work;
  const target = {
    id,
    folder: request.records.folder,
    author: request.answers.author ?? request.author,
    date: dateOf(request),
    spec: { title: titleOf(earlier, request.path), path: request.path },
  };
  return newRecord(decision, target, convention);
};

/** The day that is written: the one that was asked for, else that of the run. */
export const dateOf = ({ answers, today }: AdditionRequest): string => answers.date ?? today;
