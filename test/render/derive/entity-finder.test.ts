import { expect, test } from 'vitest';
import { entityFinder } from '../../../src/render/derive/entity-finder.ts';

const finderOf = (...names: string[]) => {
  const find = entityFinder(names.map((name) => ({ name })));
  return (name: string) => find(name)?.name;
};

test.each([
  ['Order Line', 'order-lines'],
  ['Order Line', 'orderLine'],
  ['OrderLine', 'ORDER_LINES'],
  ['Orderline', 'OrderLine'],
  ['People', 'person'],
  ['Person', 'people'],
  ['Categories', 'category'],
  ['注文', '注文'],
  ['🎉', '🎉'],
])('%s is found as %s', (entity, name) => expect(finderOf('Other', entity)(name)).toBe(entity));

test.each([
  ['Order', 'Order Line'],
  ['Order', 'Border'],
  ['🎉', '🎈'],
  ['', ''],
])('%s is not found as %s, nor what nobody has named', (entity, name) => {
  expect(finderOf(entity)(name || 'anything')).toBeUndefined();
});

test('the exact name wins, whatever its case; else the first that is alike', () => {
  const find = finderOf('Order', 'Orders', 'orderS-');
  expect(find('ORDERS')).toBe('Orders');
  expect(find('order')).toBe('Order');
  expect(find('order_s')).toBe('Orders');
});
