import type { PartId } from '../../spec/parts.ts';
import type { Located, SpecDocument } from '../read/spec-document.ts';
import type { Siblings } from './choose-siblings.ts';
import { composeSplices } from './compose-splices.ts';
import { decide, lastOf, spotFor, whereBehind } from './decide-item.ts';
import type { Spot } from './find-spot.ts';
import { isNewSection, movedInto } from './moved-into.ts';
import { itemsOf } from './part-items.ts';
import type { NewItem, Outcome, PlacedItems, Refusal } from './placed.ts';
import { misread, readBack } from './read-back.ts';
import { unsafeDocument } from './refusals.ts';
import { seemsThere } from './seems-there.ts';
import type { Splice } from './splice.ts';
import { writeBehind } from './write-behind.ts';

/**
 * Decides how some items are written into a document, each as if those before it had been there already: in the place of
 * the template's sample text, after the last item of their kind, in the empty place of their part, or with the heading of
 * their part where the template has that. The document is told apart from what is written by the splices alone; where the
 * place is not clear, it is refused. However many items there are, the text is read a few times at most; more often only
 * where some of them cannot be placed.
 *
 * @param options.into The place that the items are to stand in, as `Choice` says; needed where several could be meant.
 */
export const placeItems = (
  document: SpecDocument,
  part: PartId,
  items: readonly NewItem[],
  { into }: { into?: string } = {},
): PlacedItems => {
  const isSure = into !== undefined || unsafeDocument(document) !== undefined;
  const doubtful = isSure ? new Map<string, Refusal>() : seemsThere(document, part, items);
  const placed = placeAll(
    document,
    part,
    items.filter(({ key }) => !doubtful.has(key)),
    into,
  );
  const rest = placed.outcomes.values();
  const outcomes = items.flatMap(({ key }) => doubtful.get(key) ?? rest.next().value ?? []);
  return { ...placed, outcomes };
};

const placeAll = (
  document: SpecDocument,
  part: PartId,
  items: readonly NewItem[],
  into: string | undefined,
): PlacedItems => {
  let progress: Progress = { part, document, into, rounds: [], outcomes: [] };
  const stretches: (readonly NewItem[])[] = [items];
  for (let next = stretches.pop(); next !== undefined; next = stretches.pop()) {
    const { left, progress: further } = placeStretch(progress, next);
    progress = further;
    stretches.push(...left.toReversed());
  }
  const { outcomes, rounds, document: after } = progress;
  const lines = linesByKey(itemsOf(after, part));
  return {
    outcomes: outcomes.map((outcome) =>
      outcome.kind === 'present' ? { kind: 'present', line: lines.get(outcome.key) ?? 0 } : outcome,
    ),
    splices: composeSplices(document.text, rounds),
    after,
  };
};

const linesByKey = (items: readonly Located<unknown>[]): ReadonlyMap<string, number> => {
  const lines = new Map<string, number>();
  for (const { keys, line } of items) for (const key of keys) if (!lines.has(key)) lines.set(key, line);
  return lines;
};

/** How far the placing is: the document with what has a place so far, and what became of the items up to there. */
type Progress = {
  part: PartId;
  document: SpecDocument;
  into: string | undefined;
  rounds: readonly (readonly Splice[])[];
  outcomes: readonly Settled[];
};

/** What became of an item; the line of one that is present is told once all are placed. */
type Settled = Exclude<Outcome, { kind: 'present' }> | { kind: 'present'; key: string };

/** How far it is after some items, and the stretches of further ones that are left. */
type Step = { progress: Progress; left: readonly (readonly NewItem[])[] };

const placeStretch = (progress: Progress, items: readonly NewItem[]): Step => {
  const stretch = { items, fresh: freshAmong(items, progress) };
  if (stretch.fresh.length === 0) return { progress: settled(progress, items, new Map()), left: [] };
  const spot = spotFor(progress);
  if (spot.kind === 'refused') return refuseAll(progress, items, spot);
  return spot.kind === 'behind' && stretch.fresh.length > 1
    ? placeTogether(progress, stretch, spot.siblings)
    : placeOne(progress, stretch, spot);
};

/** Some items one after the other, and the places among them of those that are new: not there yet, and no repetition. */
type Stretch = { items: readonly NewItem[]; fresh: readonly number[] };

const freshAmong = (items: readonly NewItem[], { document, part }: Progress): number[] => {
  const known = new Set(itemsOf(document, part).flatMap(({ keys }) => keys));
  return items.flatMap(({ key }, index) => {
    const isFresh = !known.has(key);
    known.add(key);
    return isFresh ? [index] : [];
  });
};

/** Refuses every item that is not there, repetitions too. */
const refuseAll = (progress: Progress, items: readonly NewItem[], refusal: Refusal): Step => {
  const known = new Set(itemsOf(progress.document, progress.part).flatMap(({ keys }) => keys));
  const refused = items.flatMap(({ key }, index) => (known.has(key) ? [] : [[index, refusal] as const]));
  return { progress: settled(progress, items, new Map(refused)), left: [] };
};

/** With what became of some items; those of which nothing is said are present. */
const settled = (
  progress: Progress,
  items: readonly NewItem[],
  outcomes: ReadonlyMap<number, Settled>,
): Progress => ({
  ...progress,
  outcomes: [
    ...progress.outcomes,
    ...items.map(({ key }, index): Settled => outcomes.get(index) ?? { kind: 'present', key }),
  ],
});

/** Places the first new item of a stretch. */
const placeOne = (
  progress: Progress,
  { items, fresh: [first = 0] }: Stretch,
  spot: Exclude<Spot, Refusal>,
): Step => {
  const { document, part } = progress;
  const item = items[first];
  if (item === undefined) return { progress, left: [] };
  const decided = decide(progress, item, spot);
  const left = items.length > first + 1 ? [items.slice(first + 1)] : [];
  const done = items.slice(0, first + 1);
  if (decided.kind === 'refused')
    return { progress: settled(progress, done, new Map([[first, decided]])), left };
  const read = readBack(document, [{ part, keys: [item.key] }], decided.splices);
  if (read.kind === 'misread') {
    const refusal = misread(document, part, read.after, decided);
    return { progress: settled(progress, done, new Map([[first, refusal]])), left };
  }
  const { where, splices } = decided;
  const placed = withSplices(progress, splices, read.after);
  return { progress: settled(placed, done, new Map([[first, { kind: 'splices', where }]])), left };
};

/** Places the new items of a stretch with one change, or cuts the stretch in two where that does not do. */
const placeTogether = (progress: Progress, stretch: Stretch, siblings: Siblings): Step => {
  const { document, part } = progress;
  const { items, fresh } = stretch;
  const all = fresh.flatMap((index) => items[index] ?? []);
  const behind = writeBehind(
    document,
    part,
    siblings,
    all.map(({ written }) => written),
  );
  if (behind.kind === 'refused' || behind.count < 2)
    return placeOne(progress, stretch, { kind: 'behind', siblings });
  const keys = all.slice(0, behind.count).map(({ key }) => key);
  const read = readBack(document, [{ part, keys }], [behind.splice]);
  const next = withSplices(progress, [behind.splice], read.after);
  if (read.kind === 'misread' || !goesOnBehind(next, read.placed)) return halves(progress, stretch);
  const models = [lastOf(siblings), ...read.placed];
  const outcomes = keys.map((_, at): [number, Settled] => [
    fresh[at] ?? 0,
    { kind: 'splices', where: whereBehind(at === 0 ? document : read.after, models[at] ?? siblings[0]) },
  ]);
  const end = fresh[behind.count] ?? items.length;
  return {
    progress: settled(next, items.slice(0, end), new Map(outcomes)),
    left: end < items.length ? [items.slice(end)] : [],
  };
};

/** Whether a further item would go behind the last of some: so each of them has, behind the one before it. */
const goesOnBehind = (progress: Progress, placed: readonly Located<unknown>[]): boolean => {
  const spot = spotFor(progress);
  return spot.kind === 'behind' && lastOf(spot.siblings).span.start === placed.at(-1)?.span.start;
};

const halves = (progress: Progress, { items, fresh }: Stretch): Step => {
  const middle = fresh[fresh.length >> 1] ?? 0;
  return { progress, left: [items.slice(0, middle), items.slice(middle)] };
};

const withSplices = (progress: Progress, splices: readonly Splice[], after: SpecDocument): Progress => ({
  ...progress,
  document: after,
  into: nextInto(progress, splices),
  rounds: [...progress.rounds, splices],
});

/** Where further items go: a line that was named has moved, and a section that was to be written is there. */
const nextInto = ({ document, into }: Progress, splices: readonly Splice[]): string | undefined =>
  into === undefined || isNewSection(into) ? undefined : movedInto(document, into, splices);
