import { expect, test } from 'vitest';
import { readSpec } from '../../../src/document/read/read-spec.ts';

test.each([
  ['Foo (store (eu)): keeps', { name: 'Foo', kind: 'store (eu)', description: 'keeps' }],
  ['Foo (x) (store): keeps', { name: 'Foo (x)', kind: 'store', description: 'keeps' }],
  ['Foo (store)', { name: 'Foo', kind: 'store' }],
])('the kind of an external may hold brackets: %s', (line, external) => {
  const { items } = readSpec(`### System Context\n\n- ${line}\n`);
  expect(items.externals.map(({ item }) => item)).toEqual([external]);
});
