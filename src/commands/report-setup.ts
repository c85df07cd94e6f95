import type { Plan } from '../plan/plan.ts';
import type { World } from '../world.ts';
import { ATTRIBUTES } from './git-attributes.ts';
import type { Reporting } from './reporting.ts';
import { shellPath } from './shell-path.ts';
import { shellWord } from './shell-word.ts';
import { titled } from './titled.ts';

/** What installs the driver: settings of this clone, and lines that the repository shares. */
export type Setup = { settings: readonly Setting[]; lines: readonly string[]; plan: Plan };

/** One setting, and its value now. */
export type Setting = { key: string; value: string; before: string | undefined };

/** Prints what installs the driver, to be run and copied; says why it is as it is. */
export const explainSetup = ({ settings, lines }: Setup, { print, say, shell }: World): void => {
  const commands = settings.map(({ key, value }) => `git config --local ${key} ${shellWord(value, shell)}`);
  print(
    [
      '# In every clone of the repository:',
      ...commands,
      '',
      `# In ${ATTRIBUTES}, which is committed:`,
      ...lines,
      '',
    ].join('\n'),
  );
  say(`\nBoth at once: create-tech-spec merge-driver --setup --write\n${WHY}`);
};

const WHY =
  'Git runs the program through npx, which finds it in the project or on this computer and downloads nothing meanwhile; where it is not found, git merges as it always does.';

type Report = {
  setup: Setup;
  /** The commands that bring back what was there before. */
  undo: readonly string[];
  world: World;
  request: Reporting;
};

/** Says what was done: JSON, or the files that were written, and the rest beside them. */
export const reportSetup = (report: Report): void => {
  const { setup, undo, world, request } = report;
  if (request.json) return world.print(`${JSON.stringify(setupJson(report), null, 2)}\n`);
  const { lines, plan } = setup;
  const changed = changedIn(setup);
  if (plan.changes.length === 0 && changed.length === 0)
    return world.say('Git merges specifications with create-tech-spec already: nothing was written.');
  world.say('✔ Git merges specifications with create-tech-spec in this clone');
  world.print(plan.changes.map(({ path }) => `${path}\n`).join(''));
  world.say(
    [
      ...lines.map((line) => `  ${line}`),
      ...changed.map(({ key, value }) => `  ${key} = ${value}`),
      ...titled('Next', nextSteps(setup, world), request.cwd),
      ...titled('Undo', undo, request.cwd),
    ].join('\n'),
  );
};

const setupJson = ({ setup, undo, world, request }: Report): object => ({
  command: 'merge-driver',
  dryRun: request.dryRun,
  changes: setup.plan.changes.map(({ kind, path }) => ({ kind, path })),
  settings: setup.settings.map(({ key, value, before }) => ({ key, value, isNew: value !== before })),
  attributes: setup.lines,
  findings: [],
  nextSteps: nextSteps(setup, world),
  undo,
});

/** The settings that have another value now. */
export const changedIn = ({ settings }: Setup): readonly Setting[] =>
  settings.filter(({ value, before }) => value !== before);

/** What is left for the person to do. */
const nextSteps = ({ plan }: Setup, world: World): string[] => [
  ...(plan.changes.length === 0 ? [] : [`commit ${shellPath(ATTRIBUTES, world)}`]),
  'run the same command in every other clone: git shares no configuration',
  'where the program is not installed yet: npm install --save-dev create-tech-spec',
];
