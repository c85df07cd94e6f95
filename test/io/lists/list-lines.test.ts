import { describe, expect, test } from 'vitest';
import { cleanLine, linesOf, matchLines, readSlots } from '../../../src/io/lists/list-lines.ts';
import { componentsQuestion } from '../prompts/question.ts';

describe('a line as it is read', () => {
  test.each([
    ['- Web: page', 'Web: page'],
    ['  * Web', 'Web'],
    ['+ Web', 'Web'],
    ['•\tWeb', 'Web'],
    ['1. Web', 'Web'],
    ['12) Web', 'Web'],
    ['- [ ] Web', 'Web'],
    ['- [x] Web', 'Web'],
    ['-1 is no bullet', '-1 is no bullet'],
    ['402 PAYMENT_DECLINED', '402 PAYMENT_DECLINED'],
    ['1.5 seconds', '1.5 seconds'],
    ['-', '-'],
  ])('%j is %j', (raw, line) => expect(cleanLine(raw)).toBe(line));
});

test('a text is its lines, whatever ends them, without the empty ones', () => {
  expect(linesOf('a\r\n\r\n- b\rc\u2028  \n\td\n')).toEqual(['a', 'b', 'c', 'd']);
});

describe('lines that are read together', () => {
  const question = componentsQuestion();
  const slots = (...texts: readonly string[]) =>
    texts.map((text) => ({ line: { text: text.replace('known ', '') }, known: text.startsWith('known ') }));

  test('are items, wrong, or the same as an item', () => {
    const { items, wrong, repeated } = readSlots(
      question,
      slots('Web: page', '-> x', 'web: other', 'Api', 'Web: page'),
    );
    expect(items.map(({ text }) => text)).toEqual(['Web: page', 'Api']);
    expect(wrong.map(({ text }) => text)).toEqual(['-> x', 'web: other']);
    expect(repeated).toBe(1);
  });

  test('stand beside the known ones behind them as well', () => {
    const { items, wrong } = readSlots(question, slots('Web: new', 'known Web: old'));
    expect(items.map(({ text }) => text)).toEqual(['Web: old']);
    expect(wrong.map(({ text }) => text)).toEqual(['Web: new']);
  });

  test('are not read where they are known', () => {
    expect(readSlots(question, slots('known -> anything')).items).toEqual([{ text: '-> anything' }]);
  });
});

describe('lines that come back from an editor', () => {
  const { read } = componentsQuestion();
  const lines = [
    { text: 'Web: old', origin: 0 },
    { text: 'Api', origin: 1 },
    { text: '->', origin: 2 },
  ];
  const match = (...texts: readonly string[]) => matchLines(read, lines, lines.slice(0, 2), texts);
  const back = (...texts: readonly string[]) => match(...texts).map(({ line }) => [line.text, line.origin]);

  test('are found by their text, in whatever order', () => {
    expect(back('Api', 'Web: old')).toEqual([
      ['Api', 1],
      ['Web: old', 0],
    ]);
  });

  test('are found by their name', () => {
    expect(back('Api', 'More', 'Web: new', '->')).toEqual([
      ['Api', 1],
      ['More', undefined],
      ['Web: new', 0],
      ['->', 2],
    ]);
  });

  test('are found by their place where there are as many as before', () => {
    expect(back('Site: old', 'Api', '->').at(0)).toEqual(['Site: old', 0]);
    expect(back('Api', 'Site: old', '->').at(1)).toEqual(['Site: old', undefined]);
    expect(back('Site: old', 'Api').at(0)).toEqual(['Site: old', undefined]);
  });

  test('keep an origin once when a text was doubled', () => {
    expect(back('Api', 'Api')).toEqual([
      ['Api', 1],
      ['Api', undefined],
    ]);
  });

  test('are read once each to find their names, however many were renamed', () => {
    let reads = 0;
    const counting: typeof read = (text, others) => {
      reads += 1;
      return read(text, others);
    };
    const many = Array.from({ length: 500 }, (_, origin) => ({ text: `Old${origin}: text`, origin }));
    const slots = matchLines(
      counting,
      many,
      many,
      many.map(({ origin }) => `New${origin}: text`),
    );
    expect(slots.map(({ line }) => line.origin)).toEqual(many.map(({ origin }) => origin));
    expect(reads).toBe(1000);
  });

  test('are known to be understood only where they are items that nobody changed', () => {
    expect(match('Api', '->', 'Web: new').map(({ known }) => known)).toEqual([true, false, false]);
  });
});
