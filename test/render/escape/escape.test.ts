import fc from 'fast-check';
import type { InlineCode, Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import {
  headingText,
  inlineProse,
  linkText,
  listItem,
  paragraph,
  quoteText,
  tableCell,
} from '../../../src/render/escape/escape.ts';
import { parse } from './judge.ts';

const item = (text: string): string => listItem(text, 2);

describe('a text that Markdown leaves alone', () => {
  const everywhere = [
    'string[]',
    'snake_case',
    '5 * 3',
    '~800 ms',
    'C#',
    'a_b',
    '[Customer]',
    'Q&A',
    'x < y',
    'a -> b',
    '$5',
    'count(*)',
    'f(*args, **kwargs)',
    'SELECT * FROM orders',
    'string[][]',
    'items[i] and items[j]',
    'GET /api/v1/orders/{id}?limit=10&offset=20',
    'p95 < 300 ms, p99 <= 1 s, a<3',
    'a >= b && !c',
    '__typename and _id',
    'R&D; sales&marketing',
    'C:\\temp\\new',
    '~/.config and ~/.cache',
    'decimal(12,2)',
    '(see https://example.com/a_b?x=1&y=2#z).',
    'https://en.wikipedia.org/wiki/Markdown_(disambiguation)',
    'ann@example.com or @ann',
    'issue #12: fixed',
    '2026-11-20',
    '1.5 GB',
    '-1 or +1',
    '--dry-run',
    '=> 5 = five',
    '{{name}} and {{{name}}}',
    'it\'s “quoted” — "really"!',
    '100 % :smile: ^1.2.3',
    '漢字 🙂 été',
    '!important [sic]',
  ];

  test.each(everywhere)('%s', (text) => {
    const places = [headingText, inlineProse, tableCell, item, paragraph];
    expect(places.map((place) => place(text))).toEqual(places.map(() => text));
  });

  test.each(['open|paid', '[Customer]: holds orders', '# not a heading', '1. one', '[x] done', 'a | b'])(
    '%s, within a line',
    (text) => expect(inlineProse(text)).toBe(text),
  );

  test.each(['Use `a_b_c`', '`x`', '``a`b``', '`*` and `<b>` and `[x](y)`', '`a\\b`', '`# x`'])(
    '%s, in prose',
    (text) =>
      expect([inlineProse, item, paragraph, tableCell].map((place) => place(text))).toEqual(
        Array(4).fill(text),
      ),
  );
});

describe('a text that Markdown would read', () => {
  test.each([
    ['*bold*', '\\*bold\\*'],
    ['a*b*c', 'a\\*b\\*c'],
    ['_x_ and a_b', '\\_x\\_ and a_b'],
    ['__init__', '\\_\\_init\\_\\_'],
    ['~~old~~ ~new', '\\~\\~old\\~\\~ ~new'],
    ['List<String>', 'List\\<String>'],
    ['<!-- x -->', '\\<!-- x -->'],
    ['<0@x.y>', '\\<0@x.y>'],
    ['&amp; &#35; &#x2f;', '\\&amp; \\&#35; \\&#x2f;'],
    ['[x](y)', '[x\\](y)'],
    ['![x](y)', '![x\\](y)'],
    ['[a][b] [a][]', '[a\\][b] [a\\][]'],
    ['[^1]', '\\[^1]'],
    ['a\\*b', 'a\\\\*b'],
    ['ends with \\', 'ends with \\\\'],
    ['odd ` and ```', 'odd \\` and \\`\\`\\`'],
    ['https://x.y/__init__.py', 'https\\://x.y/\\_\\_init\\_\\_.py'],
    ['www.x.y/[a](b)', 'www\\.x.y/[a\\](b)'],
  ])('%s in running text', (text, written) => {
    const places = [headingText, inlineProse, tableCell, item, paragraph];
    expect(places.map((place) => place(text))).toEqual(places.map(() => written));
  });

  test.each([
    ['# a', '\\# a'],
    ['#tag', '\\#tag'],
    ['> a', '\\> a'],
    ['- a', '\\- a'],
    ['+', '\\+'],
    ['* a', '\\* a'],
    ['1. a', '1\\. a'],
    ['12) a', '12\\) a'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['* * *', '\\* * *'],
    ['__ _', '\\_\\_ _'],
    ['~~~ sh', '\\~\\~\\~ sh'],
    ['```sh', '\\`\\`\\`sh'],
    ['a | b\n--|--', 'a | b\n\\--|--'],
    ['a\n:-:', 'a\n\\:-:'],
    ['[x]: y', '\\[x]: y'],
    ['[x\ny]: z', '\\[x\ny]: z'],
    ['a\n    b', 'a\nb'],
    ['    a', 'a'],
    ['a\n\n\n\n# b', 'a\n\n\\# b'],
  ])('%j at the start of a line', (text, written) => {
    expect([paragraph(text), listItem(text, 0)]).toEqual([written, written]);
  });

  test.each([
    [headingText, 'a #', 'a \\#'],
    [headingText, '##', '\\##'],
    [headingText, 'a\nb', 'a b'],
    [headingText, 'Use `x`', 'Use \\`x\\`'],
    [quoteText, '*a', '\\*a'],
    [quoteText, 'ann_lee 5 * 3', 'ann_lee 5 * 3'],
    [linkText, '[a] b', '\\[a\\] b'],
    [tableCell, 'a|b', 'a\\|b'],
    [tableCell, 'a\\|b', 'a\\\\\\|b'],
    [tableCell, '`a|b`', '`a\\|b`'],
    [tableCell, '`a\\|b` `c`', '\\`a\\\\\\|b\\` `c`'],
    [tableCell, 'a\n\nb', 'a b'],
    // A code span of spaces alone would show nothing.
    [tableCell, '`` ``', '\\`\\` \\`\\`'],
    [item, 'a ` ` b', 'a \\` \\` b'],
    [item, '`` ` ``', '`` ` ``'],
    [item, '[ ] a', '\\[ ] a'],
    [item, '[x] a', '\\[x] a'],
    [item, 'a\nb\n\nc', 'a\n  b\n\n  c'],
    [paragraph, '`a\nb`', '\\`a\nb\\`'],
  ])('%o in its own place: %j', (place, text, written) => {
    expect(place(text)).toBe(written);
  });

  test('a name in a cell or an item keeps its backticks', () => {
    expect([tableCell('`x`', 'name'), listItem('`x`', 2, 'name')]).toEqual(['\\`x\\`', '\\`x\\`']);
  });
});

describe('code spans in prose', () => {
  const code = fc.stringMatching(/^[a-z][a-z*_~|<>&#[\](){}!. -]{0,12}[a-z]$/);
  const span = fc.oneof(
    code.map((value) => ({ value, written: `\`${value}\`` })),
    code.map((value) => ({ value: `${value}\`${value}`, written: `\`\`${value}\`${value}\`\`` })),
  );
  const plain = fc.stringMatching(/^[a-z*_~<>#[\]():|]{1,8}$/);

  test.each([
    ['a paragraph', (text: string) => paragraph(`So ${text}`)],
    ['an item', (text: string) => `- ${item(text)}`],
    ['a cell', (text: string) => `| A |\n|---|\n| ${tableCell(text)} |`],
  ])('stay code in %s', (_, document) => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 4 }), plain, (spans, between) => {
        const text = spans.map(({ written }) => written).join(` ${between} `);
        const found = codeSpans(parse(document(text))).map(({ value }) => value.replace(/\s+/g, ' '));
        expect(found).toEqual(spans.map(({ value }) => value.replace(/\s+/g, ' ')));
      }),
      { numRuns: 1000 },
    );
  });
});

const codeSpans = (node: Nodes): readonly InlineCode[] => {
  if (node.type === 'inlineCode') return [node];
  return 'children' in node ? node.children.flatMap(codeSpans) : [];
};
