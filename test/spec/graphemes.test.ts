import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemes } from '../../src/spec/graphemes.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

const letters = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

test('letters are what people see as such, in any writing', () => {
  const writings: readonly [from: number, to: number][] = [
    [0x20, 0x7e],
    [0xa0, 0x52f],
    [0x1100, 0x11ff],
    [0x2000, 0x206f],
    [0x2190, 0x23ff],
    [0x2500, 0x27bf],
    [0x3040, 0x30ff],
    [0x4e00, 0xd7ff],
    [0x1f1e6, 0x1f6ff],
  ];
  const letter = fc
    .oneof(...writings.map(([min, max]) => fc.integer({ min, max })), fc.constantFrom(0x200d, 0xfe0f))
    .map((code) => String.fromCodePoint(code));
  const text = fc.array(letter, { maxLength: 6 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, (given) => void expect(graphemes(given)).toEqual(letters(given))),
    { numRuns: 5000 },
  );
});

test('so are arrow heads and the letters of names, each by itself', () => {
  const text = '▲▶▼◀ Größe 注文 カート 주문 Заказ';
  expect(graphemes(text)).toEqual(letters(text));
});
