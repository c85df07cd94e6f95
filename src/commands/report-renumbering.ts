import type { Change } from '../plan/plan.ts';
import { counted } from '../spec/counted.ts';
import type { World } from '../world.ts';
import { staging } from './git-command.ts';
import { openText, type RenumberingFound, renumberingLines } from './renumbering-lines.ts';
import type { Reporting } from './reporting.ts';
import { titled } from './titled.ts';

type Report = {
  found: RenumberingFound;
  request: Reporting & { isConfirmed: boolean };
  /** The commands that bring back what was there before. */
  undo: readonly string[];
  world: World;
};

/** Says what was renumbered, or would be: JSON or a diff on stdout; else the paths on stdout and the rest beside it. */
export const reportRenumbering = async (report: Report): Promise<void> => {
  const { found, request, undo, world } = report;
  const { changes } = found.renumbering.plan;
  const isWritten = changes.length > 0 && !request.dryRun;
  const next = isWritten ? await nextSteps(changes, world) : [];
  if (request.json) return world.print(`${JSON.stringify(renumberingJson(report, next), null, 2)}\n`);
  const lines = request.isConfirmed ? [] : renumberingLines(found);
  if (request.dryRun) {
    const { diffPlan } = await import('../plan/diff-plan.ts');
    world.print(diffPlan(found.renumbering.plan));
  }
  if (isWritten) world.say('\n✔ Renumbered');
  if (isWritten) world.print(changes.map(({ path }) => `${path}\n`).join(''));
  world.say(
    [
      ...lines,
      ...outcome(found, isWritten),
      ...titled('Next', next, request.cwd),
      ...titled('Undo', undo, request.cwd),
    ].join('\n'),
  );
};

const outcome = ({ folder, renumbering: { plan } }: RenumberingFound, isWritten: boolean): string[] => {
  if (plan.changes.length === 0) return [`No number is taken twice in ${folder}: nothing was written.`];
  return isWritten ? [] : ['', `Nothing was written: ${counted(plan.changes.length, 'file')} would be.`];
};

/** Git is told of the old names that it knows, too. */
const nextSteps = async (changes: readonly Change[], world: World): Promise<string[]> => {
  const old = changes.flatMap((change) => (change.kind === 'rename' ? [change.from] : []));
  const states = await world.repository.stateOf(old);
  const known = old.filter((path) => ['clean', 'changed'].includes(states.get(path) ?? ''));
  return staging([...known, ...changes.map(({ path }) => path)], world);
};

const renumberingJson = ({ found, request, undo }: Report, next: readonly string[]): object => {
  const { folder, renumbering, rivals, skipped } = found;
  const { moves, open, plan } = renumbering;
  return {
    command: 'adr renumber',
    dryRun: request.dryRun,
    folder,
    changes: plan.changes.map((change) =>
      change.kind === 'rename'
        ? { kind: change.kind, from: change.from, path: change.path }
        : { kind: change.kind, path: change.path },
    ),
    moves,
    findings: open.map(({ path, line, column, number, text, reason }) => ({
      source: path,
      line,
      column,
      number,
      reason,
      message: `${openText[reason]}: ${text.trim()}`,
    })),
    rivals,
    skipped,
    nextSteps: next,
    undo,
  };
};
