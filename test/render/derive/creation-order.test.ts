import { expect, test } from 'vitest';
import { creationOrder } from '../../../src/render/derive/creation-order.ts';

const ordered = (needs: Record<string, string>) =>
  creationOrder(Object.keys(needs), (node) => [...(needs[node] ?? '')]).join('');

test.each<[string, Record<string, string>]>([
  ['', {}],
  ['bac', { b: '', a: '', c: '' }],
  ['bcad', { b: '', a: 'c', c: '', d: '' }],
  ['cba', { a: 'b', b: 'c', c: '' }],
  ['aab'.slice(1), { a: 'a', b: 'a' }],
  ['bac', { a: 'b', b: 'a', c: 'a' }],
  ['dcba', { a: 'bc', b: 'c', c: 'd', d: '' }],
])('%s', (order, needs) => expect(ordered(needs)).toBe(order));
