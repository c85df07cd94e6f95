import type { Block, Span } from '../document/block.ts';
import type { SpecDocument } from '../document/read/spec-document.ts';
import { isVerbatim } from '../document/splice/is-verbatim.ts';
import { itemsOf } from '../document/splice/part-items.ts';
import { applySplices, revertSplices, type Splice } from '../document/splice/splice.ts';
import { type PartId, parts, titleBlock } from '../spec/parts.ts';
import type { Work } from './addition-work.ts';

/**
 * Shows that an addition does what it may and nothing else: taking its splices out again gives the old text exactly, what
 * they take away is ours, what they put there stands in lines of its own, and reading the new text gives what was read before
 * together with what was added.
 *
 * @param splices All changes at once, of the old text, in its order.
 * @throws Error where it does not: that is a bug of ours, and nothing is written.
 */
export const proveAddition = (work: Work, splices: readonly Splice[]): void => {
  const flaw = flawOf(work, splices);
  if (flaw !== undefined) throw new Error(`the plan fails its own check: ${flaw}`);
};

/** What an addition does that it may not, or does not do; nothing where it is as it should be: see `proveAddition`. */
export const flawOf = (work: Work, splices: readonly Splice[]): string | undefined => {
  const { earlier, document } = work;
  if (applySplices(earlier.text, splices) !== document.text) return 'the splices do not give the new text';
  if (revertSplices(document.text, splices) !== earlier.text)
    return 'taken back, the splices do not give the old text';
  for (const splice of splices) {
    if (!isOurs(work, splice)) return `what stands at ${splice.at} is not ours to replace`;
    if (!isApart(work, splice)) return `what is put at ${splice.at} would stand in the middle of a line`;
  }
  if (!keepsBlocks(work, splices)) return 'what no change touches would read otherwise';
  const other = parts.find(({ id }) => !hasGrown(work, id));
  if (other !== undefined) return `“${other.id}” does not read as it was with what was added`;
  return keepsTitle(work) ? undefined : 'the title block does not read as it was';
};

/** Whether a splice only inserts, or takes away sample text, a block that the tool drew, or a line of the title block. */
const isOurs = (work: Work, splice: Splice): boolean =>
  splice.remove === '' || isSample(work, splice) || isDrawn(work, splice) || isDetail(work, splice);

/** Whether whole lines of sample texts of one part are taken away, with nothing but white space between them. */
const isSample = ({ earlier: { text, placeholders } }: Work, splice: Splice): boolean => {
  const samples = placeholders.filter(({ field }) => field === undefined);
  const stop = splice.at + splice.remove.length;
  const first = samples.findIndex(({ span }) => span.start <= splice.at && splice.at < span.end);
  const part = parts.find(({ id }) => id === samples[first]?.part)?.id;
  if (part === undefined || !isVerbatim(splice.remove, part)) return false;
  const starts = samples.map(({ span }) => span.start);
  const isWhole =
    (starts.includes(splice.at) || isLineStart(text, splice.at)) &&
    (samples.some(({ span }) => span.end === stop) || isLineEnd(text, stop));
  return isWhole && stop <= endOfRun(text, samples.slice(first), part);
};

/** Where the sample texts of a part end that follow each other from the first on. */
const endOfRun = (text: string, samples: SpecDocument['placeholders'], part: PartId): number => {
  let end = samples[0]?.span.end ?? 0;
  for (const sample of samples.slice(1)) {
    if (sample.part !== part || !isBlank(text.slice(end, sample.span.start))) break;
    end = sample.span.end;
  }
  return end;
};

const isLineStart = (text: string, at: number): boolean =>
  at === 0 || (at === 1 && text.startsWith('\uFEFF')) || /[\n\r]/.test(text[at - 1] ?? '');

/** Whether nothing but white space follows on the line. */
const isLineEnd = (text: string, at: number): boolean =>
  /^[ \t]*(?:[\n\r]|$)/.test(text.slice(at)) || isLineStart(text, at);

const isBlank = (text: string): boolean => text.trim() === '';

/** Whether what is taken away lies in a block that the tool drew, or is the stamp above a sample. */
const isDrawn = ({ earlier: { derived, placeholders } }: Work, splice: Splice): boolean => {
  // With a block that is taken away go the blank lines below it.
  const solid = splice.insert === '' ? { ...splice, remove: splice.remove.trimEnd() } : splice;
  return derived.some(
    ({ intact, comment, body, stamp }) =>
      (intact && isWithin(solid, { start: comment.start, end: body.end })) ||
      (isWithin(splice, stamp) && placeholders.some(({ span }) => span.start === body.start)),
  );
};

/** Whether a line of the title block is changed that the steps tell of. */
const isDetail = ({ earlier, steps }: Work, splice: Splice): boolean =>
  steps.some((step) => {
    const field = step.kind === 'changed' ? earlier.titleBlock[step.key] : undefined;
    return field !== undefined && isWithin(splice, field.span);
  });

const isWithin = ({ at, remove }: Splice, { start, end }: Span): boolean =>
  start <= at && at + remove.length <= end;

/** Whether a splice begins where a line does, or ends the text, so that it never lands in somebody's sentence. */
const isApart = (work: Work, splice: Splice): boolean => {
  const { text } = work.earlier;
  const { at, remove } = splice;
  return isLineStart(text, at) || remove !== '' || at === text.length || isDetail(work, splice);
};

/** Whether every block that no splice touches is the same kind of block still, at its new place. */
const keepsBlocks = ({ earlier, document }: Work, splices: readonly Splice[]): boolean => {
  const after = new Map(document.blocks.map((block) => [block.start, block]));
  let next = 0;
  let moved = 0;
  return earlier.blocks.every((block) => {
    for (
      let splice = splices[next];
      splice !== undefined && isBefore(splice, block);
      splice = splices[next]
    ) {
      moved += splice.insert.length - splice.remove.length;
      next += 1;
    }
    const isTouched = (splices[next]?.at ?? Number.POSITIVE_INFINITY) <= block.end;
    const found = after.get(block.start + moved);
    return isTouched || (found?.kind === block.kind && found.end === block.end + moved);
  });
};

const isBefore = ({ at, remove }: Splice, { start }: Block): boolean => at + remove.length < start;

/** Whether the items or the text of a part are those that were there, with what was added. */
const hasGrown = (work: Work, part: PartId): boolean => {
  const { earlier, document, added } = work;
  // The list of tables is drawn from the entities, and its lines change with them.
  if (part === 'newTables') return true;
  const [text, old] = [document.texts[part]?.item, earlier.texts[part]?.item];
  const isNew = added.some((item) => item.part === part);
  const isSaid = document.notApplicable[part]?.reason === earlier.notApplicable[part]?.reason;
  if (!isNew) return text === old && isSaid && sameItems(work, part, []);
  const keys = added.flatMap((item) => (item.part === part && item.key !== undefined ? [item.key] : []));
  return (text ?? '').includes(old ?? '') && sameItems(work, part, keys);
};

/** Whether the items of a part are those that were there and one for each of some keys. */
const sameItems = ({ earlier, document }: Work, part: PartId, keys: readonly string[]): boolean => {
  const before = countsOf(earlier, part);
  const fresh = itemsOf(document, part).filter(({ item }) => {
    const text = JSON.stringify(item);
    const count = before.get(text) ?? 0;
    before.set(text, count - 1);
    return count <= 0;
  });
  const isLost = [...before.values()].some((count) => count > 0);
  return (
    !isLost &&
    fresh.length === keys.length &&
    keys.every((key) => fresh.some((item) => item.keys.includes(key)))
  );
};

const countsOf = (document: SpecDocument, part: PartId): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { item } of itemsOf(document, part)) {
    const text = JSON.stringify(item);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
};

/** Whether the title and what stands below it are what they were, but for what was changed. */
const keepsTitle = ({ earlier, document, steps }: Work): boolean =>
  earlier.title?.value === document.title?.value &&
  titleBlock.every(
    ({ id }) =>
      earlier.titleBlock[id]?.value === document.titleBlock[id]?.value ||
      steps.some((step) => step.kind === 'changed' && step.key === id),
  );
