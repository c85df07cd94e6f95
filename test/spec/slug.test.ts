import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slug } from '../../src/spec/slug.ts';

test.each([
  ['Order checkout', 'order-checkout'],
  ['  Use PostgreSQL, not MySQL!  ', 'use-postgresql-not-mysql'],
  ["Don't lock carts", 'dont-lock-carts'],
  ['Überweisung ändern', 'überweisung-ändern'],
  ['注文の確認', '注文の確認'],
  ['A/B: tests?', 'a-b-tests'],
  ['CON', 'con-1'],
  ['com1', 'com1-1'],
  ['🎉🎉', 'untitled'],
  ['...', 'untitled'],
])('%s becomes %s', (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test('the same letters give the same name, however they are composed', () => {
  expect(slug('Cafe\u0301')).toBe(slug('Caf\u00e9'));
});

test('whatever the text, the name can be a file on every system', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const name = slug(text);
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u);
      expect(name.length).toBeLessThanOrEqual(80);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(210);
      expect(slug(name)).toBe(name);
    }),
    { numRuns: 1000 },
  );
});
