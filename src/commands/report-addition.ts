import { readSpec } from '../document/read/read-spec.ts';
import type { Addition, Step } from '../plan/addition.ts';
import { additionLines } from '../plan/addition-lines.ts';
import { openParts } from '../plan/answers-of.ts';
import { derivedTexts } from '../plan/derived-texts.ts';
import { titleOf } from '../plan/title-of.ts';
import { counted } from '../spec/counted.ts';
import { parts } from '../spec/parts.ts';
import type { World } from '../world.ts';
import type { ExtendRequest } from './request.ts';

type Report = {
  addition: Addition;
  request: ExtendRequest;
  world: World;
  /** The commands that bring back what was there before. */
  undo: readonly string[];
};

/** Says what was added, or would be: JSON or a diff on stdout; else the paths on stdout and the rest beside it. */
export const reportAddition = async ({ addition, request, world, undo }: Report): Promise<void> => {
  const { steps, plan } = addition;
  if (request.json) return world.print(`${JSON.stringify(additionJson(addition, request, undo), null, 2)}\n`);
  const lines = (request.isConfirmed ? [] : additionLines(steps)).map((line) => `  ${line}`);
  if (request.dryRun) {
    const { diffPlan } = await import('../plan/diff-plan.ts');
    world.print(diffPlan(plan));
    world.say([`\n${addition.path}`, ...lines, '', nothingWritten(addition)].join('\n'));
  } else if (plan.changes.length === 0) {
    world.say([addition.path, ...lines, '', 'Nothing is new: nothing was written.'].join('\n'));
  } else {
    world.say('\n✔ Added');
    world.print(plan.changes.map(({ path }) => `${path}\n`).join(''));
    world.say([...lines, ...undoLines(undo, request)].join('\n'));
  }
  if (request.showDerived) world.print(derivedText(addition));
};

/** Their paths are those of the folder of the run, which may be another one than the person's. */
const undoLines = (undo: readonly string[], { cwd }: ExtendRequest): string[] =>
  undo.length === 0
    ? []
    : ['', cwd === undefined ? 'Undo' : `Undo, in ${cwd}`, ...undo.map((line) => `  ${line}`)];

const nothingWritten = ({ plan }: Addition): string =>
  plan.changes.length === 0
    ? 'Nothing is new: nothing would be written.'
    : `Nothing was written: ${counted(plan.changes.length, 'file')} would be.`;

/** The text that would stand where somebody's own stands, each below the name of its part. */
const derivedText = ({ text, path }: Addition): string =>
  derivedTexts(readSpec(text), path)
    .map((derived) => `${derived.what}:\n${derived.text.trimEnd()}\n`)
    .join('\n');

const additionJson = (addition: Addition, request: ExtendRequest, undo: readonly string[]): object => {
  const document = readSpec(addition.text);
  const { path, steps, plan } = addition;
  const changes = plan.changes.map(({ kind, path: changed }) => ({ kind, path: changed }));
  const isKept = changes.every(({ path: changed }) => changed !== path);
  return {
    command: request.command,
    dryRun: request.dryRun,
    spec: {
      path,
      feature: titleOf(document, path),
      status: document.titleBlock.status?.value,
      filled: parts.length - openParts(document).length,
      parts: parts.length,
    },
    changes: [...changes, ...(isKept ? [{ kind: 'keep', path, reason: 'nothing is new' }] : [])],
    steps: steps.map(withoutDerived),
    ...(request.showDerived && { derived: derivedTexts(document, path) }),
    findings: [],
    nextSteps: undo,
  };
};

const withoutDerived = (step: Step): Step => {
  if (step.kind !== 'kept') return step;
  const { derived: _, ...rest } = step;
  return rest;
};
