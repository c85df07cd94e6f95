import * as v from 'valibot';
import { answersSchema } from './answers-schema.ts';
import { parts, titleBlock } from './parts.ts';
import { type Draft, VERSION } from './print-draft.ts';
import { type QuestionName, questions } from './wizard-states.ts';

export { type AddedDraft, type Draft, printDraft } from './print-draft.ts';

/** A draft as it was read, or why it cannot be. */
export type ReadDraft = { kind: 'draft'; draft: Draft } | { kind: 'unreadable'; reason: string };

/** Why a draft can be read by no version. */
export const DAMAGED = 'it is damaged';

const optionalText = v.optional(v.string());
const partIds = v.picklist(parts.map(({ id }) => id));
const titleIds = v.picklist(titleBlock.map(({ id }) => id));

const draftSchema: v.GenericSchema<unknown, Draft> = v.variant('kind', [
  v.object({
    kind: v.literal('new'),
    at: v.optional(v.picklist(Object.keys(questions) as QuestionName[])),
    hasNoPrd: v.optional(v.boolean()),
    answers: answersSchema,
    offering: v.boolean(),
    offers: v.object({ summary: optionalText, scopeIn: v.array(v.string()), scopeOut: v.array(v.string()) }),
    targets: v.object({
      specFile: optionalText,
      specFolder: optionalText,
      recordFolder: optionalText,
      firstNumber: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    }),
  }),
  v.object({
    kind: v.literal('added'),
    path: v.string(),
    title: v.string(),
    part: v.optional(partIds),
    answers: answersSchema,
    edits: v.record(titleIds, v.string()),
    into: v.record(partIds, v.string()),
    without: v.array(partIds),
    component: optionalText,
    recordFolder: optionalText,
  }),
]);

/** Reads a draft. Never throws: it may have been written by another version of this program, or by nobody's program. */
export const readDraft = (text: string): ReadDraft => {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: 'unreadable', reason: DAMAGED };
  }
  if (!v.is(v.object({ version: v.literal(VERSION) }), data))
    return { kind: 'unreadable', reason: 'another version of create-tech-spec wrote it' };
  const read = v.safeParse(draftSchema, data);
  return read.success ? { kind: 'draft', draft: read.output } : { kind: 'unreadable', reason: DAMAGED };
};
