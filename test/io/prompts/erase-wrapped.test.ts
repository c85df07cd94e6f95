import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cursorDrifts, eraseWrapped } from '../../../src/io/prompts/erase-wrapped.ts';
import { openScreen } from '../../support/vt-screen.ts';

/** A frame drawn as Inquirer draws it below an answer, erased in a window that became narrower, and erased by Inquirer. */
const erased = async (above: readonly string[], line: string, below: readonly string[], columns: number) => {
  const screen = openScreen({ columns: 40, rows: 60 });
  const up = (rows: number): string => (rows > 0 ? `\x1b[${rows}A` : '');
  const down = (rows: number): string => (rows > 0 ? `\x1b[${rows}B` : '');
  const frame = { above, line, below };
  await screen.write(`✔ answer\r\n${[...above, line, ...below].join('\r\n')}${up(below.length)}\x1b[3G`);
  screen.resize({ columns, rows: 60 });
  const erase = eraseWrapped({ frame, columns: 40 }, { columns, rows: 60, drifts: true });
  await screen.write(erase.replaceAll('\n', '\r\n'));
  await screen.write(
    `${down(below.length)}${'\x1b[2K\x1b[1A'.repeat(above.length + below.length)}\x1b[2K\x1b[G`,
  );
  return { text: screen.text(), ...screen.cursor() };
};

test('leaves nothing of the frame, and all that stands above it, however much was wrapped', async () => {
  const line = fc
    .tuple(
      fc.constantFrom('?', '✔', '日'),
      fc.string({ unit: fc.constantFrom('a', ' ', '日', 'é'), maxLength: 18 }),
    )
    .map((parts) => parts.join(' ').trimEnd());
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 4 }),
      line,
      fc.array(line, { maxLength: 4 }),
      fc.integer({ min: 8, max: 39 }),
      async (above, field, below, columns) => {
        expect(await erased(above, field, below, columns)).toEqual({ text: '✔ answer', column: 0, row: 1 });
      },
    ),
    { numRuns: 200 },
  );
});

test('reckons without the rows below where those do not move the cursor', () => {
  const drawn = { frame: { above: ['a'.repeat(30)], line: '›', below: ['b', 'c'.repeat(30)] }, columns: 40 };
  const erase = (drifts: boolean) => eraseWrapped(drawn, { columns: 20, rows: 24, drifts });
  expect(erase(true)).toMatch(/^\x1b\[3A\r/);
  expect(erase(false)).toMatch(/^\x1b\[2A\r/);
});

test('does nothing where the window has not become narrower', () => {
  const drawn = { frame: { above: ['a'.repeat(30)], line: '›', below: [] }, columns: 40 };
  expect(eraseWrapped(drawn, { columns: 40, rows: 2, drifts: false })).toBe('');
});

describe('the cursor drifts', () => {
  test.each([
    [{ TERM_PROGRAM: 'vscode' }, true],
    [{ TERM_PROGRAM: 'iTerm.app' }, false],
    [{}, false],
  ])('with %j: %s', (env, drifts) => expect(cursorDrifts(env)).toBe(drifts));
});
