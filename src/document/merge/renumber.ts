import { scanBlocks } from '../scan-blocks.ts';
import { nextNumbering } from '../splice/numbering.ts';
import type { ItemAtom } from './atom.ts';
import { linesOf, type Sides } from './chunk.ts';
import { HEADING_MARKS, type Numbered } from './numbers.ts';
import type { Piece, Run } from './run.ts';
import type { Settled } from './settle-items.ts';

/** Gives new items whose number something else has the next number: first ours keep their numbers, then theirs. */
export const renumber = (
  order: readonly Settled[],
  runs: Sides<Run>,
  ids: Sides<readonly string[]>,
): readonly Settled[] => {
  if (!isMeant(runs.ours) || !isMeant(runs.theirs)) return order;
  const used = usedNumbers(order, runs);
  const own = new Set(ids.ours);
  const news = order.filter(({ isNew }) => isNew);
  const inTurn = [...news.filter(({ id }) => own.has(id)), ...news.filter(({ id }) => !own.has(id))];
  const renumbered = new Map(inTurn.map((settled) => [settled, withFreeNumber(settled, used)]));
  return order.map((settled) => renumbered.get(settled) ?? settled);
};

/** Whether the numbers of a run say something, unlike those of a list that says `1.` everywhere. */
const isMeant = ({ items }: Run): boolean => {
  const model = items.find((item) => numberIn(item) !== undefined);
  if (model?.kind !== 'item' || model.form === 'section') return true;
  return new Set(model.siblings.map(({ numbering }) => numbering)).size === model.siblings.length;
};

/** What has a number that is not to be had, by that number: what stands beside a run, and items that are not new. */
const usedNumbers = (order: readonly Settled[], { ours, theirs }: Sides<Run>): Map<string, string> => {
  const fixed = order.flatMap(({ isNew, piece }) => (isNew ? [] : (numberIn(piece) ?? [])));
  return new Map(
    [...besides(theirs), ...besides(ours), ...fixed].map(({ numbering, line }) => [numbering, line]),
  );
};

const besides = ({ items }: Run): readonly Numbered[] => {
  const model = items.find((item) => numberIn(item) !== undefined);
  const inside = new Set(items.flatMap((item) => numberIn(item)?.line ?? []));
  return model?.kind === 'item' ? model.siblings.filter(({ line }) => !inside.has(line)) : [];
};

const numberIn = (piece: Piece): Numbered | undefined => (piece.kind === 'item' ? piece.number : undefined);

const withFreeNumber = (settled: Settled, used: Map<string, string>): Settled => {
  const { piece } = settled;
  if (piece.kind !== 'item' || piece.number === undefined) return settled;
  const { numbering, line } = piece.number;
  const isFree = (used.get(numbering) ?? line) === line;
  const free = isFree ? numbering : nextNumbering(numbering, used.size, new Set(used.keys()));
  used.set(free, line);
  if (isFree || free === '') return settled;
  const text = withNumber(piece, numbering, free);
  return { ...settled, chunks: [{ kind: 'settled', lines: linesOf(text) }] };
};

/** An item with another number, which the headings below it begin with as well. */
const withNumber = ({ text, form }: ItemAtom, old: string, free: string): string => {
  const starts = form === 'section' ? headingsIn(text) : [0];
  const [stem, newStem] = [old, free].map((number) => number.replace(/[.):]+$/, ''));
  return starts.reduceRight((whole, start, at) => {
    const from = start + (HEADING_MARKS.exec(whole.slice(start))?.[0].length ?? 0);
    const [number = '', put = ''] = at === 0 ? [old, free] : [`${stem}.`, `${newStem}.`];
    return whole.startsWith(number, from)
      ? whole.slice(0, from) + put + whole.slice(from + number.length)
      : whole;
  }, text);
};

const headingsIn = (text: string): number[] =>
  scanBlocks(text).flatMap(({ kind, start }) => (kind === 'heading' ? [start] : []));
