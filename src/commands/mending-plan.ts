import { applySplices, revertSplices, type Splice } from '../document/splice/splice.ts';
import type { Change, Plan } from '../plan/plan.ts';
import type { World } from '../world.ts';
import type { Checked } from './check-part.ts';

/**
 * The plan that mends what a program can in some documents: nothing but what findings bring with them. Of two that touch the
 * same place, one is left for another run.
 */
export const mendingPlan = async (
  { repository }: Pick<World, 'repository'>,
  documents: readonly Checked<'fixes'>[],
): Promise<Plan> => {
  const changes: Change[] = [];
  for (const { path, fixes } of documents) {
    const splices = apart(fixes);
    const file = splices.length === 0 ? undefined : await repository.readExact(path);
    if (file?.kind === 'text') changes.push(mended(path, file.text, splices));
  }
  return { changes };
};

/** Those that do not touch one before them. */
const apart = (splices: readonly Splice[]): Splice[] => {
  const kept: Splice[] = [];
  let end = -1;
  for (const splice of splices.toSorted((one, other) => one.at - other.at)) {
    if (splice.at < end) continue;
    kept.push(splice);
    end = splice.at + splice.remove.length;
  }
  return kept;
};

/** @throws Error where more would change than the splices say: that is a bug of ours. */
const mended = (path: string, before: string, splices: readonly Splice[]): Change => {
  const text = applySplices(before, splices);
  if (revertSplices(text, splices) !== before)
    throw new Error(`mending ${path} would change more than it says`);
  return { kind: 'update', path, before, text };
};
