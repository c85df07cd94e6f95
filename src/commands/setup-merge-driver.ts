import { UserError } from '../errors.ts';
import type { Change } from '../plan/plan.ts';
import { findSpecs, specFolders } from '../sources/spec-files.ts';
import type { World } from '../world.ts';
import { ATTRIBUTES, attributeLines, driverName, withAttributes } from './git-attributes.ts';
import { changedIn, explainSetup, reportSetup, type Setting, type Setup } from './report-setup.ts';
import type { Reporting } from './reporting.ts';
import { shellWord } from './shell-word.ts';
import { titled } from './titled.ts';
import { writePlan } from './write-plan.ts';

/** Whether the merge driver is to be installed, and how that is told. */
export type SetupRequest = Pick<Reporting, 'json' | 'cwd'> & {
  /** Install the driver instead of saying how. */
  write: boolean;
};

/** The configuration of git in a repository. */
type Settings = {
  read(key: string): Promise<string | undefined>;
  write(key: string, value: string): Promise<void>;
};

/**
 * Says how git is told to merge specifications with this program, or tells it.
 *
 * @throws UserError outside a git repository, or where the attributes cannot be written or git lets nothing be set.
 */
export const setupMergeDriver = async (
  world: World,
  settings: Settings,
  request: SetupRequest,
): Promise<void> => {
  const setup = await world.during('Reading the repository', plannedSetup(world, settings));
  if (!request.write && !request.json) return explainSetup(setup, world);
  const reporting = { ...request, dryRun: !request.write };
  if (reporting.dryRun) return reportSetup({ setup, undo: [], world, request: reporting });
  const undo = [...(await writePlan(setup.plan, world, reporting))];
  try {
    for (const setting of changedIn(setup)) {
      await settings.write(setting.key, setting.value);
      undo.push(undoSetting(setting, world.shell));
    }
  } catch (error) {
    // What was written before stays.
    if (undo.length > 0) world.show(titled('Undo', undo, request.cwd).join('\n'));
    throw error;
  }
  reportSetup({ setup, undo, world, request: reporting });
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

const undoSetting = ({ key, before }: Setting, shell: World['shell']): string =>
  before === undefined
    ? `git config --local --unset ${key}`
    : `git config --local ${key} ${shellWord(before, shell)}`;
