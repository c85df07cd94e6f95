import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { cleanEnv, program, readTree, runProgram, temporaryFolder } from '../support/program.ts';

const spec = 'docs/specs/TECH_SPEC-order-checkout.md';

describe('with nobody to ask', () => {
  test.each([
    ['no terminal', [], {}],
    ['CI', [], { CI: 'true' }],
    ['--no-input', ['--no-input'], {}],
    ['--yes', ['-y'], {}],
  ])('%s: a missing name is told, with the flags for it and all else that is open', async (_, args, env) => {
    const cwd = await temporaryFolder();
    const { exitCode, stdout, stderr } = await runProgram(args, { cwd, env });
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    for (const flag of [
      'create-tech-spec "Order checkout"',
      'feature:',
      '--author',
      '--prd',
      '--component',
      '--endpoint',
      '--entity',
      '--decision',
    ])
      expect(stderr).toContain(flag);
    expect(await readTree(cwd)).toEqual({});
  });

  test('JSON says the same on standard output', async () => {
    const { exitCode, stdout } = await runProgram(['--json'], { cwd: await temporaryFolder() });
    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      error: { message: expect.stringContaining('name') },
      changes: [],
    });
  });

  test.each([
    ['bad usage', ['--json', 'X', '--componnet', 'A'], {}, 2, /unknown option '--componnet'/],
    [
      'bad usage, npm keeping the flag',
      ['X', '--componnet', 'A'],
      { npm_config_json: 'true' },
      2,
      /componnet/,
    ],
    ['a missing name, npm keeping the flag', [], { npm_config_json: 'true' }, 2, /name/],
    ['a command that is not there', ['adr', 'bogus', '--json'], {}, 2, /unknown command 'bogus'/],
    ['bad usage of a command', ['schema', '--json', '--nope'], {}, 2, /unknown option '--nope'/],
  ])('JSON says on standard output: %s', async (_, args, env, code, message) => {
    const { exitCode, stdout } = await runProgram(args, { cwd: await temporaryFolder(), env });
    expect(exitCode).toBe(code);
    expect(JSON.parse(stdout)).toMatchObject({ error: { message: expect.stringMatching(message) } });
  });

  test('the schema is JSON, asked for or not', async () => {
    const cwd = await temporaryFolder();
    const plain = await runProgram(['schema'], { cwd });
    expect(JSON.parse(plain.stdout)).toMatchObject({ type: 'object' });
    expect(await runProgram(['schema', '--json'], { cwd })).toEqual(plain);
  });

  test('paths go to standard output, talk to standard error', async () => {
    const cwd = await temporaryFolder();
    const args = ['Order checkout', '--yes', '--decision', 'Use Redis'];
    const { stdout, stderr } = await runProgram(args, { cwd });
    expect(stdout).toBe(`docs/adr/ADR-001-use-redis.md\n${spec}\n`);
    expect(stderr).toContain('Created');
    expect((await runProgram(['Gift cards', '--yes', '--quiet'], { cwd })).stderr).toBe('');
  });
});

describe('what to add', () => {
  test.each([
    [
      'no kind',
      ['add'],
      /what is to be added\?\n {2}create-tech-spec add component "[^"]+"\n {2}Kinds: .*component/,
    ],
    [
      'no line',
      ['add', 'component'],
      /which component\?\n {2}Give a line for each: create-tech-spec add component "/,
    ],
    ['no line, JSON asked for', ['add', 'component', '--json'], /which component\?/],
    ['an unknown kind', ['add', 'componnet'], /“componnet” is no kind of item\n {2}Did you mean component\?/],
  ])('is never asked for: %s', async (_, args, message) => {
    const cwd = await temporaryFolder();
    await runProgram(['Order checkout', '--yes'], { cwd });
    const before = await readTree(cwd);
    const { exitCode, stderr } = await runProgram(args, { cwd });
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
    expect(await readTree(cwd)).toEqual(before);
  });

  test('has a number of its own, where it is a decision', async () => {
    const cwd = await temporaryFolder();
    await runProgram(['Order checkout', '--yes', '--decision', 'Use Redis'], { cwd });
    const before = await readTree(cwd);
    const args = ['add', 'decision', 'Use Kafka', '--adr-number', '1'];
    const { exitCode, stderr } = await runProgram(args, { cwd });
    expect(stderr).toContain('ADR-001-use-kafka.md would have the number of ADR-001-use-redis.md');
    expect(exitCode).toBe(2);
    expect(await readTree(cwd)).toEqual(before);
  });

  test('leaves standard output to the difference, when derived text is to be shown as well', async () => {
    const cwd = await temporaryFolder();
    await runProgram(['Order checkout', '--yes', '--entity', 'Order: id uuid pk'], { cwd });
    await writeFile(
      join(cwd, spec),
      (await readFile(join(cwd, spec), 'utf8')).replace(/^- orders: .*$/m, '- orders: all of them'),
    );
    const args = ['add', 'entity', 'Item: id uuid pk', '--show-derived', '--dry-run'];
    const { stdout, stderr } = await runProgram(args, { cwd });
    expect(stderr).toMatch(/^New Tables:$/m);
    await execa('git', ['apply', '--whitespace=nowarn', '-'], {
      cwd,
      input: stdout,
      env: { GIT_CEILING_DIRECTORIES: join(cwd, '..') },
    });
    expect((await readTree(cwd))[spec]).toContain('#### Item');
  });
});

describe('what is wrong', () => {
  test('in an answers file is told with its place, all at once, and nothing is written', async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, 'a.yaml'), 'feature: X\nautor: Ann\nendpoints:\n  - PSOT /orders\n');
    const before = await readTree(cwd);
    const { exitCode, stderr } = await runProgram(['--answers', 'a.yaml', '--yes', '--component', 'Web ->'], {
      cwd,
    });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/a\.yaml:2:1: autor .*\n\s+Is it author\?/);
    expect(stderr).toMatch(/a\.yaml:4:5: endpoints\[0\] .*is it POST\?/);
    expect(stderr).toMatch(/--component: .*“Web ->”/);
    expect(await readTree(cwd)).toEqual(before);
  });

  test.each([
    ['an unknown flag', ['X', '--componnet', 'A'], /Did you mean --component/],
    ['a name without quotes', ['Order', 'checkout'], /in quotes: create-tech-spec "Order checkout"/],
    ['a specification that is no Markdown', ['X', '--yes', '--spec', 'x'], /ends in \.md/],
    ['a file of git', ['X', '--yes', '--spec', '.git/x.md'], /git keeps for itself/],
    ['an answers file that is not there', ['--answers', 'nowhere.yaml'], /nowhere\.yaml/],
    ['a folder that is not there', ['X', '-C', 'nowhere'], /nowhere is not a folder/],
    ['a date that is none', ['X', '--yes', '--date', '2026-02-30'], /2026-02-30/],
    [
      'a PRD that is not there',
      ['X', '--yes', '--prd', 'docs/specs/PRD-1.md'],
      /PRD-1\.md is no file of this repository/,
    ],
    ['a PRD that would run', ['X', '--yes', '--prd', 'javascript:alert(1)'], /https:/],
    ['a status that is none', ['X', '--yes', '--status', 'Done'], /Draft, In Review or Approved/],
    ['a number that is none', ['X', '--yes', '--adr-number', 'one'], /one/],
    ['a folder without a name', ['X', '--yes', '--spec-dir', ''], /--spec-dir is empty/],
    ['a file without a name', ['X', '--yes', '--dry-run', '--spec', ''], /--spec is empty/],
    [
      'one file for two',
      ['X', '--yes', '--decision', 'Use Redis', '--spec', 'docs/adr/ADR-001-use-redis.md'],
      /ADR-001-use-redis\.md would be the specification and a record/,
    ],
  ])('%s exits with 2 and writes nothing', async (_, args, message) => {
    const cwd = await temporaryFolder();
    const { exitCode, stderr } = await runProgram(args, { cwd });
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
    expect(await readTree(cwd)).toEqual({});
  });

  test('a file that is here already is never overwritten', async () => {
    const cwd = await temporaryFolder();
    await runProgram(['Order checkout', '--yes'], { cwd });
    await writeFile(join(cwd, spec), 'mine\n');
    const { exitCode, stderr } = await runProgram(['Order checkout', '--yes', '--decision', 'Use Redis'], {
      cwd,
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`${spec} is here already`);
    expect(await readTree(cwd)).toEqual({ [spec]: 'mine\n' });
  });
});

test.each([
  ['a folder', (path: string) => mkdir(path, { recursive: true })],
  ['a file that is no text', (path: string) => writeFile(path, Buffer.from([0xff, 0xfe, 0xfd]))],
  ['a link to nowhere', (path: string) => symlink('nowhere', path)],
])('a dry run finds %s in the way', async (_, put) => {
  const cwd = await temporaryFolder();
  await mkdir(join(cwd, 'docs/specs'), { recursive: true });
  await put(join(cwd, spec));
  const { exitCode, stdout, stderr } = await runProgram(['Order checkout', '--dry-run'], { cwd });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain(spec);
});

describe('a run that is asked to stop when it is writing', () => {
  const preload = join(import.meta.dirname, 'preload/stop-while-writing.cjs');
  const stopping = { NODE_OPTIONS: `--require "${preload}"` };

  test.skipIf(process.platform === 'win32').each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])('goes to its end with %s, and says what it wrote', async (signal, code) => {
    const cwd = await temporaryFolder();
    const args = ['Order checkout', '--yes', '--decision', 'Use Redis', '--decision', 'Use queues'];
    const { exitCode, stderr } = await runProgram(args, { cwd, env: { ...stopping, STOP_WITH: signal } });
    const written = ['docs/adr/ADR-001-use-redis.md', 'docs/adr/ADR-002-use-queues.md', spec];
    expect({ exitCode, stderr }).toEqual({
      exitCode: code,
      stderr: `Stopped when everything was written: ${written.join(', ')}\n`,
    });
    expect(Object.keys(await readTree(cwd))).toEqual(written);
  });
});

test('a reader that goes away is no error', async () => {
  const cwd = await temporaryFolder();
  const child = spawn(process.execPath, [program, 'Order checkout', '--yes'], {
    cwd,
    env: cleanEnv(cwd),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  child.stderr.destroy();
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(Object.keys(await readTree(cwd))).toEqual([spec]);
});

test('a number that a record has already is refused', async () => {
  const cwd = await temporaryFolder();
  const args = ['--yes', '--decision', 'Use Redis', '--adr-number', '7'];
  await runProgram(['X', ...args], { cwd });
  const other = ['Y', '--yes', '--decision', 'Use Kafka', '--adr-number', '7'];
  expect(await runProgram(other, { cwd })).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/would have the number of ADR-007-use-redis\.md/),
  });
});

describe('nothing outside the repository', () => {
  test.each([
    ['a path upwards', ['--spec', '../out.md']],
    ['an absolute path', ['--spec', '/tmp/create-tech-spec-out.md']],
    ['a folder upwards', ['--spec-dir', '..']],
    ['a folder of records upwards', ['--adr-dir', '../adr', '--decision', 'Use Redis']],
    ['a folder that leads out', ['--spec-dir', 'link']],
    ['a folder of records that leads out', ['--adr-dir', 'link', '--decision', 'Use Redis']],
  ])('is written through %s', async (_, args) => {
    const folder = await temporaryFolder();
    const cwd = join(folder, 'repository');
    await mkdir(join(cwd, '.git'), { recursive: true });
    await mkdir(join(folder, 'outside'));
    await symlink(join(folder, 'outside'), join(cwd, 'link'));
    const { exitCode, stderr } = await runProgram(['X', '--yes', ...args], { cwd });
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringMatching(/outside|out of/) });
    expect(await readTree(folder)).toEqual({});
  });
});

test.each([
  ['a file', ['../outside.md']],
  ['a folder', ['..']],
  ['a folder of records', ['--adr-dir', '..']],
])('check is not told of writing when it refuses %s outside the repository', async (_, args) => {
  const folder = await temporaryFolder();
  const cwd = join(folder, 'repository');
  await mkdir(join(cwd, '.git'), { recursive: true });
  await writeFile(join(folder, 'outside.md'), '# Outside\n');
  const { exitCode, stderr } = await runProgram(['check', ...args], { cwd });
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(
    /^create-tech-spec: \S+ is outside the repository .*\n {2}Give a path inside it, or check the other repository: check -C <its folder>\n$/,
  );
});

test('a run that fails midway leaves nothing', async () => {
  const cwd = await temporaryFolder();
  await writeFile(join(cwd, 'docs'), 'a file where a folder is wanted');
  const { exitCode, stderr } = await runProgram(
    ['X', '--yes', '--adr-dir', 'adr', '--decision', 'Use Redis'],
    { cwd },
  );
  expect(exitCode).toBe(2);
  expect(stderr).toContain('docs');
  expect(Object.keys(await readTree(cwd))).toEqual(['docs']);
});

test('the folder of a run can be another one, and a folder below belongs to its repository', async () => {
  const cwd = await temporaryFolder();
  await mkdir(join(cwd, '.git'));
  await mkdir(join(cwd, 'src/deep'), { recursive: true });
  await runProgram(['Order checkout', '--yes', '-C', 'src/deep'], { cwd });
  expect(Object.keys(await readTree(cwd))).toEqual([spec]);
});

describe('in a folder below', () => {
  /** A repository with a PRD in it, and a link to it beside it. */
  const repository = async (): Promise<{ folder: string; cwd: string }> => {
    const folder = await temporaryFolder();
    const cwd = join(folder, 'shop');
    await mkdir(join(cwd, '.git'), { recursive: true });
    await mkdir(join(cwd, 'docs/specs'), { recursive: true });
    await mkdir(join(cwd, 'sub'));
    await writeFile(join(cwd, 'docs/specs/PRD-1.md'), '# PRD\n');
    await symlink(cwd, join(folder, 'link'), 'junction');
    return { folder, cwd };
  };

  test('that a link leads to, paths are inside the repository', async () => {
    const { folder, cwd } = await repository();
    const args = ['X', '--yes', '-C', 'link', '--spec-dir', 'design'];
    expect(await runProgram(args, { cwd: folder })).toMatchObject({ exitCode: 0 });
    expect(Object.keys(await readTree(cwd))).toContain('design/TECH_SPEC-x.md');
  });

  test.skipIf(process.platform === 'win32')('paths may go through a link to the repository', async () => {
    const { folder, cwd } = await repository();
    const link = join(folder, 'link');
    const args = ['X', '--yes', '--spec', `${link}/design/x.md`, '--prd', `${link}/docs/specs/PRD-1.md`];
    expect(await runProgram(args, { cwd: link })).toMatchObject({ exitCode: 0 });
    expect((await readTree(cwd))['design/x.md']).toContain('(../docs/specs/PRD-1.md)');
    const adding = ['add', 'component', 'Cart', '--spec', `${link}/design/x.md`];
    expect(await runProgram(adding, { cwd: link })).toMatchObject({ exitCode: 0 });
    expect((await readTree(cwd))['design/x.md']).toContain('### Component: Cart');
  });

  test.each([
    ['as that folder sees it', () => '../docs/specs/PRD-1.md'],
    ['as the repository sees it', () => 'docs/specs/PRD-1.md'],
    ['by its whole path', (cwd: string) => join(cwd, 'docs/specs/PRD-1.md')],
  ])('a PRD is found %s', async (_, prd) => {
    const { cwd } = await repository();
    await runProgram(['X', '--yes', '--prd', prd(cwd)], { cwd: join(cwd, 'sub') });
    expect((await readTree(cwd))['docs/specs/TECH_SPEC-x.md']).toContain('[docs/specs/PRD-1.md](PRD-1.md)');
  });
});

test('the same answers give the same bytes', async () => {
  const [first, second] = [await temporaryFolder(), await temporaryFolder()];
  const args = [
    'Order checkout',
    '--yes',
    '--date',
    '2026-11-22',
    '--component',
    'Web -> API',
    '--entity',
    'Order: id uuid pk',
  ];
  await runProgram(args, { cwd: first, env: { LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Auckland', USER: 'ann' } });
  await runProgram(args, { cwd: second, env: { LANG: 'C', TZ: 'America/Adak', USER: 'ann' } });
  expect(await readTree(first)).toEqual(await readTree(second));
});

describe('the author is known', () => {
  const authorOf = async (cwd: string, env: NodeJS.ProcessEnv = {}): Promise<string | undefined> => {
    await runProgram(['Order checkout', '--yes'], { cwd, env });
    return /^> \*\*Author:\*\* (.*)$/m.exec((await readTree(cwd))[spec] ?? '')?.[1];
  };

  test('from git', async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, '.gitconfig'), '[user]\n  name = Ann Lee\n');
    await writeFile(join(cwd, 'package.json'), '{ "author": "Bo" }');
    expect(await authorOf(cwd)).toBe('Ann Lee');
  });

  test('else from package.json, else from the environment, else not at all', async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, 'package.json'), '{ "author": { "name": "Bo" } }');
    expect(await authorOf(cwd, { USER: 'cy' })).toBe('Bo');
    expect(await authorOf(await temporaryFolder(), { USER: 'cy' })).toBe('cy');
    expect(await authorOf(await temporaryFolder())).toBe('[Name]');
  });
});

describe('a PRD', () => {
  const prd = 'docs/specs/PRD-007-checkout.md';

  const specWith = async (args: readonly string[]): Promise<string> => {
    const cwd = await temporaryFolder();
    await mkdir(join(cwd, 'docs/specs'), { recursive: true });
    await writeFile(
      join(cwd, prd),
      '# PRD: Checkout\n\n## Summary\n\nOne call.\n\n## Goals\n\n- Speed\n\n## Non-goals\n\n- Refunds\n',
    );
    await runProgram(['Order checkout', '--yes', '--prd', prd, ...args], { cwd });
    return (await readTree(cwd))[spec] ?? '';
  };

  test('gives the summary, what is in scope and what is not, where nobody else has', async () => {
    const written = await specWith(['--in-scope', 'Mine']);
    expect(written).toContain('### Summary\nOne call.\n');
    expect(written).toContain('**In Scope:**\n- Mine\n');
    expect(written).toContain('**Out of Scope:**\n- Refunds\n');
  });

  test('gives its link alone with --no-prd-text', async () => {
    const written = await specWith(['--no-prd-text']);
    expect(written).toContain(`[${prd}](PRD-007-checkout.md)`);
    expect(written).not.toMatch(/One call|Speed|Refunds/);
  });
});

test('npm keeps --dry-run and --json for itself, and they are honoured', async () => {
  const cwd = await temporaryFolder();
  const { stdout } = await runProgram(['X', '--yes'], {
    cwd,
    env: { npm_config_dry_run: 'true', npm_config_json: 'true' },
  });
  expect(JSON.parse(stdout)).toMatchObject({ dryRun: true });
  expect(await readTree(cwd)).toEqual({});
});

test('a leading -- is passed over', async () => {
  const cwd = await temporaryFolder();
  expect((await runProgram(['--', 'Order checkout', '--yes'], { cwd })).exitCode).toBe(0);
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a read-only folder is told',
  async () => {
    const cwd = await temporaryFolder();
    await chmod(cwd, 0o555);
    const { exitCode, stderr } = await runProgram(['X', '--yes'], { cwd });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: expect.stringMatching(/read-only|permission/i),
    });
  },
);
