import type { Plan } from '../plan/plan.ts';
import { counted } from '../spec/counted.ts';
import type { World } from '../world.ts';
import { staging } from './git-command.ts';
import type { Reporting } from './reporting.ts';
import { titled } from './titled.ts';

/** What a command did, or would do, whose plan says all of it. */
export type PlanReport = {
  command: 'adr new' | 'adr status' | 'adr supersede' | 'approve' | 'status';
  plan: Plan;
  /** What the person reads, a sentence each. */
  lines: readonly string[];
  /** What a program reads beside the changes. */
  json: object;
  /** The commands that bring back what was there before. */
  undo: readonly string[];
};

/** Says what was done: JSON or a diff on stdout; else the paths on stdout and the rest beside it. */
export const reportPlan = async (
  { command, plan, lines, json, undo }: PlanReport,
  request: Reporting,
  world: World,
): Promise<void> => {
  const paths = plan.changes.map(({ path }) => path);
  const next = staging(paths, world);
  if (request.json) {
    const changes = plan.changes.map(({ kind, path }) => ({ kind, path }));
    const nextSteps = request.dryRun ? [] : next;
    const report = { command, dryRun: request.dryRun, ...json, changes, findings: [], nextSteps, undo };
    return world.print(`${JSON.stringify(report, null, 2)}\n`);
  }
  if (paths.length === 0) return world.say([...lines, 'Nothing is new: nothing was written.'].join('\n'));
  if (request.dryRun) {
    const { diffPlan } = await import('../plan/diff-plan.ts');
    world.print(diffPlan(plan));
    return world.say(
      ['', ...lines, `Nothing was written: ${counted(paths.length, 'file')} would be.`].join('\n'),
    );
  }
  world.print(paths.map((path) => `${path}\n`).join(''));
  world.say(
    [...lines, ...titled('Next', next, request.cwd), ...titled('Undo', undo, request.cwd)].join('\n'),
  );
};
