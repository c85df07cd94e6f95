import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { version } from '../../package.json' with { type: 'json' };
import { escaped } from '../support/escaped.ts';
import { cleanEnv, program, readTree, temporaryFolder, writeTree } from '../support/program.ts';
import { keys, openTerminal, type Terminal } from '../support/terminal.ts';

const cases = join(import.meta.dirname, '../cases/screens');

/** The reference task, typed by hand: what each question is given, and how its screen is known. */
const task = [
  ['Feature', ['Order checkout']],
  ['PRD', []],
  [
    'Components',
    [
      'OrderService: places orders -> PaymentGateway, OrderDB',
      'PaymentGateway: charges cards -> Stripe',
      'OrderDB',
    ],
  ],
  ['Endpoints', ['POST /api/v1/orders Create an order', 'GET /api/v1/orders/{id} Get an order']],
  [
    'Data model',
    [
      'Order: id uuid pk, customer_id uuid fk Customer, total decimal(12,2) not null, status enum(open|paid|failed)',
      'Customer: id uuid pk, email string unique not null',
      'Customer 1-* Order',
    ],
  ],
  [
    'Decisions',
    [
      'Use PostgreSQL over MongoDB because orders need transactions',
      'Publish order events through an outbox',
    ],
  ],
] as const;

const spec = '# Tech Spec: Order checkout\n\n## Components\n\n### Component: OrderDB\n\nKeeps orders.\n';
const path = 'docs/specs/TECH_SPEC-order-checkout.md';

type Size = { columns: number; rows: number };

/** The program in a terminal in a repository with some files, and a count of the keys that are no content. */
const started = async (
  name: string,
  files: Record<string, string>,
  size: Size,
  args: readonly string[] = [],
) => {
  const home = await temporaryFolder();
  const repository = join(home, 'shop');
  await writeTree(repository, files);
  const terminal = openTerminal(process.execPath, [program, '--date', '2026-11-22', ...args], {
    ...size,
    cwd: repository,
    env: { ...cleanEnv(home), TERM: 'xterm-256color' },
  });
  onTestFinished(terminal.kill);
  let pressed = 0;
  let prompts = 0;
  const screens = await screensOf(name, size);
  return {
    repository,
    terminal,
    /** Presses a key. */
    press: (key: string): void => {
      pressed += 1;
      terminal.type(key);
    },
    /** Waits for a question. */
    asked: async (message: string): Promise<void> => {
      await terminal.waitFor(`? ${message}`);
      await terminal.waitFor(/esc back|esc quit/);
      prompts += 1;
    },
    /** Waits until the screen looks as the next one of the case does. */
    look: () => screens.look(terminal),
    counts: () => ({ pressed, prompts }),
    /** Whether all screens of the case have been seen. */
    end: screens.end,
  };
};

/**
 * The screens of a case, one after another. With `UPDATE_CASES` each is written down once it has been the same for a while;
 * look at what is written before it is believed.
 */
const screensOf = async (name: string, { columns }: Size) => {
  const file = join(cases, `${name}.txt`);
  const ruler = `\n${'═'.repeat(columns)}\n`;
  if (process.env.UPDATE_CASES) {
    const seen: string[] = [];
    return {
      look: async (terminal: Terminal): Promise<void> => {
        await still(terminal);
        seen.push(terminal.screen().replace(version, '<version>'));
      },
      end: async (): Promise<void> => {
        await mkdir(cases, { recursive: true });
        await writeFile(file, `${seen.join(ruler)}\n`);
      },
    };
  }
  const screens = (await readFile(file, 'utf8')).slice(0, -1).split(ruler);
  return {
    look: async (terminal: Terminal): Promise<void> => {
      const next = screens.shift()?.replace('<version>', version) ?? '';
      await terminal.waitFor(new RegExp(`^${escaped(next)}$`));
    },
    end: async (): Promise<void> => expect(screens).toEqual([]),
  };
};

/** Waits until a screen has not changed for half a second. */
const still = async (terminal: Terminal): Promise<void> => {
  let last = '';
  while (last !== terminal.screen()) {
    last = terminal.screen();
    await setTimeout(500);
  }
};

/** Waits until the end of what was typed is in the field. */
const typed = async (terminal: Terminal, line: string): Promise<void> => {
  terminal.type(line);
  await terminal.waitFor(new RegExp(`^ *[›?] .*${escaped(line.slice(-8))}$`, 'm'));
};

const sizes = [
  ['80x24', { columns: 80, rows: 24 }],
  ['40x16', { columns: 40, rows: 16 }],
] as const;

const prd = {
  'docs/specs/PRD-007-checkout.md': '# PRD: Order checkout\n',
  'package.json': '{ "author": "Ann Lee" }',
};

describe.each(sizes)('at %s', (name, size) => {
  test('the reference task looks as it always did, in 7 prompts and at most 15 keys beside its text', async () => {
    const { repository, terminal, press, asked, look, counts, end } = await started(`new-${name}`, prd, size);
    for (const [question, lines] of task) {
      await asked(question);
      for (const [index, line] of lines.entries()) {
        await typed(terminal, line);
        if (index === lines.length - 1) await look();
        else {
          press(keys.enter);
          await terminal.waitFor(new RegExp(`done \\(${index + 1}\\)`));
        }
      }
      if (lines.length === 0) await look();
      press(lines.length > 1 ? '\x04' : keys.enter);
    }
    await asked('Review (3 files)');
    await look();
    press(keys.enter);
    expect(await terminal.exit).toBe(0);
    await look();
    expect(counts().prompts).toBeLessThanOrEqual(7);
    expect(counts().pressed).toBeLessThanOrEqual(15);
    expect(Object.keys(await readTree(repository))).toHaveLength(5);
    await end();
  });

  test('one component more looks as it always did, in at most 8 keys beside its text', async () => {
    const { repository, terminal, press, asked, look, counts, end } = await started(
      `add-${name}`,
      { [path]: spec },
      size,
    );
    await asked('Specification');
    await look();
    press(keys.enter);
    await asked('Change');
    await look();
    press(keys.enter);
    await asked('Components');
    await typed(terminal, 'FraudCheck: scores risk -> OrderDB');
    await look();
    press('\x04');
    await terminal.waitFor('❯ Write 1 file');
    await look();
    press(keys.enter);
    await asked('Write these changes?');
    await look();
    press(keys.enter);
    expect(await terminal.exit).toBe(0);
    expect(counts().pressed).toBeLessThanOrEqual(8);
    expect((await readTree(repository))[path]).toContain('### Component: FraudCheck');
    await end();
  });
});

/** A question that waits for its answer at the end of what was said. */
const opened = (question: string): RegExp => {
  if (question === 'Feature') return /Feature \(.*\):$/;
  return question === 'PRD' ? /PRD\n[\s\S]*for 1:$/ : new RegExp(`\\n${question}: one line[\\s\\S]*\\n1\\.$`);
};

test('in lines, the reference task reads as it always did', async () => {
  const size = { columns: 200, rows: 200 };
  const { terminal, look, end } = await started('new-lines', prd, size, ['--plain']);
  for (const [question, lines] of task) {
    await terminal.waitFor(opened(question));
    for (const [index, line] of lines.entries()) {
      terminal.type(line, keys.enter);
      if (lines.length > 1) await terminal.waitFor(new RegExp(`Added: [^\\n]*\\n${index + 2}\\.$`));
    }
    if (lines.length !== 1) terminal.type(keys.enter);
  }
  await terminal.waitFor(/Review \(3 files\)[\s\S]*for \d+:$/);
  terminal.type(keys.enter);
  expect(await terminal.exit).toBe(0);
  await look();
  await end();
});
