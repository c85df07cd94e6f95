import type { Plan } from '../plan/plan.ts';
import type { World } from '../world.ts';
import { assertNewNumbers } from './assert-new-numbers.ts';
import { prepareUndo } from './prepare-undo.ts';

/**
 * Carries out a plan, unless it is only to be shown.
 *
 * @returns The commands that take it back.
 * @throws UserError where a number is that of another record, or a file is in the way.
 */
export const applyPlan = async (
  plan: Plan,
  world: World,
  { dryRun }: { dryRun: boolean },
): Promise<readonly string[]> => {
  await assertNewNumbers(plan, undefined, world, '--number');
  await world.check(plan);
  if (dryRun || plan.changes.length === 0) return [];
  const undo = await prepareUndo(world, plan);
  await world.during('Writing', world.apply(plan));
  return undo;
};
