import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/document/plain-text.ts';

describe('what a reader sees', () => {
  test.each([
    // Emphasis
    ['**Cart** and *price*', 'Cart and price'],
    ['__Cart__ and _price_', 'Cart and price'],
    ['***both*** and **a *nested* b**', 'both and a nested b'],
    ['~~gone~~ and ~gone~ but ~~~not~~~', 'gone and gone but ~~~not~~~'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['**open and *half', '**open and *half'],
    ['5*3*2', '532'],
    ['*a **b*', '*a *b'],
    // Code
    ['`a*b*` and `` `c` ``', '`a*b*` and `` `c` ``'],
    ['`**` is **bold**', '`**` is bold'],
    ['an open ` backtick', 'an open ` backtick'],
    ['`two\nlines`', '`two lines`'],
    // Links and images
    ['[Cart API](cart.md) and [*price*](<a b> "title")', 'Cart API and price'],
    ['![the cart](cart.png) [![badge](b.svg)](b)', 'the cart badge'],
    ['[text][ref], [text][]', 'text, text'],
    ['[][] and [ ][ref]', '[][] and [ ][ref]'],
    ['[Feature Name] and [a](b c)', '[Feature Name] and [a](b c)'],
    ['[a [b](c) d](e)', '[a b d](e)'],
    ['[a](b(c)d) [a](b\\)c)', 'a a'],
    ['[**a](b)**', '**a**'],
    ['<https://example.com> <me@example.com>', 'https://example.com me@example.com'],
    ['a[^1] b', 'a b'],
    // Escapes, entities, HTML
    ['\\*a\\* \\[b\\] \\a', '*a* [b] \\a'],
    ['a &amp; b &#8212; c &#x2014; d &nope; &', 'a & b — c — d &nope; &'],
    ['&#0; &#xD800; &#9999999;', '\uFFFD \uFFFD \uFFFD'],
    ['<b>a</b> <!-- gone -->b<span class="x">c</span>', 'a bc'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['a < b and c > d', 'a < b and c > d'],
    // Lines and space
    ['  a  \n  b\\\nc  ', 'a\nb\nc'],
    ['', ''],
  ])('%j is %j', (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });
});

describe('the judge agrees', () => {
  const fragments = [
    'a',
    'b c',
    ' ',
    '.',
    '-',
    '*',
    '**',
    '_',
    '__',
    '~',
    '~~',
    '`',
    '``',
    '\\',
    '\\*',
    '[',
    ']',
    '](u)',
    '](u "t")',
    '<b>',
    '</b>',
    '&amp;',
    '€',
    'é',
    '“',
    '\n',
  ];
  const inline = fc
    .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 14 })
    .map((parts) => `x${parts.join('')}`);

  test('on random text', () => {
    fc.assert(
      fc.property(inline.filter(isForJudge), (markdown) => {
        expect(plainText(markdown)).toBe(judged(markdown));
      }),
      { numRuns: 2000 },
    );
  });
});

const read = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

test('comes to its end with long runs of spaces', () => {
  const run = ' '.repeat(200_000);
  expect(plainText(`*a*${run}b${run}`)).toBe(`a${run}b`);
});

/**
 * Only one paragraph, without what is read otherwise on purpose: references, which are not defined here, and marks in
 * runs of several lengths, side by side or escaped, where the judge departs from CommonMark.
 */
const isForJudge = (markdown: string): boolean => {
  const { children } = read(markdown);
  const isParagraph = children.length === 1 && children[0]?.type === 'paragraph';
  const runs = new Set(markdown.match(/\*+|_+|~+/g));
  const marks = new Set([...runs].map((run) => run.charAt(0)));
  return isParagraph && runs.size === marks.size && !/\]\[|\*[_~]|_[*~]|~[*_]|\\[*_~]/.test(markdown);
};

const judged = (markdown: string): string =>
  textOf(markdown, read(markdown))
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .trim();

const textOf = (markdown: string, node: Nodes): string => {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      return markdown.slice(node.position?.start.offset, node.position?.end.offset).replace(/\n/g, ' ');
    case 'image':
      return node.alt ?? '';
    case 'break':
      return '\n';
    default:
      return 'children' in node ? node.children.map((child) => textOf(markdown, child)).join('') : '';
  }
};
