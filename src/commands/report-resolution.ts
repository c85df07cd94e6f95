import type { Plan } from '../plan/plan.ts';
import { counted } from '../spec/counted.ts';
import type { World } from '../world.ts';
import { gitCommand } from './git-command.ts';
import type { Reporting } from './reporting.ts';
import { shellPath } from './shell-path.ts';
import { titled } from './titled.ts';

/** What became of the conflicts of a file. */
export type Resolution = {
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

type Report = {
  resolution: Resolution;
  plan: Plan;
  /** The commands that bring back what was there before. */
  undo: readonly string[];
  request: Reporting;
  world: World;
};

/** Says what was settled, or would be: JSON or a diff on stdout; else the path on stdout and the rest beside it. */
export const reportResolution = async (report: Report): Promise<void> => {
  const { resolution, plan, undo, request, world } = report;
  const isWritten = plan.changes.length > 0 && !request.dryRun;
  const next = nextSteps(resolution, world);
  if (request.json) return world.print(`${JSON.stringify(resolutionJson(report, next), null, 2)}\n`);
  if (request.dryRun) {
    const { diffPlan } = await import('../plan/diff-plan.ts');
    world.print(diffPlan(plan));
  }
  if (isWritten) world.print(`${resolution.path}\n`);
  world.say(
    [
      ...outcome(resolution),
      ...(isWritten ? [] : ['Nothing was written.']),
      ...titled('Next', request.dryRun ? [] : next, request.cwd),
      ...titled('Undo', undo, request.cwd),
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

/** What the person does next; git waits to be told that a file is settled. */
const nextSteps = ({ path, found, left, isOpen }: Resolution, world: World): string[] => {
  const settled = gitCommand('add', [path], world);
  if (found === 0)
    return isOpen ? [`${settled}, once it holds what both sides say: git has it as unmerged`] : [];
  const others = `settle the other conflicts in ${shellPath(path, world)}`;
  return [...(left.length === 0 ? [] : [others]), settled];
};

const resolutionJson = (
  { resolution: { path, found, left }, plan: { changes }, request, undo }: Report,
  next: readonly string[],
): object => ({
  command: 'resolve',
  dryRun: request.dryRun,
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
  undo,
});
