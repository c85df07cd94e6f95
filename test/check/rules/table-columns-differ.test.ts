import { expect, test } from 'vitest';
import { tableColumnsDiffer } from '../../../src/check/rules/table-columns-differ.ts';
import { mendedBy } from '../../support/mended-by.ts';

test.each([
  [
    'pipes around',
    '| a | b | c |\n|---|---|---|\n| 1 |\n| 1 | 2 |  \n',
    '| a | b | c |\n|---|---|---|\n| 1 | | |\n| 1 | 2 | |  \n',
  ],
  ['a pipe before', '| a | b | c\n|---|---|---\n| 1 | 2\n', '| a | b | c\n|---|---|---\n| 1 | 2 | |\n'],
  ['pipes between', 'a | b | c\n--|--|--\n1 | 2\n', 'a | b | c\n--|--|--\n1 | 2 | |\n'],
  ['other line ends', '| a | b |\r\n|---|---|\r\n| 1 |\r\n', '| a | b |\r\n|---|---|\r\n| 1 | |\r\n'],
  ['an escaped pipe at the end', '| a | b |\n|---|---|\n| 1 \\|\n', '| a | b |\n|---|---|\n| 1 \\| | |\n'],
  ['a quote', '> | a | b |\n> |---|---|\n> | 1 |\n', '> | a | b |\n> |---|---|\n> | 1 | |\n'],
  ['a list', '- | a | b |\n  |---|---|\n  | 1 |', '- | a | b |\n  |---|---|\n  | 1 | |'],
])('missing cells are added: %s', (_, text, wanted) => {
  expect(mendedBy(tableColumnsDiffer, text)).toBe(wanted);
  expect(mendedBy(tableColumnsDiffer, wanted)).toBe(wanted);
});

test.each([
  ['too many cells', '| a | b |\n|---|---|\n| 1 | 2 | 3 |\n'],
  ['text right below', '| a | b |\n|---|---|\n| 1 | 2 |\nText.\n'],
  ['a last cell that is empty', 'a | b\n--|--\n1 |\n'],
])('nothing is changed: %s', (_, text) => {
  expect(mendedBy(tableColumnsDiffer, text)).toBe(text);
});
