import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cleanEnv, program, readTree, runProgram, temporaryFolder, writeTree } from '../support/program.ts';
import { keys, openTerminal, type Terminal } from '../support/terminal.ts';

const state = '.local/state/create-tech-spec/drafts';

/** A repository, a home beside it, and the program in terminals there. */
const shop = async (files: Record<string, string> = {}) => {
  const home = await temporaryFolder();
  const repository = join(home, 'shop');
  await writeTree(repository, files);
  const env = { ...cleanEnv(home), TERM: 'xterm-256color' };
  return {
    repository,
    run: (...args: readonly string[]): Terminal => {
      const terminal = openTerminal(process.execPath, [program, '--date', '2026-11-22', ...args], {
        cwd: repository,
        env,
      });
      onTestFinished(terminal.kill);
      return terminal;
    },
    quietly: (...args: readonly string[]) => runProgram(args, { cwd: repository, env }),
    drafts: async () => {
      const names = await readdir(join(home, state)).catch(() => []);
      return Promise.all(names.map((name) => readFile(join(home, state, name), 'utf8')));
    },
  };
};

/** The questions of a run, with what is typed at each of them, line by line. */
const session = [
  ['Feature', ['Order checkout']],
  ['PRD', ['']],
  ['Components', ['Web -> Api', 'Api', '']],
  ['Endpoints', ['GET /orders', '']],
  ['Data model', ['Order: id uuid pk', '']],
  ['Decisions', ['Use Redis', '']],
] as const;

/** Answers the questions from one to another, which is then on the screen. */
const answer = async (terminal: Terminal, from: string, to: string): Promise<void> => {
  const names: readonly string[] = [...session.map(([name]) => name), 'Review'];
  for (const [name, lines] of session.slice(names.indexOf(from), names.indexOf(to))) {
    await terminal.waitFor(`? ${name}`);
    for (const [index, line] of lines.entries()) {
      terminal.type(line, keys.enter);
      if (line !== '' && lines.length > 1) await terminal.waitFor(`done (${index + 1})`);
    }
  }
  await terminal.waitFor(`? ${to}`);
};

const spec = 'docs/specs/TECH_SPEC-order-checkout.md';

/** A run that ended at the question for components. */
const stoppedAtComponents = async (run: () => Terminal): Promise<void> => {
  const terminal = run();
  await answer(terminal, 'Feature', 'Components');
  terminal.type(keys.ctrlC);
  await terminal.exit;
};

/** What was shown, with the lines that were broken for the window as one. */
const unwrapped = (terminal: Terminal): string => terminal.scrollback().replace(/\s+/g, ' ');

/** What a session writes that nobody interrupts. */
let uninterrupted: Record<string, string> = {};

test('a run that comes to its end leaves no draft', async () => {
  const { repository, run, drafts } = await shop();
  const terminal = run();
  await answer(terminal, 'Feature', 'Review');
  expect(await drafts()).toHaveLength(1);
  terminal.type(keys.enter);
  expect(await terminal.exit).toBe(0);
  expect(await drafts()).toEqual([]);
  uninterrupted = await readTree(repository);
});

const questions = [...session.map(([name]) => name).slice(1), 'Review'];

describe('a run that ends before it writes', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGHUP', 129],
    ['SIGKILL', 137],
  ] as const)(
    'by %s at every question goes on there, and writes what an uninterrupted one does',
    async (end, code) => {
      const { repository, run, drafts } = await shop();
      let terminal = run();
      let from = 'Feature';
      for (const question of questions) {
        await answer(terminal, from, question);
        if (end === 'SIGINT') terminal.type(keys.ctrlC);
        else terminal.signal(end);
        expect(await terminal.exit).toBe(code);
        if (end !== 'SIGKILL') {
          expect(terminal.wantsPasteMarks()).toBe(false);
          expect(unwrapped(terminal)).toContain('Go on with: create-tech-spec --resume');
        }
        expect(await readTree(repository)).toEqual({});
        expect(await drafts()).toHaveLength(1);
        terminal = run('--resume');
        from = question;
      }
      await terminal.waitFor('❯ Write 2 files');
      terminal.type(keys.enter);
      expect(await terminal.exit).toBe(0);
      expect(await readTree(repository)).toEqual(uninterrupted);
      expect(await drafts()).toEqual([]);
    },
  );

  test('by SIGTERM leaves the terminal as it was', async () => {
    const { run, drafts } = await shop();
    const terminal = run();
    await answer(terminal, 'Feature', 'Endpoints');
    terminal.signal('SIGTERM');
    expect(await terminal.exit).toBe(143);
    expect(terminal.wantsPasteMarks()).toBe(false);
    expect(await drafts()).toHaveLength(1);
  });

  test('loses nothing but the half-typed line', async () => {
    const { run } = await shop();
    const first = run('Order checkout');
    await first.waitFor('? PRD');
    first.type(keys.enter);
    await first.waitFor('? Components');
    first.type('Web -> Api', keys.enter);
    await first.waitFor('done (1)');
    first.type('Api: half a li');
    await first.waitFor('half a li');
    first.signal('SIGKILL');
    await first.exit;
    const second = run();
    await second.waitFor('? An unfinished draft is here');
    await second.waitFor('Go on with Order checkout  1 component · at Components');
    second.type(keys.enter);
    expect(await second.waitFor(['✔ Web', /›\s*$/m])).not.toContain('half');
  });

  test('at its first question has nothing to keep', async () => {
    const { run, drafts } = await shop();
    const terminal = run();
    await terminal.waitFor('? Feature');
    terminal.type('Order', keys.ctrlC);
    expect(await terminal.exit).toBe(130);
    expect(terminal.screen()).toContain('Stopped. Nothing was written.');
    expect(await drafts()).toEqual([]);
  });

  test('with --no-draft keeps nothing, and says so', async () => {
    const { run, drafts } = await shop();
    const terminal = run('--no-draft');
    await answer(terminal, 'Feature', 'Review');
    await terminal.waitFor('Quit, write nothing');
    terminal.type(keys.ctrlC);
    expect(await terminal.exit).toBe(130);
    expect(terminal.screen()).toContain('Stopped. Nothing was written.');
    expect(await drafts()).toEqual([]);
  });

  test('can be left with a draft from the review', async () => {
    const { run, drafts } = await shop();
    const terminal = run();
    await answer(terminal, 'Feature', 'Review');
    terminal.type(keys.down, keys.down);
    await terminal.waitFor('❯ Quit, keep a draft');
    terminal.type(keys.enter);
    expect(await terminal.exit).toBe(0);
    expect(terminal.screen()).toContain('your answers are kept');
    expect(await drafts()).toHaveLength(1);
  });
});

describe('a draft', () => {
  test('left for later stays, and another run begins anew', async () => {
    const { run, drafts } = await shop();
    await stoppedAtComponents(run);
    const second = run();
    await second.waitFor('❯ Go on');
    second.type(keys.down);
    await second.waitFor('❯ Leave');
    second.type(keys.enter);
    await answer(second, 'Feature', 'Components');
    second.type(keys.ctrlC);
    await second.exit;
    expect(await drafts()).toHaveLength(2);
    const third = run();
    await third.waitFor('? Unfinished drafts are here');
    third.type(keys.up, keys.up, keys.down, keys.down, keys.down);
    await third.waitFor('❯ Drop them all');
    third.type(keys.enter);
    await third.waitFor('? Feature');
    expect(await drafts()).toEqual([]);
  });

  test('of another feature is not offered where one is named', async () => {
    const { run } = await shop();
    await stoppedAtComponents(run);
    const other = run('Refunds');
    await other.waitFor('? PRD');
    const same = run('order checkout');
    await same.waitFor('Go on with Order checkout');
  });

  test('that cannot be read costs one line', async () => {
    const { repository, run, drafts } = await shop();
    await stoppedAtComponents(run);
    const folder = join(repository, '..', state);
    for (const name of await readdir(folder)) await writeFile(join(folder, name), '{"version": 99}');
    const second = run('--resume');
    await second.waitFor('? Feature');
    expect(second.screen().match(/A draft cannot be read/g)).toHaveLength(1);
    expect(await drafts()).toEqual(['{"version": 99}']);
    for (const name of await readdir(folder)) await writeFile(join(folder, name), '{"vers');
    const third = run();
    await third.waitFor('? Feature');
    expect(third.screen()).toContain('A draft cannot be read, and is dropped');
    expect(await drafts()).toEqual([]);
  });

  test('is nothing that an unattended run looks at', async () => {
    const { run, quietly } = await shop();
    await stoppedAtComponents(run);
    expect((await quietly('Order checkout', '--yes')).exitCode).toBe(0);
    const asked = await quietly('--resume');
    expect(asked.exitCode).toBe(2);
    expect(asked.stderr).toContain('nobody is here to go on with a draft');
  });
});

/** A run that ended when it was asked for a question, with a question given. */
const stoppedAtQuestions = async (run: (...args: readonly string[]) => Terminal): Promise<Terminal> => {
  const terminal = run('add', 'question');
  await terminal.waitFor('? Open Questions');
  terminal.type('Who pays?', keys.enter);
  await terminal.waitFor('✔ Who pays?');
  terminal.type(keys.ctrlC);
  await terminal.exit;
  return terminal;
};

describe('what was to be added', () => {
  const here = { [spec]: '# Tech Spec: Order checkout\n\n## Components\n\n### Component: Web\n\nPages.\n' };

  test.each(['SIGINT', 'SIGKILL'] as const)('is there again after %s, and is added', async (end) => {
    const { repository, run, drafts } = await shop(here);
    const first = run('Order checkout');
    await first.waitFor('❯ Add components');
    first.type(keys.enter);
    await first.waitFor('? Components');
    first.type('FraudCheck', keys.enter);
    await first.waitFor('✔ FraudCheck');
    if (end === 'SIGINT') first.type(keys.ctrlC);
    else first.signal(end);
    await first.exit;
    expect(await readTree(repository)).toEqual(here);
    expect(await drafts()).toHaveLength(1);
    const second = run();
    await second.waitFor('Go on with Order checkout  to add: Components (1)');
    second.type(keys.enter);
    await second.waitFor('❯ Write 1 file');
    second.type(keys.enter);
    await second.waitFor('? Write these changes?');
    second.type(keys.enter);
    expect(await second.exit).toBe(0);
    expect((await readTree(repository))[spec]).toContain('### Component: FraudCheck');
    expect(await drafts()).toEqual([]);
  });

  test('is there for the part that was asked for', async () => {
    const { run } = await shop(here);
    const first = await stoppedAtQuestions(run);
    expect(unwrapped(first)).toContain('create-tech-spec --resume');
    const second = run('--resume');
    await second.waitFor('? Open Questions');
    await second.waitFor('✔ Who pays?');
  });

  test('is offered to the same command', async () => {
    const { run } = await shop(here);
    await stoppedAtQuestions(run);
    const other = run('add', 'component');
    await other.waitFor('? Components');
    const same = run('add', 'question');
    await same.waitFor('❯ Go on with Order checkout  to add: Open Questions (1)');
    same.type(keys.enter);
    await same.waitFor('✔ Who pays?');
  });

  test('is told where its specification is gone', async () => {
    const { repository, run, drafts } = await shop(here);
    await stoppedAtQuestions(run);
    await rm(join(repository, spec));
    const second = run('--resume');
    await second.waitFor('? Feature');
    expect(unwrapped(second)).toContain(`${spec} is not here any more`);
    expect(await drafts()).toHaveLength(1);
  });
});
