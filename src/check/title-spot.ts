import type { SpecDocument } from '../document/read/spec-document.ts';

/** Where a finding stands that is about a document as a whole: at its title, or where it begins. */
export const titleSpot = ({ title, outline }: SpecDocument): { start: number } => ({
  start: title?.span.start ?? outline[0]?.heading.content.start ?? 0,
});
