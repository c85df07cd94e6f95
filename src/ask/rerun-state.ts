import type { Answers } from '../spec/answers-model.ts';
import { noAnswers } from '../spec/no-answers.ts';
import type { PartId, TitleBlockId } from '../spec/parts.ts';
import type { RerunState } from '../spec/wizard-states.ts';
import type { Homeless } from './ask-where.ts';
import type { OpenFolder } from './choose-record-folder.ts';
import type { Keep } from './keep.ts';
import type { ResolvedPrd } from './wizard-state.ts';

export type { RerunState } from '../spec/wizard-states.ts';

/** A run in which nothing is added yet. */
export const emptyRerun = (): RerunState => ({ answers: noAnswers(), edits: {}, into: {}, without: [] });

/** A specification that is here, as the wizard shows it. */
export type SpecHere = {
  /** Relative to the repository. */
  path: string;
  /** The feature. */
  title: string;
  /** Its items as they were read: shown and locked. */
  items: Answers;
  /** The parts that still hold the template's sample text, in the order of the template. */
  open: readonly PartId[];
  /** What stands in its title block. */
  details: Readonly<Partial<Record<TitleBlockId, string>>>;
};

/** What would become of a specification if it were written now. */
export type RerunPreview = {
  /** How many files would be written; 0 when nothing is new. */
  files: number;
  /** The diff; then, where it is in sight, what is added, and what is left alone and why, line by line. */
  text: string;
  /** What has no clear place, each with the places that could be meant. */
  refused: readonly (Homeless[number] & { part: PartId })[];
};

/** What the wizard asks of its surroundings, beside the person. */
export type RerunDesk = {
  here: SpecHere;
  /** Documents that may be the PRD, likely ones first. */
  prds(): readonly string[];
  /** The link as it is kept, or why there is none. */
  resolvePrd(given: string): Promise<ResolvedPrd>;
  /** What the person has to be asked about the folder of the records, before one is written. */
  openFolder?: OpenFolder | undefined;
  preview(state: RerunState): Promise<RerunPreview>;
  keep: Keep<RerunState>;
  /** Whether what is kept outlasts a run that ends before it writes. */
  hasDraft: boolean;
  /** Shows something that is no question. */
  show(text: string): void;
  /** How many columns the window has that it is shown in; absent where there is none. */
  width: number | undefined;
};
