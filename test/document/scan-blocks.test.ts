import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/block.ts';
import { scanBlocks } from '../../src/document/scan-blocks.ts';
import { examples } from './commonmark-examples.ts';
import { judged, scanned } from './judge.ts';
import { knownDifferences, mayDiffer } from './known-differences.ts';
import { randomMarkdown } from './random-markdown.ts';

/** Each block as its kind and its text. */
const texts = (text: string): [string, string][] =>
  scanBlocks(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

/** The only block of a text, which has to be of a kind. */
const only = <K extends Block['kind']>(text: string, kind: K): Extract<Block, { kind: K }> => {
  const [block, ...others] = scanBlocks(text);
  if (block?.kind !== kind || others.length > 0) throw new Error(`${text} is not one ${kind}`);
  return block as Extract<Block, { kind: K }>;
};

const isForJudge = (text: string): boolean => !mayDiffer(text);

describe('blocks are those that mdast reads', () => {
  const snippets = Object.entries(examples).flatMap(([rule, all]) =>
    all.map((text) => [rule, text] as const),
  );

  test.each(snippets.filter(([, text]) => isForJudge(text)))('%s: %j', (_, text) => {
    expect(scanned(text)).toEqual(judged(text));
  });

  test('in random documents', () => {
    fc.assert(
      fc.property(randomMarkdown.filter(isForJudge), (text) => {
        expect(scanned(text)).toEqual(judged(text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(knownDifferences)('but for this: $reason', ({ example }) => {
    expect(mayDiffer(example)).toBe(true);
    expect(scanned(example)).not.toEqual(judged(example));
  });
});

describe('any text has blocks', () => {
  const anyText = fc.oneof(
    randomMarkdown,
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'#->`|[]:\\\n\r\t <=1.a\uFEFF') }),
  );

  test('which cover it line by line, but for a byte order mark', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const blocks = scanBlocks(text);
        const bare = text.replace(/^\uFEFF/, '');
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(bare);
        for (const { kind, start, end } of blocks) {
          expect(end).toBeGreaterThan(start);
          expect(/(?:^|[\r\n]|^\uFEFF)$/.test(text.slice(0, start))).toBe(true);
          expect(/^[ \t\r\n]*$/.test(text.slice(start, end))).toBe(kind === 'blank');
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('however deep it nests', () => {
    const depth = 20_000;
    expect(scanBlocks('>'.repeat(depth))).toHaveLength(1);
    expect(scanBlocks(`${'- '.repeat(depth)}a\n${'\n'.repeat(depth)}b`)).toHaveLength(3);
    expect(scanBlocks('[a]: b\n'.repeat(200_000))).toHaveLength(200_000);
  });
});

describe('a byte order mark, front matter and blank lines', () => {
  test('the mark belongs to no block', () => {
    expect(scanBlocks('\uFEFF# a\n')).toMatchObject([{ kind: 'heading', start: 1, end: 5 }]);
  });

  test.each([
    ['---\ntitle: a\n# comment\n---\n# b\n', '---\ntitle: a\n# comment\n---\n'],
    ['\uFEFF---\r\n# comment\r\n"key": a\r\n---\r\n# b', '---\r\n# comment\r\n"key": a\r\n---\r\n'],
    ['---\n---\n# b', '---\n---\n'],
  ])('%j begins with front matter', (text, frontMatter) => {
    const [first, ...others] = texts(text);
    expect(first).toEqual(['front-matter', frontMatter]);
    expect(others.map(([kind]) => kind)).toEqual(['heading']);
  });

  test.each([
    [
      '---\n\n# a\n\nb: c\n\n---\n',
      ['thematic-break', 'blank', 'heading', 'blank', 'paragraph', 'blank', 'thematic-break'],
    ],
    ['---\ntitle: a\n', ['thematic-break', 'paragraph']],
    ['\n---\na: b\n---\n', ['blank', 'thematic-break', 'heading']],
    [' ---\na: b\n---\n', ['thematic-break', 'heading']],
    ['----\na: b\n----\n', ['thematic-break', 'heading']],
    ['---\n# a\n\nnot: yaml\n---\n', ['thematic-break', 'heading', 'blank', 'heading']],
  ])('%j does not', (text, kinds) => {
    expect(scanBlocks(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('blank lines are blocks between the others', () => {
    expect(texts('\n\na\n \n\nb\r\n\t\r\n')).toEqual([
      ['blank', '\n\n'],
      ['paragraph', 'a\n'],
      ['blank', ' \n\n'],
      ['paragraph', 'b\r\n'],
      ['blank', '\t\r\n'],
    ]);
  });
});

describe('what a block knows', () => {
  const slice = (text: string, span: { start: number; end: number }): string =>
    text.slice(span.start, span.end);

  test.each([
    ['  ##  A `b` ##  \n', 'atx', 2, 'A `b`'],
    ['# a #b', 'atx', 1, 'a #b'],
    ['####', 'atx', 4, ''],
    ['A\n  b  \n===\n', 'setext', 1, 'A\n  b'],
    ['A\r\n--', 'setext', 2, 'A'],
  ])('the heading %j', (text, form, level, title) => {
    const heading = only(text, 'heading');
    expect([heading.form, heading.level, slice(text, heading.content)]).toEqual([form, level, title]);
  });

  test.each([
    ['```sql title="x"\nSELECT 1;\n\n```\n', '```', 'sql title="x"', 'SELECT 1;\n\n', true],
    ['  ~~~~ \r\n~~~\r\n   ~~~~~\t', '~~~~', '', '~~~\r\n', true],
    ['```\n# a\n``` b\n', '```', '', '# a\n``` b\n', false],
    ['```', '```', '', '', false],
  ])('the fence %j', (text, marker, info, content, closed) => {
    const fence = only(text, 'fence');
    expect(fence).toMatchObject({ marker, closed });
    expect([slice(text, fence.info), slice(text, fence.content)]).toEqual([info, content]);
  });

  test.each([
    ['<!-- a\n\n# b\n', 2, false],
    ['<!-- a\n\n-->\n', 2, true],
    ['<!-->', 2, true],
    ['<script>\n', 1, false],
    ['<style></STYLE>', 1, true],
    ['<?php ?>', 3, true],
    ['<!DOCTYPE html', 4, false],
    ['<![CDATA[ ]] >', 5, false],
    ['</details >\n', 6, true],
    ['<a href=b/c>', 7, true],
  ])('the HTML %j', (text, condition, closed) => {
    expect(only(text, 'html')).toMatchObject({ condition, closed });
  });

  test('a list: its items with their markers, texts and blocks', () => {
    const text = ' 9) one\n    more\n\n10)\ttwo\n    - inner\n11)\n';
    const list = only(text, 'list');
    expect(list).toMatchObject({ ordered: true, delimiter: ')' });
    expect(
      list.items.map((item) => [
        slice(text, item),
        slice(text, item.marker),
        text.slice(item.content, item.end),
      ]),
    ).toEqual([
      [' 9) one\n    more\n', '9)', 'one\n    more\n'],
      ['10)\ttwo\n    - inner\n', '10)', 'two\n    - inner\n'],
      ['11)\n', '11)', '\n'],
    ]);
    expect(list.items.map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual([
      ['paragraph'],
      ['paragraph', 'list'],
      [],
    ]);
  });

  test('a paragraph in a container: its lines without the markers', () => {
    const text = '> - a  \n>   b\nlazy\n';
    const [list] = only(text, 'quote').blocks;
    const [paragraph] = list?.kind === 'list' ? (list.items[0]?.blocks ?? []) : [];
    expect(paragraph?.kind === 'paragraph' && paragraph.lines.map((line) => slice(text, line))).toEqual([
      'a',
      'b',
      'lazy',
    ]);
  });

  test('a table: its columns, rows and cells', () => {
    const text = '| a \\| b |  | `c` |\n|:--|:-:|--:|\n| 1 |\n2 | 3 | | 4 |\n';
    const table = only(text, 'table');
    const cells = [table.header, ...table.rows].map((row) => row.cells.map((cell) => slice(text, cell)));
    expect(table.alignments).toEqual(['left', 'center', 'right']);
    expect(slice(text, table.delimiter)).toBe('|:--|:-:|--:|\n');
    expect(cells).toEqual([['a \\| b', '', '`c`'], ['1'], ['2', '3', '', '4']]);
    expect(table.rows.map((row) => slice(text, row))).toEqual(['| 1 |\n', '2 | 3 | | 4 |\n']);
  });
});
