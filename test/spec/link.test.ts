import { expect, test } from 'vitest';
import { isAddress, linkTarget } from '../../src/spec/link.ts';

test.each([
  ['docs/specs/x.md', 'docs/specs/PRD-1.md', 'PRD-1.md'],
  ['docs/specs/x.md', 'docs/adr/ADR-001-x.md', '../adr/ADR-001-x.md'],
  ['x.md', 'docs/y.md', 'docs/y.md'],
  ['docs/specs/x.md', '#scope', '#scope'],
  ['docs/specs/x.md', '/docs/y.md', '/docs/y.md'],
  ['docs/specs/x.md', '//cdn.example.com/x', '//cdn.example.com/x'],
  ['docs/specs/x.md', 'https://x.y/z', 'https://x.y/z'],
])('from %s to %s it is %s', (from, to, target) => {
  expect(linkTarget(from, to)).toBe(target);
});

test.each([
  ['https://x', true],
  ['mailto:a@b', true],
  ['//host/a', true],
  ['/host/a', false],
  ['docs/a.md', false],
  ['#x', false],
  ['a:b', false],
  ['C:/x', false],
  ['C:\\x', false],
])('whether %s is an address: %s', (link, is) => {
  expect(isAddress(link)).toBe(is);
});
