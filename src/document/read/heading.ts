import type { Span } from '../block.ts';
import type { Section } from '../outline.ts';

/** A section of the outline, and where it stands in the tree of headings. */
export type Heading = Section & {
  index: number;
  /** The headings above it, the nearest one first. */
  parent: Heading | undefined;
  numbering: string | undefined;
  /** The label, also without a remark in brackets behind it. */
  labels: readonly string[];
  /** The section without blank lines and rules at its end. */
  content: Span;
};
