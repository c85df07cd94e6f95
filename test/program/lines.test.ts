import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cleanEnv, program, readTree, runProgram, temporaryFolder, writeTree } from '../support/program.ts';
import { keys, openTerminal } from '../support/terminal.ts';

const spec = 'docs/specs/TECH_SPEC-order-checkout.md';
const here = {
  [spec]: '# Tech Spec: Order checkout\n\n## Components\n\n### Component: Web\n\nPages.\n',
};

const repositoryWith = async (files: Record<string, string> = {}): Promise<string> => {
  const repository = join(await temporaryFolder(), 'shop');
  await writeTree(repository, files);
  return repository;
};

/** The answers to every question of a small specification, line by line. */
const session = [
  'Order checkout',
  '',
  'Web: checkout page -> OrderService',
  'web: again',
  'OrderService',
  '',
  'GET /api/v1/orders List orders',
  '',
  'Order: id uuid pk',
  '',
  'Use Redis over Valkey because it is here',
  '',
  '',
];

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

/** What moves a cursor, colours or erases. */
const cursorMoves = /\x1b/;

describe('lines in a pipe', () => {
  test('answer the whole wizard, and each wrong one has its reason', async () => {
    const cwd = await repositoryWith();
    const run = await runProgram(['--date', '2026-11-22'], { cwd, input: lines(session) });
    expect(run).toMatchObject({ exitCode: 0, stdout: `docs/adr/ADR-001-use-redis.md\n${spec}\n` });
    expect(run.stderr).not.toMatch(cursorMoves);
    expect(run.stderr).toContain('Not taken: web is already there: web: again');
    const flags = await repositoryWith();
    const args = ['Order checkout', '--date', '2026-11-22', '--yes'];
    const items = {
      component: ['Web: checkout page -> OrderService', 'OrderService'],
      endpoint: ['GET /api/v1/orders List orders'],
      entity: ['Order: id uuid pk'],
      decision: ['Use Redis over Valkey because it is here'],
    };
    const given = Object.entries(items).flatMap(([kind, lines]) =>
      lines.flatMap((line) => [`--${kind}`, line]),
    );
    expect((await runProgram([...args, ...given], { cwd: flags })).exitCode).toBe(0);
    expect(await readTree(cwd)).toEqual(await readTree(flags));
  });

  test('end where they end: nothing is written', async () => {
    const cwd = await repositoryWith();
    const run = await runProgram([], { cwd, input: lines(session.slice(0, 6)) });
    expect(run.exitCode).toBe(130);
    expect(run.stderr).toMatch(
      /Endpoints: [\s\S]*The input has ended here\.\nStopped\. Nothing was written\.\n$/,
    );
    expect(await readTree(cwd)).toEqual({});
  });

  test('that nothing asks for are told', async () => {
    const cwd = await repositoryWith();
    const run = await runProgram([], { cwd, input: lines([...session, 'more', '', 'and more']) });
    expect(run.exitCode).toBe(0);
    expect(run.stderr).toContain('Not used, because nothing asked for it: 2 lines, the first: “more”');
  });

  test('answer a further run, item by item', async () => {
    const cwd = await repositoryWith(here);
    const run = await runProgram(['add', 'component'], {
      cwd,
      input: 'FraudCheck: scores risk -> Web\n\n\n',
    });
    expect(run).toMatchObject({ exitCode: 0 });
    expect(run.stderr).toContain('Here already: Web');
    expect(await readFile(join(cwd, spec), 'utf8')).toContain('### Component: FraudCheck');
  });

  test('are nobody’s business where nothing is asked', async () => {
    const cwd = await repositoryWith();
    const run = await runProgram(['Order checkout'], { cwd, input: 'Refunds\n' });
    expect(run).toMatchObject({ exitCode: 0, stdout: `${spec}\n` });
  });

  test.each([
    ['notes', '# Order checkout\n\n## Components\n- Web\n\n## Open Questions\nWho pays?\n'],
    ['YAML', 'feature: Order checkout\ncomponents:\n  - Web\nopenQuestions: [Who pays?]\n'],
  ])('that are whole answers in %s are read as such', async (_, input) => {
    const cwd = await repositoryWith();
    expect(await runProgram([], { cwd, input })).toMatchObject({ exitCode: 0, stdout: `${spec}\n` });
    const text = await readFile(join(cwd, spec), 'utf8');
    expect(text).toContain('### Component: Web');
    expect(text).toContain('Who pays?');
  });

  test('that are notes are waited for to their end', async () => {
    const cwd = await repositoryWith();
    const child = spawn(process.execPath, [program], { cwd, env: cleanEnv(cwd), stdio: 'pipe' });
    onTestFinished(() => void child.kill('SIGKILL'));
    child.stdin.write('# Order checkout\n');
    await new Promise((resolve) => child.stdin.write('\n', resolve));
    child.stdin.end('## Components\n- Web\n');
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0);
    expect(await readFile(join(cwd, spec), 'utf8')).toContain('### Component: Web');
  });

  test('that are whole answers at a later question are offered there', async () => {
    const cwd = await repositoryWith();
    const notes = '## Components\nWeb\n## Open Questions\nWho pays?\n';
    const terminal = openTerminal(process.execPath, [program, '--plain', 'Order checkout'], {
      cwd,
      env: cleanEnv(join(cwd, '..')),
    });
    onTestFinished(terminal.kill);
    await terminal.waitFor('or an empty line for 1:');
    terminal.type(notes.trimEnd().replaceAll('\n', keys.enter));
    await terminal.waitFor('Press Enter when all of it is there:');
    terminal.type(keys.enter);
    await terminal.waitFor('Pasted: Components (1), Open Questions (1)');
    terminal.type(keys.enter);
    await terminal.waitFor(/PRD\n[\s\S]*PRD\n[\s\S]*for 1:/);
    terminal.type(keys.enter);
    await terminal.waitFor('Endpoints: one line each');
  });

  test('that never come do not keep a run waiting', async () => {
    const cwd = await repositoryWith();
    expect(await runProgram([], { cwd })).toMatchObject({ exitCode: 2 });
    const child = spawn(process.execPath, [program], { cwd, env: cleanEnv(cwd), stdio: 'pipe' });
    onTestFinished(() => void child.kill('SIGKILL'));
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(2);
  });
});

describe('a terminal that cannot move its cursor', () => {
  const opened = (cwd: string, args: readonly string[], env: NodeJS.ProcessEnv) => {
    const terminal = openTerminal(process.execPath, [program, '--date', '2026-11-22', ...args], {
      cwd,
      env: { ...cleanEnv(join(cwd, '..')), ...env },
    });
    onTestFinished(terminal.kill);
    return terminal;
  };

  test.each<[string, readonly string[], NodeJS.ProcessEnv]>([
    ['TERM=dumb', [], { TERM: 'dumb' }],
    ['ACCESSIBLE', [], { ACCESSIBLE: '1' }],
    ['--plain', ['--plain'], {}],
  ])('%s is talked with in lines', async (_, args, env) => {
    const cwd = await repositoryWith();
    const terminal = opened(cwd, args, env);
    await terminal.waitFor('Feature (such as: Order checkout):');
    terminal.type('Order checkout', keys.enter);
    await terminal.waitFor('or an empty line for 1:');
    terminal.type(keys.enter);
    await terminal.waitFor('Components: one line each');
    terminal.type('Web', keys.enter);
    await terminal.waitFor('Added: Web');
    terminal.type(':delete 1', keys.enter);
    await terminal.waitFor('Deleted: Web');
    terminal.type(':back', keys.enter);
    await terminal.waitFor(/PRD\n[\s\S]*PRD\n[\s\S]*for 1:/);
    terminal.type(keys.ctrlC);
    expect(await terminal.exit).toBe(130);
    expect(terminal.scrollback().replaceAll('\n', '')).toContain('your answers are kept');
    expect(await readTree(cwd)).toEqual({});
  });

  test('has the menu of a further run by number, and its draft', async () => {
    const cwd = await repositoryWith(here);
    const first = opened(cwd, ['--plain', 'Order checkout'], {});
    await first.waitFor('1. Add components: 1 here');
    first.type('1', keys.enter);
    await first.waitFor('Components: one line each');
    first.type('FraudCheck', keys.enter);
    await first.waitFor('Added: FraudCheck');
    first.type(keys.enter);
    await first.waitFor('1. Write 1 file: Components (1)');
    first.type(keys.ctrlD);
    expect(await first.exit).toBe(130);
    expect(await readTree(cwd)).toEqual(here);
    const second = opened(cwd, ['--plain', '--resume'], {});
    await second.waitFor('1. Write 1 file: Components (1)');
    second.type(keys.enter);
    await second.waitFor('Write these changes?');
    second.type(keys.enter);
    expect(await second.exit).toBe(0);
    expect((await readTree(cwd))[spec]).toContain('### Component: FraudCheck');
  });
});
