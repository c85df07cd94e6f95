import { describe, expect, test } from 'vitest';
import { guessedKind, isClientKind, kindOf } from '../../src/spec/kind-of.ts';

describe('the kind that a name tells', () => {
  test.each([
    ['OrderDB', 'database'],
    ['orders-db', 'database'],
    ['PostgreSQL', 'database'],
    ['Order Database (replica)', 'database'],
    ['Redis', 'cache'],
    ['EmailQueue', 'queue'],
    ['Event Bus', 'queue'],
    ['RabbitMQ', 'queue'],
    ['PaymentGateway', 'gateway'],
    ['Web', 'frontend'],
    ['Admin UI', 'frontend'],
    ['Web App', 'frontend'],
    ['Mobile App', 'app'],
    ['OrderService', 'service'],
    ['Cart API (v2)', 'service'],
    ['HTTPServer', 'service'],
  ])('%s is a %s', (name, kind) => {
    expect(guessedKind(name)).toBe(kind);
  });

  test.each(['Orders', 'Web of trust', 'DB migration', 'Cobweb', '注文', '', '🎉'])(
    '“%s” tells none',
    (name) => {
      expect(guessedKind(name)).toBeUndefined();
    },
  );

  test('counts only where no kind was said', () => {
    expect(kindOf({ name: 'OrderDB', kind: 'store' })).toBe('store');
    expect(kindOf({ name: 'OrderDB' })).toBe('database');
  });
});

test.each(['client', 'Mobile app', 'end-user', 'Users', 'frontend'])('a %s uses the system', (kind) => {
  expect(isClientKind(kind)).toBe(true);
});

test.each(['service', 'database', 'client library', 'superuser', undefined])('a %s does not', (kind) => {
  expect(isClientKind(kind)).toBe(false);
});
