import { z } from 'zod';
import { type Answers, answersSchema } from './answers-schema.ts';
import { type PartId, parts, type TitleBlockId, titleBlock } from './parts.ts';

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

/** What a person has answered in a run that did not come to its end. */
export type Draft = NewDraft | AddedDraft;

/** An unfinished specification. */
export type NewDraft = {
  kind: 'new';
  /** The question that the person was at; the first one when absent. */
  at?: QuestionName | undefined;
  /** Whether the person has said that there is no PRD. */
  hasNoPrd?: boolean | undefined;
  answers: Answers;
  /** Whether the text of the PRD was still on offer, and that text. */
  offering: boolean;
  offers: { summary?: string | undefined; scopeIn: readonly string[]; scopeOut: readonly string[] };
  targets: {
    specFile?: string | undefined;
    specFolder?: string | undefined;
    recordFolder?: string | undefined;
    firstNumber?: number | undefined;
  };
};

/** What was to be added to a specification that is here. */
export type AddedDraft = {
  kind: 'added';
  /** The specification, relative to the repository, and its feature. */
  path: string;
  title: string;
  /** The part that the person was asked for; all that the menu has when absent. */
  part?: PartId | undefined;
  answers: Answers;
  edits: Readonly<Partial<Record<TitleBlockId, string>>>;
  into: Readonly<Partial<Record<PartId, string>>>;
  without: readonly PartId[];
  /** The component whose section links to the records of decisions too. */
  component?: string | undefined;
  recordFolder?: string | undefined;
};

/** A draft as it was read, or why it cannot be. */
export type ReadDraft = { kind: 'draft'; draft: Draft } | { kind: 'unreadable'; reason: string };

/** Why a draft can be read by no version. */
export const DAMAGED = 'it is damaged';

/** Counts up when drafts of an earlier version cannot be read any more. */
const VERSION = 1;

/** A draft as a text that reads back as the same draft. */
export const printDraft = (draft: Draft): string =>
  `${JSON.stringify({ version: VERSION, ...draft }, null, 1)}\n`;

/** Reads a draft. Never throws: it may have been written by another version of this program, or by nobody's program. */
export const readDraft = (text: string): ReadDraft => {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: 'unreadable', reason: DAMAGED };
  }
  if (!z.object({ version: z.literal(VERSION) }).safeParse(data).success)
    return { kind: 'unreadable', reason: 'another version of create-tech-spec wrote it' };
  const read = draftSchema.safeParse(data);
  return read.success ? { kind: 'draft', draft: read.data } : { kind: 'unreadable', reason: DAMAGED };
};

const text = z.string().optional();
const partIds = z.enum(parts.map(({ id }) => id));
const titleIds = z.enum(titleBlock.map(({ id }) => id));

const draftSchema: z.ZodType<Draft> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('new'),
    at: z.enum(Object.keys(questions) as QuestionName[]).optional(),
    hasNoPrd: z.boolean().optional(),
    answers: answersSchema,
    offering: z.boolean(),
    offers: z.object({ summary: text, scopeIn: z.array(z.string()), scopeOut: z.array(z.string()) }),
    targets: z.object({
      specFile: text,
      specFolder: text,
      recordFolder: text,
      firstNumber: z.int().positive().optional(),
    }),
  }),
  z.object({
    kind: z.literal('added'),
    path: z.string(),
    title: z.string(),
    part: partIds.optional(),
    answers: answersSchema,
    edits: z.partialRecord(titleIds, z.string()),
    into: z.partialRecord(partIds, z.string()),
    without: z.array(partIds),
    component: text,
    recordFolder: text,
  }),
]);
