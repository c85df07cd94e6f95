import type { Change, Plan } from '../plan/plan.ts';
import type { FileState, World } from '../world.ts';
import { type Undo, undoHint } from './undo-hint.ts';

type UndoWorld = Pick<World, 'repository' | 'keepCopy' | 'here' | 'shell'>;

/**
 * Makes sure that a plan can be taken back, and says how: to be called before it is applied. What git could not bring back
 * is copied to a place outside the repository.
 *
 * @returns The commands that take the plan back, to be shown once it is applied; see `undoHint`.
 * @throws UserError when a copy cannot be kept.
 */
export const prepareUndo = async (world: UndoWorld, { changes }: Plan): Promise<readonly string[]> => {
  const updated = changes.flatMap(({ kind, path }) => (kind === 'update' ? [path] : []));
  const states = await world.repository.stateOf(updated);
  const undos: Undo[] = [];
  for (const change of changes) undos.push(await undoOf(change, states, world));
  return undoHint(undos, world);
};

const undoOf = async (
  change: Change,
  states: ReadonlyMap<string, FileState>,
  world: UndoWorld,
): Promise<Undo> => {
  const { path } = change;
  if (change.kind === 'create') return { kind: 'remove', path };
  if (states.get(path) === 'clean') return { kind: 'restore', path };
  return { kind: 'copy-back', path, copy: await world.keepCopy(path, change.before) };
};
