import { posix } from 'node:path';
import { baseWithout, readConflicts } from '../document/merge/read-conflicts.ts';
import { UserError } from '../errors.ts';
import { mergeSpecs } from '../plan/merge-specs.ts';
import type { Plan } from '../plan/plan.ts';
import { counted } from '../spec/counted.ts';
import type { World } from '../world.ts';
import { prepareUndo } from './prepare-undo.ts';
import { shellWord } from './shell-word.ts';

export type ResolveRequest = {
  /** The file that holds conflict markers, relative to the repository. */
  path: string;
  /** Show the change as a diff instead of making it. */
  dryRun: boolean;
  /** Report as one JSON object. */
  json: boolean;
};

/** What became of the conflicts of a file. */
type Resolution = {
  path: string;
  before: string;
  text: string;
  /** How many conflicts there were. */
  found: number;
  /** The lines of the new text at which those begin that are left, counted from 1. */
  left: readonly number[];
  /** Whether git still waits for somebody to settle the file. */
  isOpen: boolean;
};

/**
 * Settles the merge conflicts of a specification by its items, as the merge driver would have, and leaves to a person what
 * only a person can settle.
 *
 * @returns The exit code: 0 when no conflict is left, else 1.
 * @throws UserError when the file cannot be read, or its conflict markers do not belong together.
 */
export const resolve = async (world: World, request: ResolveRequest): Promise<0 | 1> => {
  const resolution = await settled(request.path, world);
  const plan = planOf(resolution);
  await world.check(plan);
  const undo = request.dryRun ? [] : await prepareUndo(world, plan);
  if (!request.dryRun) await world.apply(plan);
  await report(resolution, { plan, undo, request, world });
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

type Report = { plan: Plan; undo: readonly string[]; request: ResolveRequest; world: World };

/** Says what was settled, or would be: JSON or a diff on stdout; else the path on stdout and the rest beside it. */
const report = async (resolution: Resolution, { plan, undo, request, world }: Report): Promise<void> => {
  const isWritten = plan.changes.length > 0 && !request.dryRun;
  const next = nextSteps(resolution, world);
  if (request.json)
    return world.print(`${JSON.stringify(resolutionJson(resolution, plan, request, next), null, 2)}\n`);
  if (request.dryRun) {
    const { diffPlan } = await import('../plan/diff-plan.ts');
    world.print(diffPlan(plan));
  }
  if (isWritten) world.print(`${resolution.path}\n`);
  world.say(
    [
      ...outcome(resolution),
      ...(isWritten ? [] : ['Nothing was written.']),
      ...titled('Next', request.dryRun ? [] : next),
      ...titled('Undo', undo),
    ].join('\n'),
  );
};

/** What became of the conflicts, in sentences. */
const outcome = ({ path, before, text, found, left }: Resolution): string[] => {
  if (found === 0) return [`${path} holds no conflict markers.`];
  if (left.length === 0) return [`✔ Settled ${counted(found, 'conflict')} of ${path}`];
  const places = `${left.length === 1 ? 'line' : 'lines'} ${left.join(', ')}`;
  const rest = `${counted(left.length, 'conflict')} of ${path} ${left.length === 1 ? 'is' : 'are'} left for you: ${places}`;
  return text === before ? [rest] : ['Settled what can be settled without you.', rest];
};

const nextSteps = ({ path, found, left, isOpen }: Resolution, { here, shell }: World): string[] => {
  const file = shellWord(posix.relative(here, path), shell);
  if (found === 0)
    return isOpen ? [`git add ${file}, once it holds what both sides say: git has it as unmerged`] : [];
  return [...(left.length === 0 ? [] : [`settle the other conflicts in ${file}`]), `git add ${file}`];
};

const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

const resolutionJson = (
  { path, found, left }: Resolution,
  { changes }: Plan,
  { dryRun }: ResolveRequest,
  next: readonly string[],
): object => ({
  command: 'resolve',
  dryRun,
  spec: { path },
  changes:
    changes.length > 0
      ? changes.map(({ kind }) => ({ kind, path }))
      : [
          {
            kind: 'keep',
            path,
            reason: found === 0 ? 'it holds no conflict markers' : 'nothing can be settled',
          },
        ],
  conflicts: { found, left: left.length },
  findings: left.map((line) => ({
    source: path,
    line,
    message: 'this conflict is left to be settled by hand',
  })),
  nextSteps: next,
});
