import { describe, expect, test } from 'vitest';
import type { SetupRequest } from '../../src/commands/setup-merge-driver.ts';
import { setupMergeDriver } from '../../src/commands/setup-merge-driver.ts';
import { UserError } from '../../src/errors.ts';
import type { Change } from '../../src/plan/plan.ts';
import { repositoryOf } from '../support/repository-of.ts';
import { worldOf } from '../support/world-of.ts';

const line = 'docs/specs/*.md merge=create-tech-spec';

/** Runs the setup in a git repository that holds files, with a configuration of git. */
const setup = async (
  request: Partial<SetupRequest>,
  files: Readonly<Record<string, string>> = {},
  config: Readonly<Record<string, string>> = {},
) => {
  const settings = new Map(Object.entries(config));
  const applied: Change[] = [];
  const repository = repositoryOf(files, undefined, { states: { '.gitattributes': 'clean' } });
  const { world, printed, said } = worldOf(files, {
    repository,
    apply: async ({ changes }) => void applied.push(...changes),
  });
  await setupMergeDriver(
    world,
    {
      read: async (key) => settings.get(key),
      write: async (key, value) => void settings.set(key, value),
    },
    { write: false, json: false, ...request },
  );
  return {
    settings: Object.fromEntries(settings),
    applied,
    printed: printed.join(''),
    said: said.join('\n'),
  };
};

test('without --write it says how, and touches nothing', async () => {
  const { settings, applied, printed, said } = await setup({}, { 'SPEC.md': '# Tech Spec: A' });
  expect({ settings, applied }).toEqual({ settings: {}, applied: [] });
  expect(printed).toContain('\n/SPEC.md merge=create-tech-spec\n');
  expect(printed).toMatch(
    /^git config --local merge\.create-tech-spec\.driver 'npx --no-install --offline create-tech-spec merge-driver %O %A %B/m,
  );
  expect(said).toContain('downloads nothing');
});

describe('--write', () => {
  test('sets what is printed', async () => {
    const { printed } = await setup({});
    const { settings, applied } = await setup({ write: true });
    for (const [key, value] of Object.entries(settings))
      expect(printed).toContain(`git config --local ${key} '${value}'\n`);
    expect(Object.keys(settings)).toEqual(['merge.create-tech-spec.name', 'merge.create-tech-spec.driver']);
    expect(applied).toEqual([{ kind: 'create', path: '.gitattributes', text: `${line}\n` }]);
    expect(printed).toContain(`\n${line}\n`);
  });

  test('keeps every byte of the attributes, and says how to take it back', async () => {
    const before = '\uFEFF* text=auto\r\n*.png binary';
    const driver = 'merge.create-tech-spec.driver';
    const { applied, said, printed } = await setup(
      { write: true },
      { '.gitattributes': before },
      { [driver]: "my 'own'" },
    );
    expect(applied).toEqual([
      { kind: 'update', path: '.gitattributes', before, text: `${before}\r\n${line}` },
    ]);
    expect(printed).toBe('.gitattributes\n');
    expect(said).toContain('git restore .gitattributes\n');
    expect(said).toContain('git config --local --unset merge.create-tech-spec.name\n');
    expect(said).toContain(`git config --local ${driver} 'my '\\''own'\\'''`);
  });

  test('says how to take it back where the run was sent to', async () => {
    expect((await setup({ write: true, cwd: 'shop' })).said).toMatch(/^Undo, in shop$/m);
  });

  test('does nothing twice', async () => {
    const { settings, applied } = await setup({ write: true });
    const [change] = applied;
    const again = await setup({ write: true }, { '.gitattributes': change?.text ?? '' }, settings);
    expect({ applied: again.applied, printed: again.printed }).toEqual({ applied: [], printed: '' });
    expect(again.said).toContain('already');
  });

  test('reports as JSON', async () => {
    const { printed } = await setup({ write: true, json: true });
    expect(JSON.parse(printed)).toMatchObject({
      command: 'merge-driver',
      dryRun: false,
      changes: [{ kind: 'create', path: '.gitattributes' }],
      attributes: [line],
      undo: expect.arrayContaining(['rm .gitattributes']),
    });
    const dry = await setup({ json: true });
    expect(JSON.parse(dry.printed)).toMatchObject({ dryRun: true });
    expect(dry.applied).toEqual([]);
  });
});

test('where the attributes cannot be written, no setting is changed', async () => {
  const repository = repositoryOf({}, undefined, { states: { '.gitattributes': 'clean' } });
  const { world, printed } = worldOf(
    {},
    { repository, apply: () => Promise.reject(new UserError('.gitattributes cannot be written')) },
  );
  const written: string[] = [];
  const settings = { read: async () => undefined, write: async (key: string) => void written.push(key) };
  const refused = setupMergeDriver(world, settings, { write: true, json: false });
  await expect(refused).rejects.toThrow('.gitattributes cannot be written');
  expect({ written, printed }).toEqual({ written: [], printed: [] });
});

test('where git lets nothing be set, it is said how to take the attributes back', async () => {
  const repository = repositoryOf({}, undefined, { states: { '.gitattributes': 'clean' } });
  const { world, applied, shown } = worldOf({}, { repository });
  const settings = {
    read: async () => undefined,
    write: () => Promise.reject(new UserError('git does not let it be set')),
  };
  const refused = setupMergeDriver(world, settings, { write: true, json: false });
  await expect(refused).rejects.toThrow('git does not let it be set');
  expect({ applied, shown }).toEqual({
    applied: ['.gitattributes'],
    shown: ['\nUndo\n  rm .gitattributes'],
  });
});

test('outside a git repository it is refused', async () => {
  const { world, applied } = worldOf({});
  const written: string[] = [];
  const settings = { read: async () => undefined, write: async (key: string) => void written.push(key) };
  const refused = setupMergeDriver(world, settings, { write: true, json: false });
  await expect(refused).rejects.toBeInstanceOf(UserError);
  expect({ applied, written }).toEqual({ applied: [], written: [] });
});
