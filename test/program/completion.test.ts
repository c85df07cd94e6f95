import { spawnSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cleanEnv, program, readTree, runProgram, temporaryFolder } from '../support/program.ts';
import { keys, openTerminal, type Terminal } from '../support/terminal.ts';

/** How each shell is started without what its user has set up, and what makes it complete. */
const shells = {
  bash: {
    args: ['--norc', '--noprofile', '-i'],
    setup: `PS1='> '; eval "$(create-tech-spec completion bash)"`,
  },
  zsh: {
    args: ['-f', '-i'],
    setup: `PS1='> '; bindkey -e; autoload -U compinit; compinit -u -D; eval "$(create-tech-spec completion zsh)"`,
  },
  fish: {
    args: ['--no-config', '-i'],
    setup: `function fish_prompt; printf '> '; end; create-tech-spec completion fish | source`,
  },
} as const;

/** Windows has no pseudo-terminal in which these shells could be typed into. */
const isInstalled = (shell: string): boolean =>
  process.platform !== 'win32' && spawnSync(shell, ['-c', 'exit 0']).status === 0;

/** A name that means something else to every shell unless it is quoted. */
const hostile = `Refunds: 50% of $(touch pwned) "x" & 'y'`;

/** A repository with specifications, records and a PRD, and the program in the path. */
const repository = async (): Promise<{ cwd: string; env: NodeJS.ProcessEnv }> => {
  const home = await temporaryFolder();
  const cwd = join(home, 'shop');
  await mkdir(join(cwd, 'docs/specs'), { recursive: true });
  await mkdir(join(home, 'bin'));
  for (const name of ['create-tech-spec', 'tech-spec']) await symlink(program, join(home, 'bin', name));
  await writeFile(join(cwd, 'docs/specs/PRD-007-checkout.md'), '# PRD: Order checkout\n');
  await writeFile(join(cwd, 'my answers.yaml'), 'feature: Order checkout\n');
  await runProgram(['Order checkout', '--yes', '--decision', 'Use Redis', '--decision', 'Use Kafka'], {
    cwd,
  });
  await runProgram([hostile, '--yes'], { cwd });
  const path = [join(home, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter);
  return { cwd, env: { ...cleanEnv(home), PATH: path, TERM: 'xterm-256color' } };
};

/** How long a shell may take on a machine that does much else, in milliseconds. */
const PATIENCE = 20_000;

/** Goes to the beginning of the line. */
const ctrlA = '\x01';

/** A shell that completes, at its prompt. */
const started = async (shell: keyof typeof shells): Promise<{ terminal: Terminal; cwd: string }> => {
  const { cwd, env } = await repository();
  const { args, setup } = shells[shell];
  const terminal = openTerminal(shell, args, { cwd, env, columns: 110, rows: 40 });
  onTestFinished(terminal.kill);
  await terminal.waitFor(/[$#>%] ?$/m, PATIENCE);
  terminal.type(`${setup}; printf 'rea%s\\n' dy`, keys.enter);
  await terminal.waitFor(/^ready\n> *$/m, PATIENCE);
  return { terminal, cwd };
};

/** What a line comes to once it is completed and run: the arguments that a program is given. */
const given = async (terminal: Terminal, typed: string, completed: string | RegExp): Promise<string[]> => {
  terminal.type('clear', keys.enter);
  await terminal.waitFor(/^> *$/, PATIENCE);
  terminal.type(typed, keys.tab);
  await terminal.waitFor(completed, PATIENCE);
  terminal.type(ctrlA, `printf '<%s>\\n' `, keys.enter);
  const screen = await terminal.waitFor(/<(?:create-)?tech-spec>(?:\n<.*>)+\n> *$/, PATIENCE);
  const words = [...(screen.split(/<(?:create-)?tech-spec>/).at(-1) ?? '').matchAll(/<(.*)>/g)];
  // Some shells put a slash behind a folder, some take it away again.
  return words.map(([, word = '']) => word.replace(/\/$/, ''));
};

/** What is typed before Tab, what it becomes, and the arguments that the program is given then. */
const scenes: readonly [typed: string, completed: RegExp, args: readonly string[]][] = [
  ['exp', /spec export *$/m, ['export']],
  ['adr sup', /adr supersede *$/m, ['adr', 'supersede']],
  ['add --show', /--show-derived *$/m, ['add', '--show-derived']],
  ['add modi', /modified-table *$/m, ['add', 'modified-table']],
  ['--dry-run adr status 1 acc', /accepted *$/m, ['--dry-run', 'adr', 'status', '1', 'accepted']],
  ['help adr ren', /renumber *$/m, ['help', 'adr', 'renumber']],
  ['--diagrams mer', /mermaid *$/m, ['--diagrams', 'mermaid']],
  ['--diagrams=mer', /=mermaid *$/m, ['--diagrams=mermaid']],
  ['--status In', /In.*Review/, ['--status', 'In Review']],
  ['Ord', /Order.*checkout/, ['Order checkout']],
  ['add --spec Ref', /Refunds.*y/, ['add', '--spec', hostile]],
  ['add --spec "Ref', /"Refunds.*y.*"/, ['add', '--spec', hostile]],
  ['add --spec Refunds:', /Refunds.*y/, ['add', '--spec', hostile]],
  ['add --spec=Ref', /--spec=.*Refunds.*y/, ['add', `--spec=${hostile}`]],
  ['adr status ADR-001', /ADR-001-use-redis/, ['adr', 'status', 'ADR-001-use-redis']],
  ['--prd docs/s', /PRD-007-checkout.md/, ['--prd', 'docs/specs/PRD-007-checkout.md']],
  ['--answers my', /my.*answers.yaml/, ['--answers', 'my answers.yaml']],
  ['--answers=my', /my.*answers.yaml/, ['--answers=my answers.yaml']],
  ['--spec-dir docs/sp', /docs\/specs/, ['--spec-dir', 'docs/specs']],
];

describe('without a shell', () => {
  test.each([
    ['a shell that is not known', ['__complete', 'tcsh', 'add', '']],
    ['nothing at all', ['__complete', 'bash']],
    ['a folder that is not there', ['__complete', 'zsh', '-C', 'nowhere', 'add', '--spec', '']],
    ['a folder outside', ['__complete', 'zsh', 'adr', '--adr-dir', '/etc', 'status', '']],
  ])('nothing is said about what cannot be completed: %s', async (_, args) => {
    const { exitCode, stderr } = await runProgram(args, { cwd: await temporaryFolder() });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  test('nothing is said about settings that are wrong', async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, '.tech-spec.yaml'), 'diagrams: [');
    const complete = ['__complete', 'zsh', 'adr', 'status', ''];
    expect(await runProgram(complete, { cwd })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  test('the folder of the run is that of its flags', async () => {
    const cwd = await temporaryFolder();
    await runProgram(['Order checkout', '--yes'], { cwd });
    const complete = ['__complete', 'zsh', '-C', cwd, 'add', '--spec', 'Ord'];
    const { stdout } = await runProgram(complete, { cwd: dirname(cwd) });
    expect(stdout).toContain('Order checkout\tdocs/specs/TECH_SPEC-order-checkout.md\n');
  });

  test.each([
    [[], /for which shell\?\n {2}create-tech-spec completion bash\n {2}Shells: bash, zsh, fish, powershell/],
    [['fissh'], /“fissh” is no shell\n {2}Did you mean fish\? Shells: /],
  ])('completion %j is asked which one', async (args, message) => {
    const { exitCode, stderr } = await runProgram(['completion', ...args], { cwd: await temporaryFolder() });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
  });

  test('the script names nothing of the command line: that is asked of the program', async () => {
    for (const shell of [...Object.keys(shells), 'powershell']) {
      const { stdout } = await runProgram(['completion', shell], { cwd: await temporaryFolder() });
      expect(stdout).toContain(`create-tech-spec completion ${shell}`);
      expect(stdout).not.toMatch(/--(?:spec|answers|component)|renumber|mermaid/);
    }
  });
});

describe.each(Object.keys(shells) as (keyof typeof shells)[])('in %s', (shell) => {
  const missing = isInstalled(shell) ? '' : ` (skipped: ${shell} is not here)`;

  test.skipIf(missing !== '')(
    `Tab completes commands, flags and names, whatever is in them${missing}`,
    { timeout: 180_000 },
    async () => {
      const { terminal, cwd } = await started(shell);
      const before = await readTree(cwd);
      const seen = [];
      for (const [typed, completed] of scenes)
        seen.push({ typed, args: await given(terminal, `create-tech-spec ${typed}`, completed) });
      expect(await given(terminal, 'tech-spec exp', /export *$/m)).toEqual(['export']);
      expect(seen).toEqual(scenes.map(([typed, , args]) => ({ typed, args })));
      expect(await readTree(cwd)).toEqual(before);
    },
  );
});
