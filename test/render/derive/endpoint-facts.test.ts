import { describe, expect, test } from 'vitest';
import { endpointErrors, responseStatus } from '../../../src/render/derive/endpoint-facts.ts';
import type { Endpoint } from '../../../src/spec/model.ts';

const endpoint = (given: Partial<Endpoint>): Endpoint => ({ method: 'GET', path: '/orders', ...given });
const statuses = (given: Partial<Endpoint>) => endpointErrors(endpoint(given)).map(({ status }) => status);

describe('the status of a response', () => {
  test.each<[number, Partial<Endpoint>]>([
    [200, {}],
    [201, { method: 'POST' }],
    [200, { method: 'POST', path: '/orders/{id}/cancel' }],
    [200, { method: 'POST', path: '/orders/{id}' }],
    [200, { method: 'PUT', path: '/orders/{id}' }],
    [204, { method: 'DELETE' }],
    [204, { method: 'DELETE', response: { body: null } }],
    [200, { method: 'DELETE', response: { body: { id: 1 } } }],
    [202, { method: 'POST', response: { status: 202 } }],
  ])('%i: %j', (status, given) => expect(responseStatus(endpoint(given))).toBe(status));
});

describe('the errors of an endpoint', () => {
  test('are none where nothing can be told', () => expect(endpointErrors(endpoint({}))).toEqual([]));

  test('of a request with a body, authentication and a parameter are the usual four', () => {
    const given = { method: 'PUT', path: '/orders/:id', authentication: 'Required - Bearer token' } as const;
    expect(endpointErrors(endpoint(given))).toEqual([
      { status: 400, code: 'VALIDATION_ERROR', description: 'Invalid input' },
      { status: 401, code: 'UNAUTHENTICATED', description: 'Authentication is missing or invalid' },
      { status: 403, code: 'FORBIDDEN', description: 'Not allowed' },
      { status: 404, code: 'NOT_FOUND', description: 'Resource not found' },
    ]);
  });

  test('know of a body that was answered for a method that has none', () => {
    expect(statuses({ request: { query: 'x' } })).toEqual([400]);
    expect(statuses({ request: null })).toEqual([]);
  });

  test.each([
    ['Required - Bearer token', [401, 403]],
    ['API key', [401, 403]],
    ['Public key signature', [401, 403]],
    ['Nonce', [401, 403]],
    ['Notary token', [401, 403]],
    ['Optional - session', [401]],
    ['None', []],
    ['none (internal)', []],
    ['None required', []],
    ['No', []],
    ['No authentication required', []],
    ['Public', []],
    ['public endpoint, cached', []],
    ['Not required', []],
    ['Not Required - public', []],
    ['Not applicable — internal', []],
    ['-', []],
  ])('with the authentication %s are %j', (authentication, expected) =>
    expect(statuses({ authentication })).toEqual(expected),
  );

  test('answered ones stand in the place of the usual, by status and then in their order', () => {
    const errors = [
      { status: 409, code: 'SOLD_OUT' },
      { status: 404, code: 'NO_CART' },
      { status: 402 },
      { status: 404, description: 'No such order' },
    ];
    expect(endpointErrors(endpoint({ method: 'POST', path: '/orders/{id}', errors }))).toEqual([
      { status: 400, code: 'VALIDATION_ERROR', description: 'Invalid input' },
      { status: 402 },
      { status: 404, code: 'NO_CART', description: 'Resource not found' },
      { status: 404, code: 'NOT_FOUND', description: 'No such order' },
      { status: 409, code: 'SOLD_OUT' },
    ]);
  });
});
