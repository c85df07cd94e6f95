import { readSpec } from '../document/read/read-spec.ts';
import type { SpecDocument, TitleKey } from '../document/read/spec-document.ts';
import { isNewSection, movedInto } from '../document/splice/moved-into.ts';
import { applySplices, type Splice } from '../document/splice/splice.ts';
import type { Answers, DiagramForm } from '../spec/answers-model.ts';
import { type PartId, parts } from '../spec/parts.ts';
import type { Step } from './addition.ts';
import type { TitledRecords } from './decision-records.ts';
import type { Change } from './plan.ts';
import type { Follows } from './record-numbers.ts';

/** What is to be added to a specification that is here, and what that depends on. */
export type AdditionRequest = {
  /** The specification, relative to the repository. */
  path: string;
  /** Its whole text, byte order mark included. */
  text: string;
  /** What to add: items, texts for parts that are open, values for what is open in the title block. */
  answers: Answers;
  /** Values of the title block that replace what stands there, because somebody who saw it said so. */
  edits?: Readonly<Partial<Record<TitleKey, string>>>;
  /** How diagrams are drawn in a specification that holds none; `ascii` when absent. */
  usualForm?: DiagramForm | undefined;
  /** Where the items of each part go, by a heading or a line number; a string applies to every part. */
  into?: string | Readonly<Partial<Record<PartId, string>>> | undefined;
  /** Parts that are left out. */
  without?: readonly PartId[];
  /** The day of the run, `YYYY-MM-DD`. */
  today: string;
  /** Who writes the records; undefined keeps the placeholder. */
  author: string | undefined;
  /** A record with the title of a decision is linked, and not written again. */
  records: TitledRecords;
  /** The number of the first record, when somebody said so. */
  firstNumber?: number | undefined;
  /** The component that the decisions are about: its section links to their records too. */
  component?: string | undefined;
};

/** How far an addition is: the text so far, and what led to it. It never changes: each stage gives a new one. */
export type Work = {
  request: AdditionRequest;
  /** Where the items of each part go, by lines of the text so far. */
  into: Readonly<Partial<Record<PartId, string>>>;
  /** The specification as it was. */
  earlier: SpecDocument;
  document: SpecDocument;
  /** The splices of each stage, to the text that the one before it made. */
  rounds: readonly (readonly Splice[])[];
  steps: readonly Step[];
  /** What was added to which part: the key of an item, none for a text. */
  added: readonly { part: PartId; key?: string }[];
  /** The records that are written beside it, and the file that counts them. */
  records: readonly Change[];
  /** What the first of them follows, where that is on another branch. */
  follows?: Follows;
  /** What links to the record of each decision say, and its path. */
  decided?: readonly { label: string; path: string }[];
  /** What a person is to know of the records. */
  remarks?: readonly string[];
};

/** Before anything is added. */
export const startWork = (request: AdditionRequest): Work => {
  const document = readSpec(request.text);
  return {
    request,
    into: intoByPart(request),
    earlier: document,
    document,
    rounds: [],
    steps: [],
    added: [],
    records: [],
  };
};

/** Where the items of each part go, when one place was named for all. */
export const intoByPart = ({ into = {} }: Pick<AdditionRequest, 'into'>): Work['into'] =>
  typeof into === 'string' ? Object.fromEntries(parts.map(({ id }) => [id, into])) : into;

/** With some splices made, and what there is to tell of them. */
export const withSplices = (
  work: Work,
  splices: readonly Splice[],
  steps: readonly Step[],
  after?: SpecDocument,
): Work => ({
  ...work,
  into: splices.length === 0 ? work.into : nextInto(work, splices, steps),
  document: splices.length === 0 ? work.document : (after ?? afterSplices(work.document, splices)),
  rounds: splices.length === 0 ? work.rounds : [...work.rounds, splices],
  steps: [...work.steps, ...steps],
});

/** With items noted as added to a part by their keys, or its text. */
export const withAdded = (work: Work, part: PartId, keys?: readonly string[]): Work => ({
  ...work,
  added: [...work.added, ...(keys === undefined ? [{ part }] : keys.map((key) => ({ part, key })))],
});

const afterSplices = ({ text }: SpecDocument, splices: readonly Splice[]): SpecDocument =>
  readSpec(applySplices(text, splices));

/**
 * Where further items go: lines that were named are other ones once something is inserted above them, and a section that was
 * to be written is there.
 */
const nextInto = (
  { into, document }: Work,
  splices: readonly Splice[],
  steps: readonly Step[],
): Work['into'] => {
  const done = new Set<string>(steps.flatMap((step) => (step.kind === 'added' ? [step.part] : [])));
  return Object.fromEntries(
    Object.entries(into)
      .filter(([part, place]) => !(done.has(part) && isNewSection(place)))
      .map(([part, place]) => [part, movedInto(document, place, splices)]),
  );
};

/** Where the items of a part were said to go. */
export const intoOf = ({ into }: Work, part: PartId): { into?: string } => {
  const place = into[part];
  return place === undefined ? {} : { into: place };
};
