import { UserError } from '../errors.ts';
import type { Change, Plan } from '../plan/plan.ts';
import { findSpecs, specFolders } from '../sources/spec-files.ts';
import type { World } from '../world.ts';
import { attributeLines, driverName, withAttributes } from './git-attributes.ts';
import { prepareUndo } from './prepare-undo.ts';
import { shellWord } from './shell-word.ts';

/** The configuration of git in a repository. */
export type Settings = {
  read(key: string): Promise<string | undefined>;
  write(key: string, value: string): Promise<void>;
};

export type SetupRequest = {
  /** Install the driver instead of saying how. */
  write: boolean;
  /** Report as one JSON object. */
  json: boolean;
};

/** What installs the driver: settings of this clone, and lines that the repository shares. */
type Setup = { settings: readonly Setting[]; lines: readonly string[]; plan: Plan };

/** One setting, and its value now. */
type Setting = { key: string; value: string; before: string | undefined };

/**
 * Says how git is told to merge specifications with this program, or tells it.
 *
 * @throws UserError outside a git repository.
 */
export const setupMergeDriver = async (
  world: World,
  settings: Settings,
  request: SetupRequest,
): Promise<void> => {
  const setup = await plannedSetup(world, settings);
  if (!request.write) return request.json ? report(setup, [], world, request) : explain(setup, world);
  await world.check(setup.plan);
  const undo = [...(await prepareUndo(world, setup.plan)), ...changedIn(setup).map(undoSetting(world.shell))];
  for (const { key, value } of changedIn(setup)) await settings.write(key, value);
  await world.apply(setup.plan);
  report(setup, undo, world, request);
};

const plannedSetup = async ({ repository, here }: World, settings: Settings): Promise<Setup> => {
  const states = await repository.stateOf([ATTRIBUTES]);
  if (states.get(ATTRIBUTES) === 'no-git')
    throw new UserError('this is no git repository, or git is not installed', {
      hint: 'A merge driver belongs to a repository: git init',
    });
  const specs = await findSpecs(repository, [...specFolders, here]);
  const lines = attributeLines(specs.map(({ path }) => path));
  const read = async ({ key, value }: (typeof wanted)[number]): Promise<Setting> => ({
    key,
    value,
    before: await settings.read(key),
  });
  const change = await attributesChange(repository, lines);
  return {
    settings: await Promise.all(wanted.map(read)),
    lines,
    plan: { changes: change === undefined ? [] : [change] },
  };
};

const ATTRIBUTES = '.gitattributes';

/**
 * `npx` finds the program in the project, on this computer, or where it keeps what it has run before; with these flags it
 * downloads nothing in the middle of a merge. A driver that fails would have git leave one side without a mark of the other:
 * so where no conflict is marked, because the program is not found or cannot read a side, git merges as it does without it.
 */
const driver = [
  `npx --no-install --offline ${driverName} merge-driver %O %A %B %L %P %S %X %Y`,
  '{ grep -q "^<<<<<<<" %A && exit 1; git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B || exit 1; }',
].join(' || ');

const wanted = [
  { key: `merge.${driverName}.name`, value: 'technical specifications, item by item' },
  { key: `merge.${driverName}.driver`, value: driver },
] as const;

const attributesChange = async (
  repository: World['repository'],
  lines: readonly string[],
): Promise<Change | undefined> => {
  const file = await repository.readExact(ATTRIBUTES);
  if (file.kind === 'unreadable') throw new UserError(`${ATTRIBUTES} cannot be read: ${file.reason}`);
  if (file.kind === 'absent') return { kind: 'create', path: ATTRIBUTES, text: withAttributes('', lines) };
  const text = withAttributes(file.text, lines);
  return text === file.text ? undefined : { kind: 'update', path: ATTRIBUTES, before: file.text, text };
};

const changedIn = ({ settings }: Setup): readonly Setting[] =>
  settings.filter(({ value, before }) => value !== before);

const undoSetting =
  (shell: World['shell']) =>
  ({ key, before }: Setting): string =>
    before === undefined
      ? `git config --local --unset ${key}`
      : `git config --local ${key} ${shellWord(before, shell)}`;

/** Prints what installs the driver, to be run and copied; says why it is as it is. */
const explain = ({ settings, lines }: Setup, { print, say, shell }: World): void => {
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

/** Says what was done: JSON, or the files that were written, and the rest beside them. */
const report = (setup: Setup, undo: readonly string[], world: World, request: SetupRequest): void => {
  const { lines, plan, settings } = setup;
  const { changes } = plan;
  const changed = changedIn(setup);
  if (request.json) {
    const object = {
      command: 'merge-driver',
      dryRun: !request.write,
      changes: changes.map(({ kind, path }) => ({ kind, path })),
      settings: settings.map(({ key, value, before }) => ({ key, value, isNew: value !== before })),
      attributes: lines,
      findings: [],
      nextSteps: nextSteps(setup),
    };
    return world.print(`${JSON.stringify(object, null, 2)}\n`);
  }
  if (changes.length === 0 && changed.length === 0)
    return world.say('Git merges specifications with create-tech-spec already: nothing was written.');
  world.say('✔ Git merges specifications with create-tech-spec in this clone');
  world.print(changes.map(({ path }) => `${path}\n`).join(''));
  world.say(
    [
      ...lines.map((line) => `  ${line}`),
      ...changed.map(({ key, value }) => `  ${key} = ${value}`),
      ...titled('Next', nextSteps(setup)),
      ...titled('Undo', undo),
    ].join('\n'),
  );
};

const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

const nextSteps = ({ plan }: Setup): string[] => [
  ...(plan.changes.length === 0 ? [] : [`commit ${ATTRIBUTES}`]),
  'run the same command in every other clone: git shares no configuration',
  'where the program is not installed yet: npm install --save-dev create-tech-spec',
];
