import type { Section } from '../document/outline.ts';

/** Whether a Markdown file is product requirements by its name. */
export const isPrdName = (name: string): boolean =>
  /(?:^|[-_. ])prd(?:[-_. ]|$)/i.test(name) || /product[-_ ]requirements/i.test(name);

/** Whether a Markdown file is no specification by its name, whatever it holds. */
export const isOtherName = (name: string): boolean =>
  isPrdName(name) || otherNames.some((pattern) => pattern.test(name));

const otherNames = [
  /^adr[-_ ]?\d/i,
  /^(?:readme|changelog|changes|history|contributing|code[-_]of[-_]conduct|security|support|licen[cs]e)(?:[-_.]|$)/i,
  /^(?:agents|claude|gemini|copilot-instructions)\.md$/i,
];

/** Whether a document says that it is product requirements, or the record of a decision. */
export const isOtherDocument = (sections: readonly Section[]): boolean =>
  otherTitle.test(sections[0]?.title ?? '') || isRecord(sections);

const otherTitle = /^[^\p{L}]*(?:PRD\b|product requirements|ADR\b|architecture decision record)/iu;

/** Records have these sections under whatever title; a specification may quote one further below. */
const isRecord = (sections: readonly Section[]): boolean => {
  const has = (pattern: RegExp): boolean =>
    sections.some(({ level, label }) => level <= 2 && pattern.test(label));
  return has(/^decision(?: outcome)?$/) && has(/^(?:consequences|considered options)$/);
};
