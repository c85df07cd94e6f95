import { expect, test } from 'vitest';
import { readPage } from '../../../src/check/page/read-page.ts';
import { pathStyle } from '../../../src/check/rules/path-style.ts';
import { applySplices } from '../../../src/document/splice/splice.ts';

const around = { today: '2026-11-22', at: () => undefined, anchors: () => undefined, records: new Map() };

const fixed = (text: string): string => {
  const spots = [...pathStyle.find({ page: readPage('a.md', text), around })];
  return applySplices(
    text,
    spots.flatMap(({ fix = [] }) => (typeof fix === 'function' ? fix() : fix)),
  );
};

test.each([
  ['[a](..\\adr\\ADR-001-here.md)', '[a](../adr/ADR-001-here.md)'],
  ['[a](..\\..\\img\\cart.png#top "Cart\\x")', '[a](../../img/cart.png#top "Cart\\x")'],
  ['![a](<my pictures\\cart.png>)', '![a](<my pictures/cart.png>)'],
  ['[a](..%5cadr%5Cx.md) [b](docs\\x.md)', '[a](../adr/x.md) [b](docs/x.md)'],
  ['[a]: docs\\my\\(notes\\).md', '[a]: docs/my\\(notes\\).md'],
  ['[a](docs\\.github\\x.md)', '[a](docs/.github/x.md)'],
  ['[a](\\\\server\\share)', '[a](\\\\server\\share)'],
])('%s', (text, wanted) => {
  expect(fixed(text)).toBe(wanted);
});
