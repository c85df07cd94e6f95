import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outline, type Section } from '../../src/document/outline.ts';
import { scanBlocks } from '../../src/document/scan-blocks.ts';
import { randomMarkdown } from './random-markdown.ts';

const document = `intro

# 1. The **Cart**

summary

## Goals ##
- a
### Non-Goals
\`\`\`
# no heading
\`\`\`
Setext
------
text
# End`;

const bySection = <T>(text: string, see: (section: Section) => T): [string, T][] =>
  outline(text).map((section) => [section.label, see(section)]);

const slice = (text: string, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end);

describe('the outline of a document', () => {
  test('has its headings in order, as written, as seen and as known', () => {
    expect(
      outline(document).map(({ level, rawTitle, title, label }) => [level, rawTitle, title, label]),
    ).toEqual([
      [1, '1. The **Cart**', '1. The Cart', 'the cart'],
      [2, 'Goals', 'Goals', 'goals'],
      [3, 'Non-Goals', 'Non-Goals', 'non-goals'],
      [2, 'Setext', 'Setext', 'setext'],
      [1, 'End', 'End', 'end'],
    ]);
  });

  test('gives a section all up to the next heading of its level or higher', () => {
    expect(bySection(document, (section) => slice(document, section))).toEqual([
      ['the cart', document.slice(document.indexOf('# 1.'), document.indexOf('# End'))],
      ['goals', document.slice(document.indexOf('## Goals'), document.indexOf('Setext'))],
      ['non-goals', document.slice(document.indexOf('### Non'), document.indexOf('Setext'))],
      ['setext', 'Setext\n------\ntext\n'],
      ['end', '# End'],
    ]);
  });

  test('gives a section its own text and blocks up to the next heading', () => {
    expect(
      bySection(document, ({ body, blocks }) => [slice(document, body), blocks.map(({ kind }) => kind)]),
    ).toEqual([
      ['the cart', ['\nsummary\n\n', ['blank', 'paragraph', 'blank']]],
      ['goals', ['- a\n', ['list']]],
      ['non-goals', ['```\n# no heading\n```\n', ['fence']]],
      ['setext', ['text\n', ['paragraph']]],
      ['end', ['', []]],
    ]);
  });

  test.each(['', 'text\n', '> # quoted\n', '- # item\n', '<!--\n# comment\n-->\n', '    # code\n'])(
    'is empty without headings: %j',
    (text) => {
      expect(outline(text)).toEqual([]);
    },
  );
});

test('sections nest, and their own texts cover the document from the first heading on', () => {
  fc.assert(
    fc.property(randomMarkdown, (text) => {
      const sections = outline(text);
      const covered = sections.map(({ heading, body }) => slice(text, heading) + slice(text, body)).join('');
      expect(covered).toBe(sections[0] === undefined ? '' : text.slice(sections[0].start));
      for (const [index, { level, start, end }] of sections.entries()) {
        const next = sections.slice(index + 1).find((section) => section.level <= level);
        expect([start, end]).toEqual([sections[index]?.heading.start, next?.start ?? text.length]);
      }
    }),
  );
});

test('the blocks of a section are those of the document', () => {
  const text = readFileSync(new URL('../cases/prd/look-alikes/prd.md', import.meta.url), 'utf8');
  const blocks = scanBlocks(text);
  const own = outline(text, blocks).flatMap((section) => [section.heading, ...section.blocks]);
  expect(own).toEqual(blocks);
});
