import type { SpecDocument } from '../document/read/spec-document.ts';
import { isVerbatim } from '../document/splice/is-verbatim.ts';
import { itemsOf } from '../document/splice/part-items.ts';
import { applySplices, revertSplices, type Splice } from '../document/splice/splice.ts';
import { type PartId, parts } from '../spec/parts.ts';
import type { Work } from './addition-work.ts';

/**
 * Shows that an addition does what it may and nothing else: taking its splices out again gives the old text exactly, what
 * they take away is ours, and reading the new text gives what was read before together with what was added.
 *
 * @param splices All changes at once, of the old text.
 * @throws Error where it does not: that is a bug of ours, and nothing is written.
 */
export const proveAddition = (work: Work, splices: readonly Splice[]): void => {
  const { earlier, document } = work;
  assert(applySplices(earlier.text, splices) === document.text, 'the splices do not give the new text');
  assert(
    revertSplices(document.text, splices) === earlier.text,
    'taken back, the splices do not give the old text',
  );
  for (const splice of splices)
    assert(isOurs(work, splice), `what stands at ${splice.at} is not ours to replace`);
  for (const { id } of parts)
    assert(hasGrown(work, id), `“${id}” does not read as it was with what was added`);
};

const assert = (holds: boolean, otherwise: string): void => {
  if (!holds) throw new Error(`the plan fails its own check: ${otherwise}`);
};

/** Whether a splice only inserts, or takes away a sample text, a block that the tool drew, or a line of the title block. */
const isOurs = ({ earlier, steps }: Work, { at, remove }: Splice): boolean => {
  const end = at + remove.length;
  const isIn = ({ start, end: last }: { start: number; end: number }): boolean => start <= at && end <= last;
  return (
    remove === '' ||
    earlier.placeholders.some(({ part, span }) => span.start <= at && isSample(part, remove)) ||
    earlier.derived.some(
      ({ intact, comment, body }) => intact && isIn({ start: comment.start, end: body.end }),
    ) ||
    steps.some(
      (step) => step.kind === 'changed' && isIn(earlier.titleBlock[step.key]?.span ?? { start: 0, end: -1 }),
    )
  );
};

const isSample = (part: string, remove: string): boolean =>
  parts.some(({ id }) => id === part && isVerbatim(remove, id));

/** Whether the items of a part are those that were there and as many new ones as were added. */
const hasGrown = ({ earlier, document, steps }: Work, part: PartId): boolean => {
  // The list of tables is drawn from the entities, and its lines change with them.
  if (part === 'newTables') return true;
  const added = steps.filter((step) => step.kind === 'added' && step.part === part);
  const isText = parts.some(({ id, form }) => id === part && form === 'text');
  if (isText)
    return document.texts[part]?.item.includes(earlier.texts[part]?.item ?? '') ?? added.length === 0;
  const before = countsOf(earlier, part);
  const after = countsOf(document, part);
  const fresh = [...after].reduce(
    (sum, [item, count]) => sum + Math.max(0, count - (before.get(item) ?? 0)),
    0,
  );
  return fresh === added.length && [...before].every(([item, count]) => (after.get(item) ?? 0) >= count);
};

const countsOf = (document: SpecDocument, part: PartId): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { item } of itemsOf(document, part)) {
    const key = JSON.stringify(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};
