import { add } from '../commands/add.ts';
import { UserError } from '../errors.ts';
import type { AnswersSource } from '../spec/answers/read-answers.ts';
import { nearest } from '../spec/nearest.ts';
import { addKinds } from './add-kinds.ts';
import { addRequest } from './create-request.ts';
import type { AddOptions } from './define-add.ts';
import { startRun } from './start-run.ts';

/** Adds to a specification that is here, on a process. */
export const runAdd = async (
  process: NodeJS.Process,
  version: string,
  kind: string | undefined,
  lines: readonly string[],
  options: AddOptions,
): Promise<void> => {
  const given = lineSource(kind, lines, options);
  const { world, folders, env, sources } = await startRun(process, version, options);
  await add(world, addRequest(options, [...sources, ...given], folders, env));
};

/** The lines of the command line as answers. */
const lineSource = (
  kind: string | undefined,
  lines: readonly string[],
  { answers, showDerived }: AddOptions,
): AnswersSource[] => {
  if (kind === undefined && (answers !== undefined || showDerived === true)) return [];
  if (kind === undefined)
    throw new UserError('what is to be added?', { hint: `${EXAMPLE}\nKinds: ${addKinds.join(', ')}` });
  if (!addKinds.includes(kind)) throw unknownKind(kind);
  if (lines.length === 0) throw new UserError(`which ${kind}?`, { hint: `Give a line for each: ${EXAMPLE}` });
  return [{ kind: 'flags', values: { [`--${kind}`]: lines } }];
};

const EXAMPLE = 'create-tech-spec add component "FraudCheck: scores risk -> OrderDB"';

const unknownKind = (kind: string): UserError => {
  const meant = nearest(kind, addKinds);
  return new UserError(`“${kind}” is no kind of item`, {
    hint: `${meant === undefined ? '' : `Did you mean ${meant}? `}Kinds: ${addKinds.join(', ')}`,
  });
};
