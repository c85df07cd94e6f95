import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { keys, openTerminal, type TerminalOptions } from '../../support/terminal.ts';
import { bundleFixture } from './bundle-fixture.ts';

let fixture = '';
beforeAll(async () => {
  fixture = await bundleFixture();
});
afterAll(() => rm(dirname(fixture), { recursive: true }));

/** Asks questions of the fixture in a pseudo-terminal. */
const asking = (names: string, options?: TerminalOptions) => {
  const terminal = openTerminal(process.execPath, [fixture, ...names.split(' ')], options);
  onTestFinished(terminal.kill);
  return terminal;
};

/** An editor that is a script of Node; it finds the file as `process.argv[2]`. */
const editorOf = async (script: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'editor-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(
    join(folder, 'edit.cjs'),
    `const fs = require('node:fs'); const file = process.argv[2]; ${script}`,
  );
  return `"${process.execPath}" "${join(folder, 'edit.cjs')}"`;
};

const fortyLines = Array.from({ length: 40 }, (_, index) =>
  index % 20 === 7 ? `-> wrong ${index}` : `Service${index}: does things`,
);

describe('a session', () => {
  test('is not ended by Ctrl+D, however fast it comes', async () => {
    const terminal = asking('components menu');
    await terminal.waitFor('? Components');
    terminal.type('Web', '\x04');
    await terminal.waitFor('✔ Components Web');
  });

  test('leaves one line per answer and nothing else', async () => {
    const terminal = asking('feature prd components review menu', { columns: 120 });
    await terminal.waitFor('? Feature such as: Order checkout');
    terminal.type('Order checkout', keys.enter);
    await terminal.waitFor('? PRD');
    terminal.type('refunds', keys.enter);
    await terminal.waitFor('? Components');
    terminal.type('Web: checkout page', keys.enter);
    await terminal.waitFor('✔ Web checkout page');
    terminal.type('Api', keys.enter);
    await terminal.waitFor('done (2)');
    terminal.type(keys.enter);
    await terminal.waitFor('? Review');
    terminal.type(keys.enter);
    await terminal.waitFor('? Menu');
    terminal.type(keys.enter);
    expect(await terminal.exit).toBe(0);
    expect(terminal.scrollback()).toBe(
      [
        '✔ Feature Order checkout',
        '✔ PRD docs/PRD-008-refunds.md',
        '✔ Components Web, Api',
        '✔ Review Write 3 files',
        '["Order checkout","docs/PRD-008-refunds.md",[{"text":"Web: checkout page"},{"text":"Api"}],"write",1]',
      ].join('\n'),
    );
  });

  test('goes back and on again without a trace of it', async () => {
    const terminal = asking('feature components review', { rows: 40 });
    await terminal.waitFor('? Feature');
    terminal.type('Order', keys.enter);
    await terminal.waitFor('? Components');
    terminal.type('Web', keys.enter);
    await terminal.waitFor('✔ Web');
    terminal.type(keys.enter);
    await terminal.waitFor('? Review');
    terminal.type(keys.escape);
    expect(await terminal.waitFor('? Components')).not.toContain('✔ Components');
    terminal.type(keys.shiftTab);
    expect(await terminal.waitFor('? Feature')).not.toContain('✔');
    terminal.type('Checkout', keys.enter);
    await terminal.waitFor('? Components');
    terminal.type(keys.enter);
    await terminal.waitFor('? Review');
    terminal.type(keys.enter);
    expect(await terminal.exit).toBe(0);
    expect(terminal.scrollback()).toBe(
      ['✔ Feature Checkout', '✔ Components none', '✔ Review Write 3 files', '["Checkout",[],"write"]'].join(
        '\n',
      ),
    );
  });
});

describe.each(['feature', 'prd', 'components', 'review'])('%s', (name) => {
  test('is cancelled by Ctrl-C, with the terminal as it was', async () => {
    const terminal = asking(name);
    await terminal.waitFor('? ');
    terminal.type(keys.ctrlC);
    expect(await terminal.exit).toBe(130);
    expect(terminal.scrollback()).toBe('cancelled');
    expect(terminal.wantsPasteMarks()).toBe(false);
  });

  test('is cancelled where the input is at its end', async () => {
    const { exitCode, stderr } = await execa(process.execPath, [fixture, name], {
      stdin: 'ignore',
      reject: false,
    });
    expect(exitCode).toBe(130);
    expect(stderr).toContain('cancelled');
  });
});

test('a choice is cancelled by Ctrl+D, which Inquirer would wait on for ever', async () => {
  const terminal = asking('review');
  await terminal.waitFor('? Review');
  terminal.type(keys.ctrlD);
  expect(await terminal.exit).toBe(130);
});

describe('a paste into a list', () => {
  test('of 40 lines queues the wrong ones', async () => {
    const terminal = asking('components');
    await terminal.waitFor('? Components');
    expect(terminal.wantsPasteMarks()).toBe(true);
    terminal.paste(fortyLines.join('\n'));
    await terminal.waitFor(['pasted 38 lines, 2 to fix', '› -> wrong 7']);
    terminal.type(keys.ctrlU, 'Fixed', keys.enter);
    await terminal.waitFor(['1 to fix', '› -> wrong 27']);
    terminal.type(keys.ctrlU, keys.enter);
    await terminal.waitFor('done (39)');
    terminal.type(keys.enter);
    expect(await terminal.exit).toBe(0);
    const [answer = '', result = ''] = terminal.scrollback().split('\n', 2);
    expect(answer).toMatch(/^✔ Components Service0, Service1, .*…$/);
    expect(result).toMatch(/^\[\[\{"text":"Service0: does things"\}/);
  });

  test('that the terminal does not mark loses nothing either, empty lines or not', async () => {
    const terminal = asking('components');
    await terminal.waitFor('? Components');
    terminal.type(fortyLines.join('\r').replace('\r', '\r\r'), '\r');
    await terminal.waitFor(['pasted 38 lines, 2 to fix', '› -> wrong 7']);
  });

  test('of one line is a part of the line', async () => {
    const terminal = asking('components');
    await terminal.waitFor('? Components');
    terminal.type('Web: ');
    await terminal.waitFor('› Web:');
    terminal.paste('the page\n');
    await terminal.waitFor('= Web the page');
  });
});

describe.each([
  [40, 16],
  [40, 12],
  [40, 5],
])('in a window of %i × %i', (columns, rows) => {
  test('a long list leaves nothing behind', async () => {
    const terminal = asking('many', { columns, rows });
    await terminal.waitFor('done (30)');
    terminal.type(keys.up, keys.up, keys.up, keys.up, keys.up, keys.up, '!');
    await terminal.waitFor('› Service25!');
    terminal.type(keys.down);
    await terminal.waitFor('› Service26');
    terminal.type(
      keys.down,
      keys.down,
      keys.down,
      keys.down,
      keys.down,
      '-> 日本語のとても長い説明文がここにあります。',
      keys.enter,
    );
    await terminal.waitFor('✖ a component starts');
    terminal.type(keys.ctrlU);
    await terminal.waitFor('? shows examples');
    terminal.type(keys.enter);
    expect(await terminal.exit).toBe(0);
    const [first, ...rest] = terminal.scrollback().split('\n');
    expect(first).toBe('✔ Components Service1, Service2, Servi…');
    expect(rest[0]).toMatch(/^\[/);
  });

  test('a list below many locked lines leaves nothing behind', async () => {
    const terminal = asking('further', { columns, rows });
    await terminal.waitFor('e.g. OrderService');
    terminal.type('service7', keys.enter);
    await terminal.waitFor('✖ service7 is already there');
    terminal.type(keys.ctrlU, 'Web -> Service29', keys.tab, keys.enter);
    await terminal.waitFor('add/done (1)');
    terminal.type(keys.up);
    await terminal.waitFor('⏎ save');
    terminal.type(keys.down);
    await terminal.waitFor('add/done (1)');
    terminal.type(keys.enter);
    expect(await terminal.exit).toBe(0);
    expect(terminal.scrollback().split('\n')[0]).toMatch(/^✔ Components Web -> Service29/);
  });

  test('a list that is stepped back from leaves nothing behind', async () => {
    const terminal = asking('feature many', { columns, rows });
    await terminal.waitFor('? Feature');
    terminal.type('Order', keys.enter);
    await terminal.waitFor('done (30)');
    terminal.type(keys.escape);
    await terminal.waitFor('? Feature');
    terminal.type(keys.ctrlC);
    expect(await terminal.exit).toBe(130);
    expect(terminal.scrollback()).toBe('cancelled');
  });

  test('a long choice leaves nothing behind', async () => {
    const terminal = asking('review', { columns, rows });
    await terminal.waitFor('❯ Write 3 files');
    terminal.type(keys.up, keys.up, keys.up);
    await terminal.waitFor('❯ Part 17');
    terminal.type(keys.enter);
    expect(await terminal.exit).toBe(0);
    expect(terminal.scrollback()).toBe('✔ Review Part 17\n["part 17"]');
  });
});

test('a list is drawn anew when its window changes, and fits', async () => {
  const terminal = asking('many');
  await terminal.waitFor('11 above');
  terminal.resize({ columns: 80, rows: 30 });
  await terminal.waitFor('5 above');
  terminal.resize({ columns: 40, rows: 12 });
  await terminal.waitFor(['23 above', '⏎ add/done (30) · ↑ edit · esc back']);
});

describe('a window that becomes narrower', () => {
  test('has a list drawn anew in it, and nothing of the one that the terminal wrapped', async () => {
    const terminal = asking('feature wordy', { rows: 50, env: { TERM_PROGRAM: 'vscode' } });
    await terminal.waitFor('? Feature');
    terminal.type('Order', keys.enter);
    await terminal.waitFor('✔ Service5');
    terminal.type(keys.up, keys.up);
    await terminal.waitFor('= Service4');
    terminal.resize({ columns: 30, rows: 50 });
    await terminal.waitFor('✔ Service5 does many thing…');
    terminal.resize({ columns: 24, rows: 40 });
    const screen = await terminal.waitFor(['✔ Service5 does many…', '= Service4 does many']);
    expect(screen.split('\n').slice(0, 6)).toEqual([
      '✔ Feature Order',
      '? Components',
      '  ✔ Service0 does many…',
      '  ✔ Service1 does many…',
      '  ✔ Service2 does many…',
      '  ✔ Service3 does many…',
    ]);
    expect(screen.match(/Service5/g)).toHaveLength(1);
    terminal.type(keys.ctrlC);
    expect(await terminal.exit).toBe(130);
    expect(terminal.scrollback()).toBe('✔ Feature Order\ncancelled');
  });

  test('has a choice drawn anew in it, with the same one under the cursor', async () => {
    const terminal = asking('feature parts', { rows: 40 });
    await terminal.waitFor('? Feature');
    terminal.type('Order', keys.enter);
    await terminal.waitFor('❯ Part 0');
    terminal.type(keys.down, keys.down, keys.down, keys.down);
    await terminal.waitFor('❯ Part 4  says many things says many things says');
    terminal.resize({ columns: 40, rows: 40 });
    await terminal.waitFor('❯ Part 4  says many things says many t…');
    terminal.resize({ columns: 32, rows: 30 });
    const screen = await terminal.waitFor([/❯ Part 4 {2}says many things say…$/m, /esc back$/m]);
    expect(screen.split('\n')).toEqual([
      '✔ Feature Order',
      '? Parts',
      ...[0, 1, 2, 3].map((part) => `  Part ${part}  says many things say…`),
      '❯ Part 4  says many things say…',
      ...[5, 6, 7, 8].map((part) => `  Part ${part}  says many things say…`),
      '',
      '  ⏎ take · ↑↓ choose · esc back',
    ]);
    terminal.type(keys.down, keys.enter);
    expect(await terminal.exit).toBe(0);
    expect(terminal.scrollback()).toBe('✔ Feature Order\n✔ Parts Part 5\n["Order",5]');
  });

  test('has no room for a drawing, and the cursor goes to the choice before it', async () => {
    const terminal = asking('sketched', { rows: 40 });
    await terminal.waitFor('❯ First');
    terminal.type(keys.down, keys.down);
    await terminal.waitFor('❯ Web ─▶ Api');
    terminal.resize({ columns: 40, rows: 40 });
    expect(await terminal.waitFor(['❯ Second', 'esc back'])).not.toContain('Web');
    terminal.resize({ columns: 80, rows: 40 });
    await terminal.waitFor(/❯ Second\n {2}Web ─▶ Api/);
    terminal.type(keys.down, keys.enter);
    expect(await terminal.exit).toBe(0);
    expect(terminal.scrollback()).toBe('✔ Sketched Web ─▶ Api\n["drawn"]');
  });

  test('has a wrapped answer taken back whole', async () => {
    const terminal = asking('feature menu', { rows: 12 });
    await terminal.waitFor('? Feature');
    terminal.type('Order checkout with vouchers and gift cards', keys.enter);
    await terminal.waitFor('❯ One');
    terminal.resize({ columns: 30, rows: 12 });
    await terminal.waitFor('❯ One');
    terminal.type(keys.escape);
    await terminal.waitFor('? Feature');
    terminal.type('Order', keys.enter);
    await terminal.waitFor('❯ One');
    terminal.type(keys.enter);
    expect(await terminal.exit).toBe(0);
    expect(terminal.scrollback()).toBe('✔ Feature Order\n["Order",1]');
  });
});

describe('the cursor', () => {
  test.each([
    ['behind CJK', '日本: 語', [], '= 日本 語', 4 + 8],
    ['inside CJK', '日本: 語', [keys.home, keys.right], '= 日本 語', 4 + 2],
    ['behind a letter of two parts', 'Cafe\u0301', [], '= Café', 4 + 4],
    ['behind an emoji', 'App 👍 x', [keys.left], '= App 👍 x', 4 + 7],
  ])('stands %s', async (_, text, moves, meaning, column) => {
    const terminal = asking('components');
    await terminal.waitFor('? Components');
    terminal.type(text, ...moves);
    await terminal.waitFor(meaning.normalize('NFC'));
    expect(terminal.cursor()).toEqual({ column, row: 1 });
  });
});

describe('the editor', () => {
  test('opens all lines of a list with Ctrl+G, and the list goes on with what it brings back', async () => {
    const EDITOR = await editorOf(
      `fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('Web', 'Site') + '-> wrong');`,
    );
    const terminal = asking('components', { env: { EDITOR } });
    await terminal.waitFor('? Components');
    terminal.type('Api', keys.enter);
    await terminal.waitFor('✔ Api');
    terminal.type('Web: pa', keys.ctrlG);
    await terminal.waitFor(['2 lines from the editor, 1 to fix', '✔ Site pa', '› -> wrong']);
    terminal.type(keys.ctrlU, 'Base: typed after the editor', keys.enter);
    await terminal.waitFor('✔ Base typed after the editor');
  });

  test('may fail, which is told', async () => {
    const terminal = asking('components', { env: { EDITOR: 'no-such-editor' } });
    await terminal.waitFor('? Components');
    terminal.type('Web', keys.ctrlG);
    await terminal.waitFor(['The editor no-such-editor could not be run', '› Web']);
  });

  test('writes a text of many lines', async () => {
    const EDITOR = await editorOf(`fs.appendFileSync(file, 'two\\n');`);
    const terminal = asking('interface', { env: { EDITOR } });
    expect(await terminal.exit).toBe(0);
    expect(terminal.scrollback()).toBe('✔ Interface 2 lines\n["one\\ntwo\\n"]');
  });

  test('leaves a text as it was when it fails', async () => {
    const terminal = asking('menu interface', { env: { EDITOR: 'no-such-editor' } });
    await terminal.waitFor('? Menu');
    terminal.type(keys.enter);
    await terminal.waitFor('✖ Interface: The editor no-such-editor could not be run');
    await terminal.waitFor('? Menu');
  });
});
