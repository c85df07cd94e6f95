import { type AddRequest, add } from '../commands/add.ts';
import { UserError } from '../errors.ts';
import type { AnswersSource } from '../spec/answers/read-answers.ts';
import { nearest } from '../spec/nearest.ts';
import { addKinds } from './add-kinds.ts';
import { addRequest } from './create-request.ts';
import type { AddOptions } from './define-add.ts';
import { formOf } from './flag-source.ts';
import type { Launch } from './launch.ts';
import { startRun } from './start-run.ts';

/** Adds to a specification that is here, on a process. */
export const runAdd = async (
  launch: Launch,
  kind: string | undefined,
  lines: readonly string[],
  options: AddOptions,
): Promise<void> => {
  const asks = askedFor(kind, lines, options);
  const run = await startRun(launch, options, asks !== undefined);
  const { world, sources, end } = run;
  if (asks !== undefined && world.ask === undefined) throw nothingGiven(kind);
  const given = [...sources, ...lineSource(kind, lines), ...formSource(options)];
  const request = await addRequest(options, given, run);
  await add(world, { ...request, asks });
  end();
};

/** What somebody has to be asked for, because the command line does not say it. */
const askedFor = (
  kind: string | undefined,
  lines: readonly string[],
  options: AddOptions,
): AddRequest['asks'] => {
  const isTold =
    options.answers !== undefined || options.showDerived === true || formOf(options) !== undefined;
  if (kind === undefined) return isTold ? undefined : 'menu';
  const part = addKinds.get(kind);
  if (part === undefined) throw unknownKind(kind);
  return lines.length === 0 ? part : undefined;
};

/** The lines of the command line as answers. */
const lineSource = (kind: string | undefined, lines: readonly string[]): AnswersSource[] =>
  kind === undefined || lines.length === 0 ? [] : [{ kind: 'flags', values: { [`--${kind}`]: lines } }];

/** How diagrams are to be drawn from now on, as an answer. */
const formSource = (options: AddOptions): AnswersSource[] => {
  const form = formOf(options);
  return form === undefined ? [] : [{ kind: 'flags', values: { '--diagrams': [form] } }];
};

const nothingGiven = (kind: string | undefined): UserError =>
  kind === undefined
    ? new UserError('what is to be added?', { hint: `${EXAMPLE}\nKinds: ${kinds()}` })
    : new UserError(`which ${kind}?`, { hint: `Give a line for each: ${EXAMPLE}` });

const EXAMPLE = 'create-tech-spec add component "FraudCheck: scores risk -> OrderDB"';

const unknownKind = (kind: string): UserError => {
  const meant = nearest(kind, [...addKinds.keys()]);
  return new UserError(`“${kind}” is no kind of item`, {
    hint: `${meant === undefined ? '' : `Did you mean ${meant}? `}Kinds: ${kinds()}`,
  });
};

const kinds = (): string => [...addKinds.keys()].join(', ');
