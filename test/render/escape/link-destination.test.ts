import fc from 'fast-check';
import type { Link, Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { linkDestination } from '../../../src/render/escape/link-destination.ts';
import { anyText, hostileText } from './hostile.ts';
import { parse } from './judge.ts';

describe('the destination of a link', () => {
  test.each([
    'docs/specs/PRD-007-checkout.md',
    '../adr/ADR-001-use-a_b_c.md#why',
    'https://example.com/a?b=1&c=2#d',
    'https://en.wikipedia.org/wiki/Markdown_(disambiguation)',
    'https://example.com/100%25/a%20b',
    'docs/設計/仕様.md',
    'mailto:ann@example.com',
  ])('%s stays as it is', (url) => expect(linkDestination(url)).toBe(url));

  test.each([
    ['', '<>'],
    ['docs/my spec.md', 'docs/my%20spec.md'],
    [' a.md\n', 'a.md'],
    ['a\nb', 'a%0Ab'],
    ['<a>', '%3Ca%3E'],
    ['a)b', 'a%29b'],
    ['a((b))', 'a%28%28b%29%29'],
    [')(', '%29%28'],
    ['a|b`c', 'a%7Cb%60c'],
    ['a\\b', 'a%5Cb'],
    ['a?x&amp;y', 'a?x\\&amp;y'],
    ['a\ud800', 'a\ufffd'],
  ])('%j becomes %s', (url, destination) => expect(linkDestination(url)).toBe(destination));

  test.each([
    ['hostile', hostileText],
    ['any', anyText],
  ])('holds %s address, in a sentence and in a table', (_, addresses) => {
    fc.assert(
      fc.property(addresses, (address) => {
        const url = address.replaceAll('%', '');
        const link = `[a \\\` b](${linkDestination(url)} "t")`;
        const root = parse(`x ${link} y\n\n| A | B |\n|---|---|\n| ${link} | c |\n| d | ${link} |\n`);
        expect(links(root).map(targetOf)).toEqual(Array(3).fill(url.toWellFormed().trim()));
        expect(root.children.map(({ type }) => type)).toEqual(['paragraph', 'table']);
      }),
      { numRuns: 1000 },
    );
  });
});

const links = (node: Nodes): readonly Link[] => {
  if (node.type === 'link') return [node];
  return 'children' in node ? node.children.flatMap(links) : [];
};

/** Where a link leads, as long as it has the title of ours. */
const targetOf = (link: Link): string | undefined =>
  link.title === 't' ? decodeURIComponent(link.url) : undefined;
