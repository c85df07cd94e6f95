import { expect, test } from 'vitest';
import { hasParameter, isCollection, resourceName } from '../../../src/render/derive/endpoint-path.ts';

test.each([
  ['/api/v1/orders', 'orders', true, false],
  ['/orders/', 'orders', true, false],
  ['/orders?status=open#top', 'orders', true, false],
  ['/api/order-lines', 'order-lines', true, false],
  ['/orders/{id}', 'orders', false, true],
  ['/orders/:id', 'orders', false, true],
  ['/orders/<id>', 'orders', false, true],
  ['/orders/[id]', 'orders', false, true],
  ['/files/{name}.{ext}', 'files', false, true],
  ['/orders/{id}/lines', 'lines', true, true],
  ['/orders/{id}/cancel', 'cancel', false, true],
  ['/login', 'login', false, false],
  ['/address', 'address', false, false],
  ['/people', 'people', true, false],
  ['/注文', '注文', true, false],
  ['/{tenant}', undefined, false, true],
  ['/', undefined, false, false],
])('%s', (path, resource, collection, parameter) => {
  expect(resourceName(path)).toBe(resource);
  expect(isCollection(path)).toBe(collection);
  expect(hasParameter(path)).toBe(parameter);
});
