import { describe, expect, test } from 'vitest';
import { readShellLine } from '../../../src/cli/completion/shell-line.ts';

/** The signs at which bash breaks words unless it is told otherwise. */
const breaks = ' \t\n"\'@><=;|&(:';

describe('the words of a line of bash', () => {
  test.each([
    ['x add', ['x', 'add']],
    ['x add ', ['x', 'add', '']],
    ['x  Order\\ checkout', ['x', 'Order checkout']],
    ['x "Order checkout" add', ['x', 'Order checkout', 'add']],
    ["x 'it is' add", ['x', 'it is', 'add']],
    ['x "a \\"b\\" \\c"', ['x', 'a "b" \\c']],
    ["x 'a\\b'", ['x', 'a\\b']],
    ['x --a="b c"d', ['x', '--a=b cd']],
    ['x ""', ['x', '']],
    ['x "" a', ['x', '', 'a']],
    ['x a > out.md b', ['x', 'a', 'b']],
    ['x a>out.md 2>/dev/null b', ['x', 'a', 'b']],
    ['x a 2>&1 b', ['x', 'a', 'b']],
    ['x テスト', ['x', 'テスト']],
  ])('%s', (line, words) => {
    expect(readShellLine(line, breaks)).toMatchObject({ words, isRedirected: false });
  });

  test.each(['x > ou', 'x >', 'x >> ', 'x < no', 'x 2> '])('%s: a file is typed', (line) => {
    expect(readShellLine(line, breaks).isRedirected).toBe(true);
  });
});

describe('what bash keeps of the last word, and the quote it is open in', () => {
  test.each([
    ['x ab', 0, ''],
    ['x --a=b', 4, ''],
    ['x a:b:c', 4, ''],
    ['x a\\:b', 0, ''],
    ['x "a:b', 0, '"'],
    ["x 'a b", 0, "'"],
    ['x --a="b', 4, '"'],
    ['x a"b', 1, '"'],
    ['x a"b"c', 0, ''],
  ])('%s', (line, kept, quote) => {
    expect(readShellLine(line, breaks)).toMatchObject({ kept, quote });
  });

  test('is nothing where it breaks at no such sign', () => {
    expect(readShellLine('x --a=b', ' ')).toMatchObject({ kept: 0 });
  });
});
