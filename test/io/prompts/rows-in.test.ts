import { expect, test } from 'vitest';
import { rowsIn } from '../../../src/io/prompts/rows-in.ts';

test.each([
  ['', 4, 1],
  ['abcd', 4, 1],
  ['abcde', 4, 2],
  ['\x1b[31mabcd\x1b[0m', 4, 1],
  ['abcd    ', 4, 1],
  ['日本語', 4, 2],
  ['日本語', 5, 2],
  ['日本', 3, 2],
  ['日本', 1, 2],
])('%j takes in %i columns %i rows', (line, columns, rows) => expect(rowsIn(line, columns)).toBe(rows));
