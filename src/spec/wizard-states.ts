import type { Answers } from './answers-model.ts';
import type { PartId } from './part-id.ts';
import type { TitleBlockId } from './parts.ts';

/** The questions of a new specification, in their order, and how each is called. */
export const questions = {
  feature: 'Feature',
  prd: 'PRD',
  components: 'Components',
  endpoints: 'Endpoints',
  dataModel: 'Data model',
  decisions: 'Decisions',
  recordFolder: 'Folder of the ADRs',
  review: 'Review',
} as const;

export type QuestionName = keyof typeof questions;

/** What a product requirements document says that a specification can begin with. */
export type Offers = {
  summary?: string | undefined;
  scopeIn: readonly string[];
  scopeOut: readonly string[];
};

/** Where the files go, relative to the repository, when the person said so. */
export type Targets = {
  specFile?: string | undefined;
  specFolder?: string | undefined;
  recordFolder?: string | undefined;
  /** Number of the first record. */
  firstNumber?: number | undefined;
};

/** Everything the wizard knows. It never changes: each question gives a new one. */
export type WizardState = {
  answers: Answers;
  /** Text of the PRD for parts that nobody has answered. */
  offers: Offers;
  /** Whether the PRD may offer text: no longer once the person has changed what it offered. */
  offering: boolean;
  targets: Targets;
  /** Whether the person has said that there is no PRD. */
  hasNoPrd?: boolean | undefined;
  /** The question that the person is at; the first one that is not answered when absent. */
  at?: QuestionName | undefined;
};

/** What a person adds to a specification that is here. It never changes: each question gives a new one. */
export type RerunState = {
  /** Only what is new: items to add, and texts for parts that are open. */
  answers: Answers;
  /** Lines of the title block with the values that the person chose to put in the place of what stands there. */
  edits: Readonly<Partial<Record<TitleBlockId, string>>>;
  /** Where the items of a part go, when the person was asked; as `--into`. */
  into: Readonly<Partial<Record<PartId, string>>>;
  /** Parts that the person leaves out because they have no clear place. */
  without: readonly PartId[];
  /** The component whose section links to the records of decisions too; as `--component`. */
  component?: string | undefined;
  /** Where the records of decisions go, when the person was asked; as `--adr-dir`. */
  recordFolder?: string | undefined;
};
