import { describe, expect, test } from 'vitest';
import {
  authenticationLines,
  deploymentLines,
  integrationTestLines,
  relationshipLines,
  unitTestLines,
} from '../../../src/render/derive/lists.ts';

test('authentication is told of the endpoints that have one', () => {
  expect(
    authenticationLines([
      { method: 'POST', path: '/orders', authentication: 'Required - Bearer token' },
      { method: 'GET', path: '/orders' },
      { method: 'GET', path: '/health', authentication: 'None' },
    ]),
  ).toEqual(['POST /orders: Required - Bearer token', 'GET /health: None']);
});

test('unit tests name what each component is responsible for, else its purpose', () => {
  expect(
    unitTestLines([
      {
        name: 'Cart',
        purpose: 'Keeps carts',
        responsibilities: ['Prices items.', 'Drops\nold carts', 'etc...'],
      },
      { name: 'Mail', purpose: 'Sends mail.', responsibilities: [] },
      { name: 'Store' },
      { name: 'Lock', purpose: 'Locks.', responsibilities: ['-'] },
      { name: '注文', purpose: '注文を受ける。' },
    ]),
  ).toEqual([
    'Cart: Prices items; Drops old carts; etc...',
    'Mail: Sends mail',
    'Store',
    'Lock: Locks',
    '注文: 注文を受ける',
  ]);
});

test('integration tests name every status of an endpoint once', () => {
  const errors = [{ status: 402 }, { status: 409, code: 'ONE' }, { status: 409, code: 'TWO' }];
  expect(
    integrationTestLines([
      { method: 'POST', path: '/orders', errors },
      { method: 'GET', path: '/health' },
    ]),
  ).toEqual(['POST /orders: 201, 400, 402, 409', 'GET /health: 200']);
});

describe('what deployment needs', () => {
  test('is every external that is no user', () => {
    expect(
      deploymentLines(
        [
          { name: 'Stripe', kind: 'service', description: 'authorises\ncards' },
          { name: 'Shopper', kind: 'client' },
          { name: 'Clerk', kind: 'Web User' },
          { name: 'Chrome', kind: 'browser' },
          { name: 'SDK', kind: 'client library' },
          { name: 'Mail' },
        ],
        [],
      ),
    ).toEqual(['Stripe (service): authorises cards', 'SDK (client library)', 'Mail']);
  });

  test('is every dependency that nobody has described, once', () => {
    const components = [
      { name: 'Web', dependencies: ['API', 'Redis'] },
      { name: 'api', dependencies: ['redis', 'STRIPE', 'shopper', 'S3'] },
      { name: 'Idle', dependencies: [] },
      { name: 'New' },
    ];
    const externals = [{ name: 'Stripe' }, { name: 'Shopper', kind: 'user' }];
    expect(deploymentLines(externals, components)).toEqual(['Stripe', 'Redis', 'S3']);
  });
});

describe('the lines of relationships', () => {
  test('are as the template draws them', () => {
    expect(relationshipLines([{ from: 'Entity A', to: 'Entity B', cardinality: '1-*' }])).toEqual([
      '[Entity A] 1──────* [Entity B]',
    ]);
    expect(relationshipLines([])).toEqual([]);
  });

  test('stand in columns, wide letters too', () => {
    expect(
      relationshipLines([
        { from: 'Tag', to: 'Order', cardinality: '*-*' },
        { from: '注文', to: 'Line', cardinality: '1-*' },
        { from: 'Passport', to: 'Person', cardinality: '1-1' },
      ]),
    ).toEqual(['[Tag]      *──────* [Order]', '[注文]     1──────* [Line]', '[Passport] 1──────1 [Person]']);
  });
});
