import { baseWithout, readConflicts } from '../document/merge/read-conflicts.ts';
import { UserError } from '../errors.ts';
import { mergeSpecs } from '../plan/merge-specs.ts';
import type { Plan } from '../plan/plan.ts';
import type { World } from '../world.ts';
import { type Resolution, reportResolution } from './report-resolution.ts';
import type { Reporting } from './reporting.ts';
import { writePlan } from './write-plan.ts';

/** What is to be settled, and how that is told. */
export type ResolveRequest = Reporting & {
  /** The file that holds conflict markers, relative to the repository. */
  path: string;
};

/**
 * Settles the merge conflicts of a specification by its items, as the merge driver would have, and leaves to a person what
 * only a person can settle.
 *
 * @returns The exit code: 0 when no conflict is left, else 1.
 * @throws UserError when the file cannot be read, or its conflict markers do not belong together.
 */
export const resolve = async (world: World, request: ResolveRequest): Promise<0 | 1> => {
  const resolution = await world.during('Merging', settled(request.path, world));
  const plan = planOf(resolution);
  const undo = await writePlan(plan, world, request);
  await reportResolution({ resolution, plan, undo, request, world });
  return resolution.left.length === 0 ? 0 : 1;
};

const settled = async (path: string, { repository }: World): Promise<Resolution> => {
  const file = await repository.readExact(path);
  if (file.kind === 'absent') throw new UserError(`there is no ${path}`, { hint: 'Is the name right?' });
  if (file.kind === 'unreadable') throw new UserError(`${path} cannot be read: ${file.reason}`);
  const before = file.text;
  const conflicts = readConflicts(before);
  const gitBase = await repository.mergeBase(path);
  const isOpen = gitBase !== undefined;
  if (conflicts === undefined) return { path, before, text: before, found: 0, left: [], isOpen };
  if (conflicts.kind === 'refused')
    throw new UserError(`${path}: ${conflicts.reason}`, { hint: conflicts.hint });
  const { ours, theirs, marks, count } = conflicts;
  const base = gitBase ?? conflicts.base ?? baseWithout(before);
  const { text, conflicts: left } = mergeSpecs({ base, ours, theirs }, marks);
  return { path, before, text, found: count, left: left === 0 ? [] : marksIn(text, marks.size), isOpen };
};

/** The lines at which conflicts begin. */
const marksIn = (text: string, size: number): number[] =>
  text
    .split('\n')
    .flatMap((line, index) => (/^<+(?= |\r?$)/.exec(line)?.[0].length === size ? [index + 1] : []));

const planOf = ({ path, before, text }: Resolution): Plan => ({
  changes: text === before ? [] : [{ kind: 'update', path, before, text }],
});
