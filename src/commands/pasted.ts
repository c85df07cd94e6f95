import type { ResolvedPrd } from '../ask/wizard-state.ts';
import { errorText } from '../errors/error-text.ts';
import { type Problem, UserError } from '../errors.ts';
import type { Answers } from '../spec/answers-model.ts';
import type { World } from '../world.ts';

/** Tells what of a pasted text is not taken, each line with its reason. */
export const tellProblems = (problems: readonly Problem[], show: World['show']): void => {
  if (problems.length > 0) show(errorText('✖', new UserError('not taken:', { problems })));
};

/** Answers whose link to a PRD is kept as a specification keeps it; one that leads nowhere is told and left out. */
export const withResolvedPrd = async (
  answers: Answers,
  { resolvePrd, show }: { resolvePrd: (given: string) => Promise<ResolvedPrd>; show: World['show'] },
): Promise<Answers> => {
  if (answers.prd === undefined) return answers;
  const resolved = await resolvePrd(answers.prd);
  if (resolved.kind === 'link') return { ...answers, prd: resolved.link };
  show(errorText('✖', new UserError(`not taken: ${resolved.reason}`)));
  return { ...answers, prd: undefined };
};
