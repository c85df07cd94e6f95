import { type DerivedName, derivedNames } from '../document/derived/derived-name.ts';
import { isOurs } from '../document/derived/restamp.ts';
import { bareItems } from '../document/read/bare-items.ts';
import type { SpecDocument } from '../document/read/spec-document.ts';
import { composeSplices } from '../document/splice/compose-splices.ts';
import { lastOf, spotFor } from '../document/splice/decide-item.ts';
import { movedLine } from '../document/splice/moved-into.ts';
import { labelOfPart } from '../document/splice/part-forms.ts';
import { itemsOf } from '../document/splice/part-items.ts';
import { readBack } from '../document/splice/read-back.ts';
import type { Splice } from '../document/splice/splice.ts';
import { isAnswered } from '../spec/part-answers.ts';
import { type PartId, parts, titleBlock } from '../spec/parts.ts';
import { pieceOf, placeOf } from './add-items.ts';
import type { Step } from './addition.ts';
import { type Work, withAdded, withSplices } from './addition-work.ts';
import { drawings } from './drawings.ts';
import { touchDate } from './edit-details.ts';
import { type Foreseen, foresee, type Placing } from './foresee.ts';
import { impliedItems } from './implied-items.ts';
import { authenticationChanges } from './imply-authentication.ts';
import { derivedChanges } from './keep-up-derived.ts';
import { type AnsweredItem, answeredItems } from './new-items.ts';
import { asImplied, stepOf } from './place-pieces.ts';
import { flawOf } from './prove-addition.ts';

/**
 * Adds one item with all that follows from it, decided on the document as it was read: to read a long one takes most of the
 * time, and here it is read once more, not after each stage. What is read then shows that the stages would have come to the
 * same. Nothing where it does not, or where more is asked for: then it takes the stages.
 */
export const addAtOnce = (start: Work): Work | undefined => {
  const asked = soleItem(start);
  const foreseen = asked && withImplied(start, asked);
  if (foreseen === undefined) return undefined;
  const { placings } = foreseen;
  const written = placings.flatMap(({ splices }) => splices);
  const changes = derivedChanges({ ...foreseenWork(start, foreseen), rounds: [written] });
  const splices = [...written, ...changes.splices];
  if (!areApart(splices)) return undefined;
  const wanted = placings.map(({ part, piece: { key } }) => ({ part, keys: [key] }));
  const read = readBack(start.document, wanted, splices);
  if (read.kind === 'misread') return undefined;
  const derived = changes.steps.map((step) => movedStep(step, start.document.text, written));
  const work = placings.reduce(
    (soFar, { part, piece }) => withAdded(soFar, part, [piece.key]),
    withSplices(start, splices, [...stepsOf(placings, read.after), ...derived], read.after),
  );
  const isProven = flawOf(work, composeSplices(start.document.text, [splices])) === undefined;
  return isProven && isAsForeseen(work, foreseen) ? work : undefined;
};

/** The one item that is asked for, where nothing else is. */
const soleItem = ({ request, into }: Work): AnsweredItem | undefined => {
  const { answers, edits = {}, without = [] } = request;
  const [item, another] = answeredItems(answers);
  const isAlone =
    another === undefined &&
    Object.keys({ ...edits, ...into, ...answers.notApplicable }).length === 0 &&
    answers.diagrams === undefined &&
    titleBlock.every(({ id }) => id === 'date' || answers[id] === undefined) &&
    parts.every(({ id }) => id === item?.part || !isAnswered(answers, id));
  return isAlone && item?.kind !== 'decision' && item && !without.includes(item.part) ? item : undefined;
};

/** The document with an item and with what follows from it, one line for each part at most. */
const withImplied = (start: Work, asked: AnsweredItem): Foreseen | undefined => {
  const place = placeOf(start);
  const none: Foreseen = { earlier: start.document, document: start.document, placings: [] };
  const first = foresee(none, asked.part, pieceOf(asked, place));
  if (first === undefined) return undefined;
  const implied = impliedItems(foreseenWork(start, first));
  const taken = [asked, ...implied].map(({ part }) => part);
  if (new Set(taken).size < taken.length || taken.some(isListed)) return undefined;
  return implied.reduce<Foreseen | undefined>(
    (soFar, item) => soFar && foresee(soFar, item.part, pieceOf(item, place)),
    first,
  );
};

/** Whether the items of a part stand in a block of the tool, which is finished once they can be read there. */
const isListed = (part: PartId): boolean =>
  Object.entries(drawings).some(
    ([name, { draw }]) => draw === undefined && derivedNames[name as DerivedName] === part,
  );

/** The work with what is foreseen. */
const foreseenWork = (start: Work, { document, placings }: Foreseen): Work => ({
  ...start,
  document,
  steps: stepsOf(placings, document),
});

/** What there is to tell of some items: the first was asked for, the others follow from it. */
const stepsOf = (placings: readonly Placing[], read: SpecDocument): Step[] =>
  placings.flatMap(({ part, piece, where }, at) => {
    const found = itemsOf(read, part).find(({ keys }) => keys.includes(piece.key));
    const step = stepOf(part, piece, { kind: 'splices', where }, found?.item);
    return at === 0 ? [step] : asImplied([step], labelOfPart(part), [piece]);
  });

/** Whether no two changes touch: then each is the same before and after the others. */
const areApart = (splices: readonly Splice[]): boolean =>
  splices
    .toSorted((one, other) => one.at - other.at)
    .every(
      ({ at, remove }, index, all) => at + remove.length < (all[index + 1]?.at ?? Number.POSITIVE_INFINITY),
    );

/** A step with the line that it has once the items are written. */
const movedStep = (step: Step, text: string, written: readonly Splice[]): Step =>
  'line' in step && step.line !== undefined ? { ...step, line: movedLine(text, step.line, written) } : step;

/**
 * Whether the text reads as it was foreseen, so that all that was drawn is as the stages would have drawn it, the same follows
 * from it, and further items would go behind those that were placed.
 */
const isAsForeseen = (work: Work, { document, placings: [, ...implied] }: Foreseen): boolean =>
  parts.every(({ id }) => isSame(bareItems(itemsOf(work.document, id)), bareItems(itemsOf(document, id)))) &&
  work.earlier.derived.every(({ name, intact }) => !intact || isOurs(work.document, name)) &&
  otherChanges(work).length === 0 &&
  isSame(
    impliedItems(work).map(({ part, item }) => [part, item]),
    implied.map(({ part, piece }) => [part, piece.item]),
  ) &&
  implied.every(({ part, piece: { key } }) => isLast(work.document, part, key));

/** What the stages would still change that no drawing shows. */
const otherChanges = (work: Work): readonly Splice[] => [
  ...authenticationChanges(work).splices,
  ...touchDate(work).splices,
];

/** Whether a further item of a part would go behind the one with a key. */
const isLast = (document: SpecDocument, part: PartId, key: string): boolean => {
  const spot = spotFor({ document, part });
  return spot.kind === 'behind' && lastOf(spot.siblings).keys.includes(key);
};

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
