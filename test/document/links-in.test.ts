import { expect, test } from 'vitest';
import { linksIn } from '../../src/document/links-in.ts';
import { scanBlocks } from '../../src/document/scan-blocks.ts';
import { spanIndex } from '../../src/document/span-index.ts';
import { textRegions } from '../../src/document/text-regions.ts';

/** The links of a text: what stands between their brackets, where they lead, and the definition that they refer to. */
const links = (text: string): string[] =>
  textRegions(scanBlocks(text))
    .filter(({ kind }) => kind !== 'code')
    .flatMap((region) => linksIn(text, region))
    .map(({ label, target, reference }) =>
      [label, target, reference].map((span) => (span ? text.slice(span.start, span.end) : '-')).join(' | '),
    );

test.each([
  ['[a](b "c") and ![d](<e f>)', ['a | b | -', 'd | e f | -']],
  ['[a [b](c) d](e)', ['b | c | -', 'a [b](c) d | e | -']],
  ['[a][b] [c][] [d]', ['a | - | b', 'c | - | c', 'd | - | d']],
  ['`[a](b)` \\[c](d) ``[e`](f)', ['e` | f | -']],
  ['> - [a](b)\n>   [c](d)', ['a | b | -', 'c | d | -']],
  ['| [a](b) | x |\n|--|--|\n| [c](d) | `[e](f)` |', ['a | b | -', 'c | d | -']],
  ['[a]: b "c"\n[d]: <e f>', ['a | b | -', 'd | e f | -']],
  [
    '# [a](b)\n\n```\n[c](d)\n```\n\n    [e](f)\n\ng[^1]\n\n[^1]: [h](i)',
    ['a | b | -', '^1 | - | ^1', 'h | i | -'],
  ],
  ['[a](b [c](', ['a | - | a', 'c | - | c']],
])('%s', (text, expected) => expect(links(text)).toEqual(expected));

test('spans are found wherever they overlap', () => {
  const spans = [
    { start: 0, end: 10 },
    { start: 250, end: 1000 },
    { start: 5, end: 5 },
  ];
  const at = spanIndex(spans);
  expect(at({ start: 9, end: 12 })).toEqual([spans[0]]);
  expect(at({ start: 10, end: 250 })).toEqual([]);
  expect(at({ start: 600, end: 601 })).toEqual([spans[1]]);
  expect(at({ start: -300, end: 2000 })).toHaveLength(3);
});
