import type { Block, Span } from '../../document/block.ts';
import type { SpecDocument } from '../../document/read/spec-document.ts';
import type { PartId } from '../../spec/parts.ts';
import { isSolid } from './is-solid.ts';

/** Whether anything but the template's sample stands in a part; that it does not apply is something too. */
export const isPartWritten = (
  { places, placeholders, notApplicable }: SpecDocument,
  part: PartId,
): boolean => {
  if (notApplicable[part] !== undefined) return true;
  const samples = placeholders.filter((placeholder) => placeholder.part === part).map(({ span }) => span);
  const starts = places[part]
    .flatMap(({ blocks }) => blocks.filter(isSolid))
    .flatMap(startsOf)
    .toSorted((one, other) => one - other);
  return hasOther(starts, samples);
};

/** Where a security part stands that nobody has written, in which a finding about it belongs; nothing where it is written. */
export const openSecurityPart = (
  document: SpecDocument,
  part: 'security.authentication' | 'security.dataProtection',
): { place: { start: number } | undefined } | undefined => {
  const { places } = document;
  if (isPartWritten(document, part)) return undefined;
  const [own] = places[part];
  if (own !== undefined) return { place: own.heading };
  // What is written below the heading of the section alone may be about it.
  if (places.security.some(({ blocks }) => blocks.some(isSolid))) return undefined;
  return { place: places.security[0]?.heading };
};

/** Where a block begins, and of a list each item. */
const startsOf = (block: Block): number[] => {
  if (block.kind === 'list') return block.items.map(({ start }) => start);
  return [block.kind === 'paragraph' ? (block.lines[0]?.start ?? block.start) : block.start];
};

/** Whether one of some offsets stands in none of some spans; both in the order of the text. */
const hasOther = (offsets: readonly number[], spans: readonly Span[]): boolean => {
  let at = 0;
  return offsets.some((offset) => {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= offset) at += 1;
    return offset < (spans[at]?.start ?? Number.POSITIVE_INFINITY);
  });
};
