import type { Answers } from './answers-model.ts';
import { type Part, type PartId, parts, sections } from './parts.ts';

/** What was answered for a part: its text, its list, or nothing for a part that is only derived. */
export const answerOf = (answers: Answers, id: PartId): string | readonly unknown[] | undefined => {
  let found: unknown = answers;
  for (const key of id.split('.')) found = (found as Record<string, unknown> | undefined)?.[key];
  return found as string | readonly unknown[] | undefined;
};

/** The same answers with another one for a part; an empty text takes the answer back. */
export const withAnswer = (answers: Answers, id: PartId, answer: string | readonly unknown[]): Answers => {
  const [outer, inner] = id.split('.') as [keyof Answers, string | undefined];
  const value = answer === '' ? undefined : answer;
  if (inner === undefined) return { ...answers, [outer]: value };
  return { ...answers, [outer]: { ...(answers[outer] as object), [inner]: value } };
};

/** Whether anything was answered for a part. */
export const isAnswered = (answers: Answers, id: PartId): boolean => (answerOf(answers, id)?.length ?? 0) > 0;

/** Why a part does not apply, said of itself or, while it is not answered, of its whole section. */
export const notApplicable = (answers: Answers, part: Part & { id: PartId }): string | undefined => {
  const own = answers.notApplicable[part.id];
  if (own !== undefined || isAnswered(answers, part.id)) return own;
  const section = sections.find(({ heading }) => heading === part.section);
  return section && answers.notApplicable[section.id];
};

/** The part with an id. */
export const partById = (id: PartId): Part & { id: PartId } => {
  const part = parts.find((candidate) => candidate.id === id);
  if (!part) throw new Error(`no part has the id ${id}`);
  return part;
};
