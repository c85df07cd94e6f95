import { z } from 'zod';
import { answersSchema } from './answers-schema.ts';
import { parts, titleBlock } from './parts.ts';
import { type Draft, VERSION } from './print-draft.ts';
import { type QuestionName, questions } from './wizard-states.ts';

export { type AddedDraft, type Draft, printDraft } from './print-draft.ts';

/** A draft as it was read, or why it cannot be. */
export type ReadDraft = { kind: 'draft'; draft: Draft } | { kind: 'unreadable'; reason: string };

/** Why a draft can be read by no version. */
export const DAMAGED = 'it is damaged';

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
  const read = draftSchema().safeParse(data);
  return read.success ? { kind: 'draft', draft: read.data } : { kind: 'unreadable', reason: DAMAGED };
};

/** The schema of a draft, made only where one is read. */
const draftSchema = (): z.ZodType<Draft> => {
  const text = z.string().optional();
  const partIds = z.enum(parts.map(({ id }) => id));
  const titleIds = z.enum(titleBlock.map(({ id }) => id));
  return z.discriminatedUnion('kind', [
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
};
