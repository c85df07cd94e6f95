import type { Heading } from '../../document/read/reading.ts';

/** Finds the last heading above an offset, without a look at all the others. */
export const headingAt =
  (outline: readonly Heading[]) =>
  (offset: number): Heading | undefined => {
    let low = 0;
    let high = outline.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((outline[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return outline[low - 1];
  };

/** A heading and those above it; headings have six levels. */
export const withAncestors = (heading: Heading | undefined): Heading[] =>
  heading === undefined ? [] : [heading, ...withAncestors(heading.parent)];
