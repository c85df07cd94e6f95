import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fence } from '../../../src/render/escape/fence.ts';
import { anyText, hostileText } from './hostile.ts';
import { parse } from './judge.ts';

describe('a fenced block', () => {
  test.each([
    ['SELECT 1;', 'sql', '```sql\nSELECT 1;\n```'],
    ['SELECT 1;\n', undefined, '```\nSELECT 1;\n```'],
    ['', 'json', '```json\n\n```'],
    ['```\nx\n```', '', '````\n```\nx\n```\n````'],
    ['a `````', 'c++', '``````c++\na `````\n``````'],
    ['  indented\r\n\r\n~~~', 'C#', '```C#\n  indented\n\n~~~\n```'],
    ['x', 'ts `{1}`\n# a', '```ts1#a\nx\n```'],
  ])('of %j in %j', (code, info, block) => {
    expect(fence(code, info)).toBe(block);
  });

  test('holds any code and ends where it should', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, anyText), fc.oneof(hostileText, anyText), (code, info) => {
        const { children } = parse(`Before:\n${fence(code, info)}\nAfter.\n`);
        expect(children.map(({ type }) => type)).toEqual(['paragraph', 'code', 'paragraph']);
        expect(children[1]).toMatchObject({ value: asMarkdownHolds(code), meta: null });
      }),
      { numRuns: 1000 },
    );
  });
});

/** Code with `\n` line ends, none at its end, and the one character that CommonMark replaces. */
const asMarkdownHolds = (code: string): string =>
  code.replace(/\r\n?/g, '\n').replace(/\n+$/, '').replaceAll('\0', '\uFFFD');
