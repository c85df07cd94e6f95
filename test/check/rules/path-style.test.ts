import { expect, test } from 'vitest';
import { pathStyle } from '../../../src/check/rules/path-style.ts';
import { mendedBy } from '../../support/mended-by.ts';

test.each([
  ['[a](..\\adr\\ADR-001-here.md)', '[a](../adr/ADR-001-here.md)'],
  ['[a](..\\..\\img\\cart.png#top "Cart\\x")', '[a](../../img/cart.png#top "Cart\\x")'],
  ['![a](<my pictures\\cart.png>)', '![a](<my pictures/cart.png>)'],
  ['[a](..%5cadr%5Cx.md) [b](docs\\x.md)', '[a](../adr/x.md) [b](docs/x.md)'],
  ['[a]: docs\\my\\(notes\\).md', '[a]: docs/my\\(notes\\).md'],
  ['[a](docs\\.github\\x.md)', '[a](docs/.github/x.md)'],
  ['[a](\\\\server\\share)', '[a](\\\\server\\share)'],
])('%s', (text, wanted) => {
  expect(mendedBy(pathStyle, text)).toBe(wanted);
});
