import { readSpec } from '../document/read/read-spec.ts';
import type { Addition, Step } from '../plan/addition.ts';
import { additionLines } from '../plan/addition-lines.ts';
import { derivedTexts } from '../plan/derived-texts.ts';
import { titleOf } from '../plan/title-of.ts';
import { counted } from '../spec/counted.ts';
import type { World } from '../world.ts';
import { countWritten } from './count-written.ts';
import { staging } from './git-command.ts';
import { titled } from './titled.ts';
import type { ExtendRequest } from './write-request.ts';

type Report = {
  addition: Addition;
  request: ExtendRequest;
  world: World;
  /** The commands that bring back what was there before. */
  undo: readonly string[];
};

/** Says what was added, or would be: JSON or a diff on stdout; else the paths on stdout and the rest beside it. */
export const reportAddition = async ({ addition, request, world, undo }: Report): Promise<void> => {
  const { plan } = addition;
  if (request.json)
    return world.print(`${JSON.stringify(additionJson({ addition, request, world, undo }), null, 2)}\n`);
  const lines = (request.isConfirmed ? [] : outlineOf(addition)).map((line) => `  ${line}`);
  if (request.dryRun) {
    const { diffPlan } = await import('../plan/diff-plan.ts');
    world.print(diffPlan(plan));
    world.say([`\n${addition.path}`, ...lines, '', nothingWritten(addition)].join('\n'));
  } else if (plan.changes.length === 0) {
    world.say([addition.path, ...lines, '', 'Nothing is new: nothing was written.'].join('\n'));
  } else sayWritten({ addition, request, world, undo }, lines);
  if (request.showDerived) reportDerived(addition, request, world);
};

/** What becomes of each piece, and what a person would not expect of the numbers. */
export const outlineOf = ({ steps, remarks = [] }: Addition): string[] => [
  ...additionLines(steps),
  ...remarks,
];

/** The paths that were written, what became of each piece, and what can be done next. */
const sayWritten = ({ addition, request: { cwd }, world, undo }: Report, lines: readonly string[]): void => {
  const { changes } = addition.plan;
  world.say('\n✔ Added');
  world.print(changes.map(({ path }) => `${path}\n`).join(''));
  // A record that is not committed with the specification would be missing where that links to it.
  const next = changes.some(({ kind }) => kind === 'create') ? nextSteps(addition, world) : [];
  world.say([...lines, ...titled('Next', next, cwd), ...titled('Undo', undo, cwd)].join('\n'));
};

/** Standard output is for one result: where a difference or paths stand there, derived text stands beside it. */
const reportDerived = (addition: Addition, { dryRun }: ExtendRequest, world: World): void => {
  const text = derivedText(addition);
  const isAlone = addition.plan.changes.length === 0 && !dryRun;
  if (isAlone) world.print(text);
  else if (text !== '') world.show(`\n${text.trimEnd()}`);
};

/** What the author does next with what was written. */
const nextSteps = ({ plan }: Addition, world: World): string[] => {
  return staging(
    plan.changes.map(({ path }) => path),
    world,
  );
};

const nothingWritten = ({ plan }: Addition): string =>
  plan.changes.length === 0
    ? 'Nothing is new: nothing would be written.'
    : `Nothing was written: ${counted(plan.changes.length, 'file')} would be.`;

/** The text that would stand where somebody's own stands, each below the name of its part. */
const derivedText = ({ text, path }: Addition): string =>
  derivedTexts(readSpec(text), path)
    .map((derived) => `${derived.what}:\n${derived.text.trimEnd()}\n`)
    .join('\n');

const additionJson = ({ addition, request, world, undo }: Report): object => {
  const document = readSpec(addition.text);
  const { path, steps, plan, follows } = addition;
  const changes = plan.changes.map(({ kind, path: changed }) => ({ kind, path: changed }));
  const isKept = changes.every(({ path: changed }) => changed !== path);
  return {
    command: request.command,
    dryRun: request.dryRun,
    spec: {
      path,
      feature: titleOf(document, path),
      status: document.titleBlock.status?.value,
      ...countWritten(document),
    },
    changes: [...changes, ...(isKept ? [{ kind: 'keep', path, reason: 'nothing is new' }] : [])],
    steps: steps.map(withoutDerived),
    ...(follows && { follows }),
    ...(request.showDerived && { derived: derivedTexts(document, path) }),
    findings: [],
    nextSteps: request.dryRun ? [] : nextSteps(addition, world),
    undo,
  };
};

const withoutDerived = (step: Step): Step => {
  if (step.kind !== 'kept') return step;
  const { derived: _, ...rest } = step;
  return rest;
};
