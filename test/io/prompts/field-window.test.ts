import fc from 'fast-check';
import widthOf from 'fast-string-width';
import { expect, test } from 'vitest';
import { fieldWindow } from '../../../src/io/prompts/field-window.ts';

test('a text that fits is shown whole, with the cursor in its place', () => {
  expect(fieldWindow({ text: 'Web: page', cursor: 3 }, 10, '…')).toEqual({ text: 'Web: page', column: 3 });
  expect(fieldWindow({ text: '日本', cursor: 1 }, 10, '…')).toEqual({ text: '日本', column: 2 });
});

test('of a longer text the end is shown, with room for the cursor behind it', () => {
  expect(fieldWindow({ text: 'abcdefghij', cursor: 10 }, 8, '…')).toEqual({ text: '…efghij', column: 7 });
});

test('of a longer text the start is shown when the cursor is there', () => {
  expect(fieldWindow({ text: 'abcdefghij', cursor: 0 }, 8, '…')).toEqual({ text: 'abcdef…', column: 0 });
});

test('in the middle both sides are cut', () => {
  expect(fieldWindow({ text: 'abcdefghijklmnop', cursor: 8 }, 10, '…')).toEqual({
    text: '…defghij…',
    column: 6,
  });
});

test('what would break the line is shown as a space', () => {
  expect(fieldWindow({ text: 'a\nb\x1bc\u202Ed', cursor: 3 }, 10, '…')).toEqual({
    text: 'a b c d',
    column: 3,
  });
});

test('a pasted novel is no matter of seconds', () => {
  const text = 'word '.repeat(200_000);
  const started = performance.now();
  fieldWindow({ text, cursor: 500_000 }, 80, '…');
  expect(performance.now() - started).toBeLessThan(100);
});

test('the window is never wider than asked for, and the cursor never behind its end', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '日', '👨‍👩‍👧', 'e\u0301', '🇩🇪', 'ｱ'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(
      text,
      fc.nat(),
      fc.integer({ min: 0, max: 40 }),
      fc.constantFrom('…', '...'),
      (written, at, width, ellipsis) => {
        const shown = fieldWindow({ text: written, cursor: at % (written.length + 1) }, width, ellipsis);
        expect(widthOf(shown.text)).toBeLessThanOrEqual(Math.max(0, width - 1));
        expect(shown.text.length).toBeLessThanOrEqual(Math.max(0, width - 1));
        expect(shown.column).toBeLessThanOrEqual(Math.max(0, width - 1));
      },
    ),
  );
});
