import { rules } from '../check/rules.ts';
import { type Weights, weightsOf } from '../check/weights.ts';
import { type Problem, UserError } from '../errors.ts';
import type { World } from '../world.ts';
import { type AspectName, type Checked, type CheckPart, checkPart } from './check-part.ts';
import { type Checkable, mayBeSpec } from './documents-meant.ts';
import { settingsRead } from './settings-of.ts';

/**
 * Checks documents by the rules and settings of a repository: many of them on several threads.
 *
 * @param aspect - What else somebody wants to know of each.
 * @throws UserError where the settings are not understood, or one that was named cannot be read.
 */
export const checked = async <Name extends AspectName>(
  { repository, today, threads }: Pick<World, 'repository' | 'today' | 'threads'>,
  documents: readonly Checkable[],
  aspect: Name,
): Promise<Checked<Name>[]> => {
  const weights = await ruleWeights(repository);
  const specs = documents.filter(mayBeSpec).map(({ path }) => path);
  const common = { aspect, today, weights, changes: await repository.lastChanges(specs) };
  const count = Math.min(threads?.most ?? 1, Math.floor(documents.length / LEAST));
  const found =
    threads === undefined || count < 2
      ? await checkPart({ ...common, documents }, repository)
      : await onThreads({ ...common, documents }, threads, count);
  const unread = documents.filter((_, at) => found[at] === undefined);
  for (const { path } of unread.filter(({ kind }) => kind === undefined)) await assertRead(repository, path);
  return found.filter((one) => one !== undefined);
};

/** Long documents often lie side by side: dealt in turns, each thread gets its share of them. */
const onThreads = async <Name extends AspectName>(
  { documents, ...common }: CheckPart<Name>,
  threads: NonNullable<World['threads']>,
  count: number,
): Promise<(Checked<Name> | undefined)[]> => {
  const parts = Array.from({ length: count }, (_, thread) => ({
    ...common,
    documents: documents.filter((_, at) => at % count === thread),
  }));
  const found = await threads.each<CheckPart<Name>, (Checked<Name> | undefined)[]>(parts);
  return documents.map((_, at) => found[at % count]?.[Math.floor(at / count)]);
};

/** @throws UserError where a document that somebody has named cannot be read. */
const assertRead = async (repository: World['repository'], path: string): Promise<void> => {
  const file = await repository.readExact(path);
  if (file.kind === 'unreadable') throw new UserError(`${path} cannot be read: ${file.reason}`);
};

/** How many documents are worth a thread. */
const LEAST = 50;

/**
 * How the settings of a repository weigh rules.
 *
 * @throws UserError with all that is wrong in them, whether it is how they are written or what they call a rule.
 */
export const ruleWeights = async (repository: World['repository']): Promise<Weights> => {
  const { settings, problems: miswritten } = await settingsRead(repository);
  const { weights, problems: misnamed } = weightsOf(rules, settings.rules ?? []);
  const problems = [...miswritten, ...misnamed].toSorted(byPlace);
  if (problems.length > 0) throw new UserError('the settings are not understood', { problems });
  return weights;
};

const byPlace = (one: Problem, other: Problem): number =>
  (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
