import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { escaped } from '../support/escaped.ts';
import { cleanEnv, program, readTree, temporaryFolder, writeTree } from '../support/program.ts';
import { keys, openTerminal, type Terminal } from '../support/terminal.ts';

const folder = join(import.meta.dirname, '../cases/runs/add-to-hand-edited/before');
const spec = 'docs/specs/TECH_SPEC-order-checkout.md';

/** A repository with a specification that people have edited, and the program in a terminal there. */
const started = async (
  args: readonly string[] = [],
  {
    columns = 80,
    rows = 24,
    more = {},
  }: { columns?: number; rows?: number; more?: Record<string, string> } = {},
) => {
  const repository = join(await temporaryFolder(), 'shop');
  const files = { ...(await readTree(folder)), ...more };
  await writeTree(repository, files);
  const terminal = openTerminal(process.execPath, [program, '--date', '2026-10-30', ...args], {
    columns,
    rows,
    cwd: repository,
    env: { ...cleanEnv(repository), TERM: 'xterm-256color' },
  });
  onTestFinished(terminal.kill);
  return { repository, terminal, before: files };
};

/** Moves to a choice of a menu, one row after another, and takes it. */
const choose = async (terminal: Terminal, name: string): Promise<void> => {
  await terminal.waitFor(name);
  await terminal.waitFor(/^❯ /m);
  for (;;) {
    const current = /^❯ (.*)/m.exec(terminal.screen())?.[1] ?? '';
    if (current.startsWith(name)) break;
    terminal.type(keys.down);
    await terminal.waitFor(new RegExp(`^❯ (?!${escaped(current)}$)`, 'm'));
  }
  terminal.type(keys.enter);
};

/** The lines that one text has more than another, in order; fails where a line of the other is gone. */
const linesAdded = (before: string, after: string): string[] => {
  const rest = before.split('\n');
  const added = after.split('\n').filter((line) => {
    const isOld = rest[0] === line;
    if (isOld) rest.shift();
    return !isOld;
  });
  expect(rest).toEqual([]);
  return added;
};

describe.each([
  ['80x24', { columns: 80, rows: 24 }],
  ['40x16', { columns: 40, rows: 16 }],
])('a further run at %s', (_, size) => {
  test('adds what is typed, shows it first, and leaves every other byte', async () => {
    const { repository, terminal, before } = await started([], size);
    await terminal.waitFor('? Specification');
    terminal.type(keys.enter);
    await terminal.waitFor('? Change');
    await choose(terminal, 'Add components');
    await terminal.waitFor('? Components');
    await terminal.waitFor('OrderService');
    terminal.type('FraudCheck: scores risk -> Ord', keys.tab);
    await terminal.waitFor('OrderService\n');
    terminal.type(keys.enter);
    await terminal.waitFor(/›\s*$/m);
    terminal.type(keys.enter);
    await choose(terminal, 'Write 1 file');
    await terminal.waitFor('? Write these changes?');
    expect(await readTree(repository)).toEqual(before);
    terminal.type(keys.enter);
    await terminal.waitFor('✔ Added');
    expect(await terminal.exit).toBe(0);
    const { [spec]: after = '', ...others } = await readTree(repository);
    const { [spec]: old = '', ...same } = before;
    expect(others).toEqual(same);
    expect(linesAdded(old, after)).toContain('### 3.3 Component: FraudCheck');
  });

  test('refuses what is there already, and quits without a trace', async () => {
    const { repository, terminal, before } = await started([], size);
    await terminal.waitFor('? Specification');
    terminal.type(keys.enter);
    await choose(terminal, 'Add components');
    await terminal.waitFor('? Components');
    terminal.type('orderservice', keys.enter);
    await terminal.waitFor('already');
    terminal.type(keys.ctrlC);
    expect(await terminal.exit).toBe(130);
    expect(await readTree(repository)).toEqual(before);
  });
});

test('Ctrl-C at the last question leaves the repository as it was', async () => {
  const { repository, terminal, before } = await started(['Order checkout', '--component', 'FraudCheck']);
  await choose(terminal, 'Write 1 file');
  await terminal.waitFor('? Write these changes?');
  terminal.type(keys.ctrlC);
  expect(await terminal.exit).toBe(130);
  expect(await readTree(repository)).toEqual(before);
});

test('asks where an item goes that several places could be meant for', async () => {
  const returns = '# Tech Spec: Returns\n\n## Components\n\nOne.\n\n## Components\n\nTwo.\n';
  const { repository, terminal } = await started(
    ['add', 'component', 'Refund desk', '--spec', 'docs/specs/returns.md'],
    {
      more: { 'docs/specs/returns.md': returns },
    },
  );
  await terminal.waitFor('Where does “Refund desk” go?');
  await choose(terminal, '“Components”, line 7');
  await terminal.waitFor('✔ Added');
  expect(await terminal.exit).toBe(0);
  const after = await readFile(join(repository, 'docs/specs/returns.md'), 'utf8');
  expect(after.startsWith(`${returns}\n### Component: Refund desk\n`)).toBe(true);
});

test('replaces a detail that the person saw and changed', async () => {
  const { repository, terminal, before } = await started(['--spec', spec]);
  await choose(terminal, 'Edit details');
  await choose(terminal, 'Status');
  await choose(terminal, 'Approved');
  await choose(terminal, 'Back');
  await choose(terminal, 'Write 1 file');
  await terminal.waitFor('? Write these changes?');
  terminal.type(keys.enter);
  expect(await terminal.exit).toBe(0);
  const old = before[spec] ?? '';
  expect((await readTree(repository))[spec]).toBe(
    old.replace('**Status:** In Review', '**Status:** Approved'),
  );
});

test('a specification that is here is asked about at once, and a new one can be chosen', async () => {
  const { terminal } = await started();
  await choose(terminal, 'A new specification');
  await terminal.waitFor('? Feature');
  terminal.type('Order checkout', keys.enter);
  await terminal.waitFor('is here already');
});

test('a decision that is asked for is linked from the component that was named', async () => {
  const { repository, terminal } = await started([
    'adr',
    'new',
    '--spec',
    spec,
    '--component',
    'PaymentGateway',
  ]);
  await terminal.waitFor('? Decisions');
  await terminal.waitFor(/›/);
  terminal.type('Use an outbox', keys.enter);
  await terminal.waitFor('✔ Use an outbox');
  terminal.type(keys.enter);
  await terminal.waitFor('? Where does');
  terminal.type(keys.enter);
  await terminal.waitFor('? Write these changes?');
  terminal.type(keys.enter);
  expect(await terminal.exit).toBe(0);
  const after = (await readTree(repository))[spec] ?? '';
  const [section = ''] = /^### 3\.2 Component: PaymentGateway[\s\S]*(?=\n## 4)/m.exec(after) ?? [];
  expect(section).toContain('use-an-outbox.md');
});

describe('with the keyboard alone', () => {
  test('the lines of a kind are asked for, below those that are here', async () => {
    const { repository, terminal, before } = await started(['add', 'component']);
    await terminal.waitFor('? Components');
    await terminal.waitFor('OrderService');
    terminal.type('orderservice', keys.enter);
    await terminal.waitFor('already');
    terminal.type(keys.ctrlU, 'FraudCheck: scores risk', keys.enter);
    await terminal.waitFor('FraudCheck');
    await terminal.waitFor(/›\s*$/m);
    terminal.type(keys.enter);
    await terminal.waitFor('? Write these changes?');
    expect(await readTree(repository)).toEqual(before);
    terminal.type(keys.enter);
    await terminal.waitFor('✔ Added');
    expect(await terminal.exit).toBe(0);
    const after = (await readTree(repository))[spec] ?? '';
    expect(linesAdded(before[spec] ?? '', after)).toContain('### 3.3 Component: FraudCheck');
  });

  test('what a name tells of its kind is shown and not written, and the way goes on through what is here', async () => {
    const { repository, terminal } = await started(['add', 'component']);
    await terminal.waitFor([/›\s*$/m, '· PaymentGateway [gateway] ']);
    terminal.type('Web: checkout page -> OrderService');
    await terminal.waitFor('= Web [frontend] checkout page → OrderService');
    await terminal.waitFor('  Web ─▶ OrderService ─▶ PaymentGateway');
    terminal.type(keys.enter);
    await terminal.waitFor('✔ Web [frontend] checkout page → OrderService');
    await terminal.waitFor(/›\s*$/m);
    terminal.type(keys.enter);
    await terminal.waitFor('? Write these changes?');
    terminal.type(keys.enter);
    expect(await terminal.exit).toBe(0);
    const after = (await readTree(repository))[spec] ?? '';
    expect(after).toContain('Component: Web');
    expect(after.replace(/^[┌│├└].*$/gm, '')).not.toMatch(/frontend/);
  });

  test('nothing typed is nothing written, and Ctrl-C stops', async () => {
    const nothing = await started(['add', 'question']);
    await nothing.terminal.waitFor('? Open Questions');
    nothing.terminal.type(keys.enter);
    await nothing.terminal.waitFor('Nothing was written.');
    expect(await nothing.terminal.exit).toBe(0);
    const stopped = await started(['add', 'entity']);
    await stopped.terminal.waitFor('? Data model');
    stopped.terminal.type(keys.ctrlC);
    expect(await stopped.terminal.exit).toBe(130);
    for (const { repository, before } of [nothing, stopped])
      expect(await readTree(repository)).toEqual(before);
  });

  test('the menu of a further run is there where no kind is named', async () => {
    const { repository, terminal, before } = await started(['add']);
    await terminal.waitFor('? Change');
    await choose(terminal, 'Add endpoints');
    await terminal.waitFor('? Endpoints');
    terminal.type('GET /api/v1/risk', keys.enter);
    await terminal.waitFor(/›\s*$/m);
    terminal.type(keys.enter);
    await choose(terminal, 'Write 1 file');
    await terminal.waitFor('? Write these changes?');
    terminal.type(keys.enter);
    expect(await terminal.exit).toBe(0);
    const after = (await readTree(repository))[spec] ?? '';
    expect(linesAdded(before[spec] ?? '', after).join('\n')).toContain('GET /api/v1/risk');
  });
});
