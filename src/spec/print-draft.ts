import type { PartId } from './parts.ts';
import type { RerunState, WizardState } from './wizard-states.ts';

/** What a person has answered in a run that did not come to its end. */
export type Draft = NewDraft | AddedDraft;

/** An unfinished specification. */
type NewDraft = { kind: 'new' } & WizardState;

/** What was to be added to a specification that is here. */
export type AddedDraft = {
  kind: 'added';
  /** The specification, relative to the repository, and its feature. */
  path: string;
  title: string;
  /** The part that the person was asked for; all that the menu has when absent. */
  part?: PartId | undefined;
} & RerunState;

/** Counts up when drafts of an earlier version cannot be read any more. */
export const VERSION = 1;

/** A draft as a text that reads back as the same draft. */
export const printDraft = (draft: Draft): string =>
  `${JSON.stringify({ version: VERSION, ...draft }, null, 1)}\n`;
