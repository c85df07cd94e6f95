import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleRequest, exampleResponse } from '../../../src/render/derive/json-examples.ts';
import type { Endpoint } from '../../../src/spec/model.ts';
import { fieldLists } from './arbitrary-entities.ts';
import { parsedEntity } from './parsed.ts';

const entities = [
  parsedEntity('Customer: id bigserial pk, email email not null'),
  parsedEntity(
    'Order: id uuid pk, number int identity, customer_id fk Customer, total decimal(12,2), status enum(open|paid), tags string[], placed_at timestamp',
  ),
  parsedEntity('Order Line: order_id pk fk Order, product_id pk fk Product, quantity int'),
  { name: 'Ghost' },
];

const endpoint = (given: Partial<Endpoint>): Endpoint => ({ method: 'POST', path: '/api/orders', ...given });
const request = (given: Partial<Endpoint>) => exampleRequest(endpoint(given), entities);
const response = (given: Partial<Endpoint>) => exampleResponse(endpoint(given), entities);

const order = {
  customer_id: 1,
  total: 10.5,
  status: 'open',
  tags: ['string'],
  placed_at: '2026-01-31T12:00:00Z',
};
const stored = { id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301', number: 1, ...order };
const shown = (value: unknown) => ({ kind: 'example', text: JSON.stringify(value, null, 2) });

describe('the example of a request', () => {
  test('is what was answered: a text as it stands, anything else as JSON', () => {
    expect(request({ request: '{ "cart": …\n}' })).toEqual({ kind: 'example', text: '{ "cart": …\n}' });
    expect(request({ request: { cart: [1] } })).toEqual({
      kind: 'example',
      text: '{\n  "cart": [\n    1\n  ]\n}',
    });
    expect(request({ method: 'GET', request: 'q' })).toEqual({ kind: 'example', text: 'q' });
    expect(request({ request: false })).toEqual({ kind: 'example', text: 'false' });
  });

  test('is the entity that the path names, without what the system makes', () => {
    expect(request({})).toEqual(shown(order));
    expect(request({ method: 'PATCH', path: '/orders/{id}' })).toEqual(shown(order));
    expect(request({ request: null })).toEqual(shown(order));
  });

  test('has the keys that are keys of something else', () => {
    expect(request({ path: '/order-lines' })).toEqual(
      shown({ order_id: stored.id, product_id: 'string', quantity: 1 }),
    );
  });

  test.each(['GET', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE'] as const)('is none with %s', (method) => {
    expect(request({ method })).toEqual({ kind: 'none', reason: `${method} has no body` });
  });

  test.each(['/carts', '/orders/{id}/cancel', '/ghosts', '/'])('is not known for %s', (path) => {
    expect(request({ path })).toEqual({ kind: 'unknown' });
  });
});

describe('the example of a response', () => {
  test('is what was answered', () => {
    expect(response({ response: { status: 204, body: 'text' } })).toEqual({ kind: 'example', text: 'text' });
    expect(response({ method: 'HEAD', response: { body: [] } })).toEqual({ kind: 'example', text: '[]' });
  });

  test('is the whole entity that the path names', () => {
    expect(response({})).toEqual(shown({ data: stored }));
    expect(response({ method: 'GET', path: '/orders/:id' })).toEqual(shown({ data: stored }));
    expect(response({ response: { status: 202 } })).toEqual(shown({ data: stored }));
    expect(response({ method: 'DELETE', response: { status: 200 } })).toEqual(shown({ data: stored }));
  });

  test('is a list for a collection', () => {
    expect(response({ method: 'GET' })).toEqual(shown({ data: [stored] }));
  });

  test('is none where the status or the method has none', () => {
    expect(response({ method: 'DELETE' })).toEqual({ kind: 'none', reason: '204 has no body' });
    expect(response({ response: { status: 204 } })).toEqual({ kind: 'none', reason: '204 has no body' });
    expect(response({ method: 'HEAD' })).toEqual({ kind: 'none', reason: 'HEAD has no body' });
  });

  test.each(['/carts', '/ghosts', '/{tenant}'])('is not known for %s', (path) => {
    expect(response({ path })).toEqual({ kind: 'unknown' });
    expect(response({ path: '/orders', method: 'OPTIONS' })).toEqual({ kind: 'unknown' });
  });
});

test('examples of any entity are JSON with its fields', () => {
  fc.assert(
    fc.property(fieldLists, (fields) => {
      const names = new Set(fields.map(({ name }) => name));
      const sent = exampleRequest(endpoint({}), [{ name: 'Order', fields }]);
      const received = exampleResponse(endpoint({}), [{ name: 'Order', fields }]);
      if (sent.kind !== 'example' || received.kind !== 'example') throw new Error('is no example');
      expect(new Set(Object.keys(JSON.parse(received.text).data))).toEqual(names);
      for (const name of Object.keys(JSON.parse(sent.text))) expect(names).toContain(name);
    }),
  );
});
