import { expect, test } from 'vitest';
import { mentions } from '../../../src/diagrams/mermaid/mentions.ts';

const names = [
  'API',
  'API Gateway',
  'OrderService',
  'Order',
  'order-db',
  'S3Bucket',
  'Cart API (v2)',
  'C++',
  '注文',
];

test.each<[string, string[]]>([
  ['The API Gateway asks the OrderService', ['API Gateway', 'OrderService']],
  ['the api-gateway asks the order service', ['API Gateway', 'OrderService']],
  ['ORDER_SERVICE writes to OrderDB', ['OrderService', 'order-db']],
  ['OrderService, then Order, then OrderService', ['OrderService', 'Order']],
  ['An order of the API', ['Order', 'API']],
  ['Orders, reorder, API2 and the OrderServices', []],
  ['order_service_v2 is another one', []],
  ['Cart API (v2) reads the S3 bucket', ['Cart API (v2)', 'S3Bucket']],
  ['C++ code, and the 注文 API', ['C++', '注文', 'API']],
  ['', []],
])('%j mentions %j', (text, found) => {
  expect(mentions(names)(text)).toEqual(found);
});

test('of two names of the same words the one counts that is written', () => {
  const both = mentions(['OrderService', 'Order Service']);
  expect([both('an OrderService'), both('an Order Service')]).toEqual([['OrderService'], ['Order Service']]);
});

test('nothing is mentioned where there are no names', () => {
  expect([mentions([])('a text'), mentions(['', ' '])('a text')]).toEqual([[], []]);
});
