import { expect, test } from 'vitest';
import { slipOf } from '../../src/spec/slip-of.ts';

test.each([
  ['exprot', 'export'],
  ['expor', 'export'],
  ['exports', 'export'],
  ['esport', 'export'],
  ['xeport', 'export'],
  ['report', undefined],
  ['export', undefined],
  ['', undefined],
])('%j is a slip of %j', (typed, meant) => {
  expect(slipOf(typed, ['resolve', 'export'])).toBe(meant);
});
