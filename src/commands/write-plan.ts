import type { Plan } from '../plan/plan.ts';
import type { World } from '../world.ts';
import { prepareUndo } from './prepare-undo.ts';
import type { Reporting } from './reporting.ts';

/**
 * Writes what a plan says, unless that is only to be shown or nothing is to be written.
 *
 * @returns The commands that take it back.
 * @throws UserError when a file is in the way or cannot be written, or what it holds now cannot be kept.
 */
export const writePlan = async (
  plan: Plan,
  world: World,
  { dryRun }: Pick<Reporting, 'dryRun'>,
): Promise<readonly string[]> => {
  await world.check(plan);
  if (dryRun || plan.changes.length === 0) return [];
  const undo = await prepareUndo(world, plan);
  await world.during('Writing', world.apply(plan));
  return undo;
};
