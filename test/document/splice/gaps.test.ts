import { expect, test } from 'vitest';
import { readSpec } from '../../../src/document/read/read-spec.ts';
import { gapName, gapsBetween, titleSection } from '../../../src/document/splice/gaps.ts';

const document = readSpec('# T\n\n## A\n\n### deep\n\n## B\n\n## C\n\n# U\n\n## D\n');
const named = (title: string) => document.outline.find((section) => section.title === title);

test.each([
  ['A', 'B', ['after A']],
  ['A', 'C', ['after A', 'after B']],
  ['B', undefined, ['after B', 'after C']],
  [undefined, 'C', ['before A', 'after A', 'after B']],
  ['C', 'D', ['after C', 'before D']],
  ['B', 'A', ['after B', 'before A']],
  [undefined, undefined, []],
] as const)('between %s and %s', (before, after, expected) => {
  const gaps = gapsBetween(document.outline, {
    before: before && named(before),
    after: after && named(after),
  });
  expect(gaps.map((gap) => gapName(document, gap))).toEqual(
    expected.map((name) => {
      const [side = '', title = ''] = name.split(' ');
      const line = document.text.slice(0, named(title)?.start).split('\n').length;
      return `${side} “${title}”, line ${line}`;
    }),
  );
});

test('the title is the one heading over all others', () => {
  expect(titleSection(document.outline)).toBeUndefined();
  expect(titleSection(readSpec('# T\n\n## A\n').outline)?.title).toBe('T');
  expect(titleSection(readSpec('## A\n\n### B\n').outline)).toBeUndefined();
});
