import type { Section } from '../../document/outline.ts';
import { isPlaceholder } from './placeholder.ts';

/** What a document is about by its first level-one heading, without the words that only call it a PRD. */
export const prdTitle = (sections: readonly Section[]): string | undefined =>
  sections
    .filter(({ level }) => level === 1)
    .map(({ title }) => subject(title))
    .find((title) => !isPlaceholder(title));

const NAME = String.raw`(?:product requirements?(?: (?:document|doc|specification|spec)s?)?(?: \(prd\))?|\[?prd(?:[-_ #]?\d+)?\]?)`;

/** `PRD-007 - `, `PRD: `, `Product Requirements Document: ` and their like before the subject. */
const BEFORE = new RegExp(String.raw`^${NAME}(?:\s*[:：–—|-]\s*|\s+(?:for|of)\s+|\s+|$)`, 'i');

/** ` - PRD`, ` (PRD)` and their like after it. */
const AFTER = new RegExp(String.raw`\s*(?:[:：–—|-]\s*|\s)\(?${NAME}\)?$`, 'i');

const subject = (title: string): string => title.replace(BEFORE, '').replace(AFTER, '').trim();
