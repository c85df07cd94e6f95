import { describe, expect, test } from 'vitest';
import { itemsOfLines, linesOf, lockedLines, readerOf } from '../../src/ask/item-lines.ts';

const service = {
  name: 'OrderService',
  purpose: 'places orders',
  interface: 'interface A {}',
  dependencies: ['DB'],
};

describe('items as lines', () => {
  test('a line left alone keeps its item, whatever a line cannot say', () => {
    expect(itemsOfLines('component', linesOf('component', [service]), [service])).toEqual([service]);
  });

  test('a changed line changes what it says and keeps the rest', () => {
    const edited = itemsOfLines('component', [{ text: 'OrderApi: takes orders', origin: 0 }], [service]);
    expect(edited).toEqual([{ name: 'OrderApi', purpose: 'takes orders', interface: 'interface A {}' }]);
  });

  test('a new line is a new item', () => {
    expect(itemsOfLines('component', [{ text: 'Web -> OrderService' }], [service])).toEqual([
      { name: 'Web', dependencies: ['OrderService'] },
    ]);
  });

  test('lines in another order keep their items', () => {
    const db = { name: 'DB', responsibilities: ['store'] };
    const lines = linesOf('component', [service, db]).reverse();
    expect(itemsOfLines('component', lines, [service, db])).toEqual([db, service]);
  });
});

describe('items that nobody edits', () => {
  test('are their lines, or their name alone where the line would be read as something else', () => {
    const odd = { name: 'Cart', dependencies: ['DB', 'db'] };
    expect(lockedLines('component', [{ name: 'DB', kind: 'database' }, odd])).toEqual([
      'DB [database]',
      'Cart',
    ]);
    expect(lockedLines('text', ['one\ntwo'])).toEqual(['one two']);
    expect(lockedLines('text', undefined)).toEqual([]);
  });
});

describe('the reading of a line', () => {
  test('an item that is there already is refused by its name', () => {
    expect(readerOf('component')('orderservice: again', ['OrderService: places orders'])).toEqual({
      kind: 'refused',
      reason: 'orderservice is already there',
    });
    expect(readerOf('endpoint')('GET /orders/:id/', ['GET /orders/{orderId} Get it'])).toEqual({
      kind: 'refused',
      reason: 'GET /orders/:id/ is already there',
    });
  });

  test.each([
    ['decision', 'Move over to gRPC because of speed', 'Move · instead of to gRPC · because of speed'],
    ['entity', 'Order', 'Order · entity without fields'],
    ['relationship', 'Customer 1..n Order', 'Customer 1-* Order · relationship'],
    ['config', 'PORT=80 Where it listens', 'PORT · default 80 · Where it listens'],
  ] as const)('%s “%s” shows what it was understood as', (kind, line, label) => {
    expect(readerOf(kind)(line, [])).toMatchObject({ label });
  });

  test('steps may repeat', () => {
    expect(readerOf('text')('Retry', ['Retry']).kind).toBe('understood');
  });
});
