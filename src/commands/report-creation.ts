import { isRecord } from '../adr/read/is-record.ts';
import type { WizardState } from '../ask/wizard-state.ts';
import { countFilled } from '../plan/count-filled.ts';
import type { Creation } from '../plan/plan-creation.ts';
import { brokenText } from '../spec/broken-lines.ts';
import { counted } from '../spec/counted.ts';
import type { World } from '../world.ts';
import { staging } from './git-command.ts';
import type { Observed } from './observe.ts';
import { foldersOf } from './record-folder.ts';
import { titled } from './titled.ts';
import type { CreateRequest } from './write-request.ts';

type Report = {
  creation: Creation;
  state: WizardState;
  observed: Observed;
  request: CreateRequest;
  world: World;
};

/** The first line of the wizard: what this is, where it is, and what it found. */
export const header = (
  { version, repository, width }: World,
  { specs, recordFolder, author, authorOrigin }: Observed,
): string => {
  const found = [
    counted(specs.length, 'spec'),
    counted(foldersOf(recordFolder).flatMap(({ files }) => files.filter(isRecord)).length, 'ADR'),
  ].join(', ');
  const who =
    author === undefined ? [] : [`author ${author}${authorOrigin === undefined ? '' : ` (${authorOrigin})`}`];
  const line = [`create-tech-spec ${version}`, repository.name, found, ...who].join(' · ');
  return `${brokenText(line, width)}\n`;
};

/** Says what was done, or would be: JSON or a diff on stdout; else the paths on stdout and the rest beside it. */
export const reportCreation = async (report: Report): Promise<void> => {
  const { creation, request, world } = report;
  if (request.json) return world.print(`${JSON.stringify(creationJson(report), null, 2)}\n`);
  if (request.dryRun) {
    const { diffPlan } = await import('../plan/diff-plan.ts');
    world.print(diffPlan(creation.plan));
    for (const remark of creation.remarks) world.say(brokenText(`\n${remark}`, world.width));
    return world.say(`\nNothing was written: ${counted(creation.plan.changes.length, 'file')} would be.`);
  }
  world.say('\n✔ Created');
  world.print(creation.plan.changes.map(({ path }) => `${path}\n`).join(''));
  for (const remark of creation.remarks) world.say(brokenText(`  ${remark}`, world.width));
  world.say(titled('Next', nextSteps(report), request.cwd).join('\n'));
  if (world.ask === undefined) return;
  const { sameCommand } = await import('./same-command.ts');
  world.say(`\nSame without questions\n${sameCommand(report.state, creation, world, request.cwd)}`);
};

const creationJson = (report: Report): object => {
  const { creation, request } = report;
  return {
    command: 'create',
    dryRun: request.dryRun,
    spec: {
      path: creation.path,
      feature: creation.spec.feature,
      status: creation.spec.status,
      ...countFilled(creation.states),
    },
    changes: creation.plan.changes.map(({ kind, path }) => ({ kind, path })),
    ...(creation.follows && { follows: creation.follows }),
    findings: [],
    nextSteps: nextSteps(report),
  };
};

/** What the author does next, in the order in which it makes sense. */
const nextSteps = ({ creation, state, observed, world }: Report): string[] => {
  const { filled, parts } = countFilled(creation.states);
  const prd = observed.prds.length > 0 && state.answers.prd === undefined;
  const paths = creation.plan.changes.map(({ path }) => path);
  return [
    `${filled} of ${parts} parts are filled; the others hold the template's placeholders`,
    ...(prd ? [`no PRD is linked; here are: ${observed.prds.join(', ')}`] : []),
    ...staging(paths, world),
  ];
};
