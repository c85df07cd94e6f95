import type { SpecDocument, TitleKey } from '../../document/read/spec-document.ts';

/** Where a finding stands that is about a document as a whole: at its title, or where it begins. */
export const titleSpot = ({ title, outline }: SpecDocument): { start: number } => ({
  start: title?.span.start ?? outline[0]?.heading.content.start ?? 0,
});

/** Whether a line of the title block still holds the template's text. */
export const isPlaceholder = ({ placeholders }: SpecDocument, key: TitleKey): boolean =>
  placeholders.some(({ part }) => part === key);
