import { rules } from '../check/rules.ts';
import { type Weights, weightsOf } from '../check/weights.ts';
import { type Problem, UserError } from '../errors.ts';
import type { World } from '../world.ts';
import { type Checked, type CheckPart, checkPart, type LookName } from './check-part.ts';
import type { Checkable } from './documents-meant.ts';
import { settingsRead } from './settings-of.ts';

/**
 * Checks documents by the rules and settings of a repository: many of them on several threads.
 *
 * @param look - What else somebody wants to know of each.
 * @throws UserError where the settings are not understood.
 */
export const checked = async <Name extends LookName>(
  { repository, today, threads }: Pick<World, 'repository' | 'today' | 'threads'>,
  documents: readonly Checkable[],
  look: Name,
): Promise<Checked<Name>[]> => {
  const weights = await ruleWeights(repository);
  const specs = documents.flatMap(({ kind, path }) => (kind === 'spec' ? [path] : []));
  const common = { look, today, weights, changes: await repository.lastChanges(specs) };
  const count = Math.min(threads?.most ?? 1, Math.floor(documents.length / LEAST));
  if (threads === undefined || count < 2)
    return present(await checkPart({ ...common, documents }, repository));
  // Long documents often lie side by side: dealt in turns, each thread gets its share of them.
  const parts = Array.from({ length: count }, (_, thread) => ({
    ...common,
    documents: documents.filter((_, at) => at % count === thread),
  }));
  const found = await threads.each<CheckPart<Name>, (Checked<Name> | undefined)[]>(parts);
  return present(documents.map((_, at) => found[at % count]?.[Math.floor(at / count)]));
};

const present = <T>(all: readonly (T | undefined)[]): T[] => all.filter((one) => one !== undefined);

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
