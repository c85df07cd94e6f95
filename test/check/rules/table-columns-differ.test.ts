import { expect, test } from 'vitest';
import { readPage } from '../../../src/check/page/read-page.ts';
import { tableColumnsDiffer } from '../../../src/check/rules/table-columns-differ.ts';
import { applySplices } from '../../../src/document/splice/splice.ts';

const around = { today: '2026-11-22', at: () => undefined, anchors: () => undefined, records: new Map() };

const fixed = (text: string): string => {
  const spots = [...tableColumnsDiffer.find({ page: readPage('a.md', text), around })];
  return applySplices(
    text,
    spots.flatMap(({ fix = [] }) => (typeof fix === 'function' ? fix() : fix)),
  );
};

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
  expect(fixed(text)).toBe(wanted);
  expect(fixed(wanted)).toBe(wanted);
});

test.each([
  ['too many cells', '| a | b |\n|---|---|\n| 1 | 2 | 3 |\n'],
  ['text right below', '| a | b |\n|---|---|\n| 1 | 2 |\nText.\n'],
  ['a last cell that is empty', 'a | b\n--|--\n1 |\n'],
])('nothing is changed: %s', (_, text) => {
  expect(fixed(text)).toBe(text);
});
