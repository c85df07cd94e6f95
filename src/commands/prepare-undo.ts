import type { Change, Plan } from '../plan/plan.ts';
import type { FileState, World } from '../world.ts';
import { type Undo, undoHint } from './undo-hint.ts';

type UndoWorld = Pick<World, 'repository' | 'keepCopy' | 'here' | 'shell' | 'during'>;

/**
 * Makes sure that a plan can be taken back, and says how: to be called before it is applied. What git could not bring back
 * is copied to a place outside the repository.
 *
 * @returns The commands that take the plan back, to be shown once it is applied; see `undoHint`.
 * @throws UserError when a copy cannot be kept.
 */
export const prepareUndo = async (world: UndoWorld, { changes }: Plan): Promise<readonly string[]> => {
  const states = await world.during(
    'Asking git what it keeps',
    world.repository.stateOf(changes.flatMap(oldFile)),
  );
  const undos: Undo[] = [];
  for (const change of changes) undos.push(...(await undosOf(change, states, world)));
  return undoHint(undos, world);
};

/** The file whose text a change takes away, if any. */
const oldFile = (change: Change): string[] => {
  if (change.kind === 'create') return [];
  return [change.kind === 'rename' ? change.from : change.path];
};

/** A renamed file comes back under its old name, and goes under the new one. */
const undosOf = async (
  change: Change,
  states: ReadonlyMap<string, FileState>,
  world: UndoWorld,
): Promise<Undo[]> => {
  if (change.kind === 'create') return [{ kind: 'remove', path: change.path }];
  if (change.kind === 'update') return [await bringBack(change.path, change.before, states, world)];
  const { path, from, before } = change;
  return [await bringBack(from, before, states, world), { kind: 'remove', path }];
};

const bringBack = async (
  path: string,
  before: string,
  states: ReadonlyMap<string, FileState>,
  world: UndoWorld,
): Promise<Undo> =>
  states.get(path) === 'clean'
    ? { kind: 'restore', path }
    : { kind: 'copy-back', path, copy: await world.keepCopy(path, before) };
