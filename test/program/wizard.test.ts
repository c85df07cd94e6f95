import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cleanEnv, program, readTree, temporaryFolder, writeTree } from '../support/program.ts';
import { keys, openTerminal, type Terminal } from '../support/terminal.ts';

const prd =
  '# Product Requirements Document: Order checkout\n\n## Executive Summary\n\nPaying is one call.\n\n## Non-Goals\n\n- Refunds\n';

/** A repository with a PRD in it, and the program in a terminal there. */
const started = async (size: { columns: number; rows: number }, args: readonly string[] = []) => {
  const repository = join(await temporaryFolder(), 'shop');
  await writeTree(repository, {
    'docs/specs/PRD-007-checkout.md': prd,
    'package.json': '{ "author": "Ann Lee" }',
  });
  const terminal = openTerminal(process.execPath, [program, '--date', '2026-11-22', ...args], {
    ...size,
    cwd: repository,
    env: { ...cleanEnv(repository), TERM: 'xterm-256color' },
  });
  onTestFinished(terminal.kill);
  return { repository, terminal };
};

/** Types the lines of a list, waiting for each to be taken, and ends the list. */
const fillList = async (terminal: Terminal, lines: readonly string[]): Promise<void> => {
  for (const line of lines) {
    terminal.type(line);
    await terminal.waitFor(line.slice(-12));
    terminal.type(keys.enter);
    await terminal.waitFor(/›\s*$/m);
  }
  terminal.type(keys.enter);
};

/** Takes each of some questions as it stands. */
const passOver = async (terminal: Terminal, questions: readonly string[]): Promise<void> => {
  for (const question of questions) {
    await terminal.waitFor(`? ${question}`);
    terminal.type(keys.enter);
  }
};

const answers = {
  components: ['OrderService: places orders -> OrderDB', 'OrderDB [database]'],
  endpoints: ['POST /api/v1/orders Create an order', 'GET /api/v1/orders/{id} Get an order'],
  dataModel: [
    'Order: id uuid pk, total decimal(12,2) not null',
    'Customer: id uuid pk',
    'Customer 1-* Order',
  ],
  decisions: ['Use PostgreSQL over MongoDB because orders need transactions'],
};

/** Answers every question up to the review. */
const answerAll = async (terminal: Terminal): Promise<void> => {
  await terminal.waitFor('? Feature');
  terminal.type('Order checkout', keys.enter);
  await terminal.waitFor('? PRD');
  await terminal.waitFor('PRD-007');
  terminal.type(keys.enter);
  await terminal.waitFor('? Components');
  await fillList(terminal, answers.components);
  await terminal.waitFor('? Endpoints');
  await fillList(terminal, answers.endpoints);
  await terminal.waitFor('? Data model');
  await fillList(terminal, answers.dataModel);
  await terminal.waitFor('? Decisions');
  await fillList(terminal, answers.decisions);
  await terminal.waitFor('? Review');
};

const written = ['docs/adr/ADR-001-use-postgresql.md', 'docs/specs/TECH_SPEC-order-checkout.md'];

describe.each([
  { columns: 80, rows: 24 },
  { columns: 40, rows: 16 },
])('a whole session at $columns × $rows', (size) => {
  test('writes the files, and the command it prints writes the same ones', async () => {
    const { repository, terminal } = await started(size);
    const before = await readTree(repository);
    await answerAll(terminal);
    expect(await readTree(repository)).toEqual(before);
    terminal.type(keys.enter);
    expect(await terminal.exit).toBe(0);
    expect(terminal.scrollback()).toContain('Same without questions');
    const after = await readTree(repository);
    expect(Object.keys(after)).toEqual([...written, ...Object.keys(before)].sort());

    const fresh = join(await temporaryFolder(), 'shop');
    await writeTree(fresh, before);
    await runShown(terminal, fresh);
    expect(await readTree(fresh)).toEqual(after);
  });

  test('leaves one line for each answer, none wider than the window', async () => {
    const { terminal } = await started(size);
    await answerAll(terminal);
    const lines = terminal.scrollback().split('\n');
    for (const message of ['Feature', 'PRD', 'Components', 'Endpoints', 'Data model', 'Decisions'])
      expect(lines.filter((line) => line.startsWith(`✔ ${message}`))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('? '))).toHaveLength(1);
  });
});

/** The shells that the wizard prints commands for, and how each runs a script and names a program in it. */
const shell =
  process.platform === 'win32'
    ? { run: ['powershell', '-NoProfile', '-NonInteractive', '-Command'], call: '& ' }
    : { run: ['sh', '-c'], call: '' };

/** Runs the command that the wizard printed at its end, as the shell of this system would. */
const runShown = async (terminal: Terminal, cwd: string): Promise<void> => {
  const [, shown = ''] = terminal.scrollback().split('Same without questions\n');
  const unwrapped = shown.replace(/\n(?! {2,4}(?:--|'))/g, '');
  const script = unwrapped.replace('create-tech-spec', `${shell.call}'${process.execPath}' '${program}'`);
  const [file = '', ...args] = shell.run;
  await execa(file, [...args, script], { cwd, env: { ...cleanEnv(cwd), CI: 'true' }, extendEnv: false });
};

describe('Ctrl-C', () => {
  const questions = ['Feature', 'PRD', 'Components', 'Endpoints', 'Data model', 'Decisions', 'Review'];

  test.each(questions)('at “%s” writes nothing and exits with 130', async (question) => {
    const { repository, terminal } = await started({ columns: 80, rows: 24 });
    const before = await readTree(repository);
    for (const earlier of questions.slice(0, questions.indexOf(question))) {
      await terminal.waitFor(`? ${earlier}`);
      terminal.type(...(earlier === 'Feature' ? ['Order checkout'] : []), keys.enter);
    }
    await terminal.waitFor(`? ${question}`);
    terminal.type(keys.ctrlC);
    expect(await terminal.exit).toBe(130);
    expect(terminal.screen()).toContain('Stopped. Nothing was written.');
    expect(await readTree(repository)).toEqual(before);
  });
});

describe('the wizard', () => {
  test('needs nothing but Enter after the name', async () => {
    const { repository, terminal } = await started({ columns: 80, rows: 24 }, ['Order checkout']);
    await passOver(terminal, ['PRD', 'Components', 'Endpoints', 'Data model', 'Decisions', 'Review']);
    expect(await terminal.exit).toBe(0);
    const spec = (await readTree(repository))['docs/specs/TECH_SPEC-order-checkout.md'];
    expect(spec).toContain('> **PRD Reference:** [docs/specs/PRD-007-checkout.md](PRD-007-checkout.md)');
    expect(spec).toContain('### Summary\nPaying is one call.\n');
    expect(spec).toContain('**Out of Scope:**\n- Refunds\n');
  });

  test('takes 40 pasted lines, and keeps the two wrong ones for mending', async () => {
    const { repository, terminal } = await started({ columns: 80, rows: 24 }, ['Order checkout']);
    await terminal.waitFor('? PRD');
    terminal.type(keys.enter);
    await terminal.waitFor('? Components');
    const lines = Array.from({ length: 40 }, (_, index) => `Service${index + 1}: does ${index + 1}`);
    terminal.paste(lines.with(9, 'Wrong ->').with(29, ': nameless').join('\n'));
    await terminal.waitFor('Wrong ->');
    terminal.type(keys.ctrlU, 'Service10: mended', keys.enter);
    await terminal.waitFor(': nameless');
    terminal.type(keys.ctrlU, 'Service30: mended too', keys.enter);
    await terminal.waitFor(/›\s*$/m);
    terminal.type(keys.enter);
    await passOver(terminal, ['Endpoints', 'Data model', 'Decisions', 'Review']);
    expect(await terminal.exit).toBe(0);
    const spec = (await readTree(repository))['docs/specs/TECH_SPEC-order-checkout.md'] ?? '';
    const names = [...spec.matchAll(/^### Component: (.*)$/gm)].map(([, name]) => name);
    expect(names.toSorted()).toEqual(lines.map((_, index) => `Service${index + 1}`).toSorted());
  });

  test('writes nothing when text that was meant for a question is typed at the review', async () => {
    const { repository, terminal } = await started({ columns: 80, rows: 24 }, ['Order checkout']);
    await passOver(terminal, ['PRD', 'Components', 'Endpoints', 'Data model', 'Decisions']);
    await terminal.waitFor('? Review');
    const before = await readTree(repository);
    terminal.type('Use Redis', keys.enter);
    await terminal.waitFor('text is not taken here');
    terminal.type(keys.ctrlC);
    expect(await terminal.exit).toBe(130);
    expect(await readTree(repository)).toEqual(before);
  });

  test('shows what a name tells of its kind and the way through the components, and writes no more than was typed', async () => {
    const { repository, terminal } = await started({ columns: 80, rows: 40 }, ['Order checkout']);
    await terminal.waitFor('? PRD');
    terminal.type(keys.enter);
    await terminal.waitFor('? Components');
    const lines = ['OrderService [core]: places orders -> OrderDB', 'OrderDB: keeps orders'];
    for (const line of lines) {
      terminal.type(line);
      await terminal.waitFor(`› ${line}`);
      terminal.type(keys.enter);
      await terminal.waitFor(/›\s*$/m);
    }
    terminal.type('Web: checkout page -> OrderService');
    await terminal.waitFor('= Web [frontend] checkout page → OrderService');
    await terminal.waitFor('  Web ─▶ OrderService ─▶ OrderDB\n');
    terminal.type(keys.enter);
    await terminal.waitFor('✔ Web [frontend] checkout page → OrderService');
    terminal.type(keys.up);
    await terminal.waitFor(/› Web: checkout page -> OrderService$/m);
    terminal.type(keys.down);
    await terminal.waitFor(/›\s*$/m);
    terminal.type(keys.enter);
    await passOver(terminal, ['Endpoints', 'Data model', 'Decisions']);
    await terminal.waitFor('  drawing   Web ─▶ OrderService ─▶ OrderDB');
    terminal.resize({ columns: 40, rows: 40 });
    expect(await terminal.waitFor(/PRD-007-check…[\s\S]*❯ Write 1 file/)).not.toContain('─▶');
    terminal.resize({ columns: 80, rows: 40 });
    await terminal.waitFor('  drawing   Web ─▶ OrderService ─▶ OrderDB');
    expect(terminal.scrollback().match(/Review/g)).toHaveLength(1);
    terminal.type(keys.down, keys.enter);
    await terminal.waitFor(/documentation standards[\s\S]*❯ Preview the spec/);
    const preview = terminal.scrollback();
    terminal.type(keys.up, keys.enter);
    expect(await terminal.exit).toBe(0);
    const spec = (await readTree(repository))['docs/specs/TECH_SPEC-order-checkout.md'] ?? '';
    const [drawing = ''] = /^┌─+┐\n│ +Components +│\n[^`]*/m.exec(spec) ?? [];
    expect(drawing).toContain('[frontend]');
    expect(preview).toContain(drawing.trimEnd());
    expect(spec.replace(/^[┌│├└].*$/gm, '')).not.toMatch(/frontend|database/);
    const [, command = ''] = terminal.scrollback().split('Same without questions\n');
    for (const line of [...lines, 'Web: checkout page -> OrderService'])
      expect(command).toContain(`--component '${line}'`);
  });

  test('keeps its answers when Ctrl-Z is pressed', async () => {
    const { terminal } = await started({ columns: 80, rows: 24 }, ['Order checkout']);
    await terminal.waitFor('? PRD');
    terminal.type(keys.enter);
    await terminal.waitFor('? Components');
    terminal.type('Web');
    await terminal.waitFor('› Web');
    terminal.type('\x1a');
    terminal.type(keys.enter);
    await terminal.waitFor('✔ Web');
  });

  test('goes back with Esc, answers kept', async () => {
    const { terminal } = await started({ columns: 80, rows: 24 }, ['Order checkout']);
    await terminal.waitFor('? PRD');
    terminal.type(keys.enter);
    await terminal.waitFor('? Components');
    await fillList(terminal, ['OrderService: places orders']);
    await terminal.waitFor('? Endpoints');
    terminal.type(keys.escape);
    await terminal.waitFor('? Components');
    await terminal.waitFor('OrderService');
    terminal.type(keys.enter);
    await terminal.waitFor('✔ Components OrderService');
  });
});

describe('notes that are pasted', () => {
  const notes = `# Order checkout
author: Ann Lee

## Components
- OrderService: places orders -> OrderDB
- OrderDB

## Rollout Plan
- Switch on for 5 %

## Nonsense
- gone
`;

  test('at the first question are offered, and only the rest is asked for', async () => {
    const { repository, terminal } = await started({ columns: 80, rows: 24 });
    await terminal.waitFor('? Feature');
    terminal.paste(notes);
    await terminal.waitFor('? Pasted: Order checkout, Author, Components (2), Rollout Plan (1)');
    terminal.type(keys.enter);
    await terminal.waitFor('“Nonsense” is no part of a specification');
    await passOver(terminal, ['PRD', 'Endpoints', 'Data model', 'Decisions', 'Review']);
    expect(await terminal.exit).toBe(0);
    const spec = (await readTree(repository))['docs/specs/TECH_SPEC-order-checkout.md'];
    expect(spec).toContain('### Component: OrderDB');
    expect(spec).toContain('Switch on for 5 %');
    expect(spec).toContain('**Author:** Ann Lee');
  });

  test('at a list join what is there, or are its lines, or are left out', async () => {
    const { terminal } = await started({ columns: 80, rows: 24 }, ['Order checkout']);
    await terminal.waitFor('? PRD');
    terminal.type(keys.enter);
    await terminal.waitFor('? Components');
    terminal.type('Web', keys.enter);
    await terminal.waitFor('✔ Web');
    terminal.paste(notes);
    await terminal.waitFor('? Pasted:');
    terminal.type(keys.down, keys.down);
    await terminal.waitFor('❯ Leave it out');
    terminal.type(keys.enter);
    expect(await terminal.waitFor(['✔ Web', /›\s*$/m])).not.toContain('OrderDB');
    terminal.paste('## Components\nOrderDB\nweb\n');
    await terminal.waitFor('? Pasted:');
    terminal.type(keys.down);
    await terminal.waitFor('❯ Take each line');
    terminal.type(keys.enter);
    await terminal.waitFor('✔ OrderDB');
    await terminal.waitFor(['2 to fix', '## Components']);
    terminal.type(keys.ctrlU, keys.enter);
    await terminal.waitFor('is already there');
    terminal.type(keys.ctrlU, keys.enter);
    await terminal.waitFor('done (2)');
    terminal.paste(notes);
    await terminal.waitFor('? Pasted:');
    terminal.type(keys.enter);
    await terminal.waitFor(/✔ Web[\s\S]*✔ OrderDB[\s\S]*✔ OrderService/);
  });

  test('at the review are offered, and nothing is chosen by them', async () => {
    const { repository, terminal } = await started({ columns: 80, rows: 24 }, ['Order checkout']);
    await passOver(terminal, ['PRD', 'Components', 'Endpoints', 'Data model', 'Decisions']);
    await terminal.waitFor('? Review');
    const before = await readTree(repository);
    terminal.paste(`\n${notes}`);
    await terminal.waitFor('? Pasted:');
    terminal.type(keys.enter);
    await terminal.waitFor('Components  OrderService, OrderDB');
    expect(await readTree(repository)).toEqual(before);
  });

  test('can be the text of a part that may have many lines', async () => {
    const { terminal } = await started({ columns: 80, rows: 24 }, ['Order checkout', '--no-prd-text']);
    await passOver(terminal, ['PRD', 'Components', 'Endpoints', 'Data model', 'Decisions']);
    await terminal.waitFor('❯ Write');
    terminal.type(keys.up, keys.up);
    await terminal.waitFor('❯ More');
    terminal.type(keys.enter);
    await terminal.waitFor('? More (');
    await terminal.waitFor('❯ Summary');
    terminal.type(keys.enter);
    await terminal.waitFor('? Summary');
    terminal.paste('Two lines.\nOf a text.');
    await terminal.waitFor('2 lines: Two lines.');
    terminal.type(keys.ctrlU);
    await terminal.waitFor('n/a: why');
    terminal.paste(notes);
    await terminal.waitFor('? Pasted:');
    terminal.type(keys.down);
    await terminal.waitFor('❯ Take it as this text');
    terminal.type(keys.enter);
    await terminal.waitFor(/\d+ lines: # Order checkout/);
  });
});

test('the scrollback has each answer once, however often the person goes back from the review', async () => {
  const { terminal } = await started({ columns: 80, rows: 24 });
  await answerAll(terminal);
  for (const earlier of ['Decisions', 'Data model', 'Endpoints']) {
    terminal.type(keys.escape);
    await terminal.waitFor(`? ${earlier}`);
  }
  for (const later of ['Data model', 'Decisions', 'Review']) {
    terminal.type(keys.enter);
    await terminal.waitFor(`? ${later}`);
  }
  const lines = terminal.scrollback().split('\n');
  for (const message of ['Feature', 'PRD', 'Components', 'Endpoints', 'Data model', 'Decisions'])
    expect(lines.filter((line) => line.startsWith(`✔ ${message}`))).toHaveLength(1);
});
