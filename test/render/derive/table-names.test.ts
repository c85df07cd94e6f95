import { expect, test } from 'vitest';
import { tableName, tableNames } from '../../../src/render/derive/table-names.ts';

const named = (...names: string[]) => Object.fromEntries(tableNames(names.map((name) => ({ name }))));

test.each([
  ['Order', 'orders'],
  ['OrderLine', 'order_lines'],
  ['Order lines', 'order_lines'],
  ['Category', 'categories'],
  ['Person', 'people'],
  ['Status', 'statuses'],
  ['Metadata', 'metadata'],
  ['constructor', 'constructors'],
  ['Zahlungsempfänger', 'zahlungsempfänger'],
  ['注文', '注文'],
  ['🎉', '🎉'],
  ['Level 2', 'level_2'],
])('the table of %s is %s', (entity, table) => {
  expect(tableName(entity)).toBe(table);
  expect(named(entity)).toEqual({ [entity]: table });
});

test('a name that is taken gives way to the singular, then to a number', () => {
  expect(named('Order', 'Orders', 'ORDER-', 'Customer')).toEqual({
    Order: 'orders',
    Orders: 'order',
    'ORDER-': 'orders_2',
    Customer: 'customers',
  });
});

test('names that are alike in their first 63 bytes stay distinct', () => {
  const long = 'very long '.repeat(30);
  const names = Object.values(named(`${long}a`, `${long}b`));
  expect(new Set(names.map((name) => name.slice(0, 63))).size).toBe(2);
});
