import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from '../../../src/document/derived/fingerprint.ts';

test.each([
  // From the published test vectors of 32-bit FNV-1a.
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['b', 'e70c2de5'],
  ['foob', '3f5076ef'],
  ['foobar', 'bf9cf968'],
])('of “%s” is FNV-1a: %s', (block, digits) => {
  expect(fingerprint(block)).toBe(digits);
});

const block = fc
  .array(fc.constantFrom('a', '-', ' ', '\n', '\t', '`', 'é', '注', '🙂'))
  .map((all) => all.join(''));

test('does not depend on how lines end, nor on white space at the end', () => {
  const ends = fc.constantFrom('', '\n', ' \t', '\r\n \r\n');
  fc.assert(
    fc.property(block, fc.constantFrom('\n', '\r\n', '\r'), ends, (text, lineEnd, end) => {
      expect(fingerprint(text.replaceAll('\n', lineEnd) + end)).toBe(fingerprint(text));
    }),
  );
});

test('is another one when one character changes', () => {
  const characters = fc.constantFrom('b', '+', '.', 'ü', '木', '🙃');
  fc.assert(
    fc.property(block, characters, characters, block, (before, one, other, after) => {
      fc.pre(one !== other);
      expect(fingerprint(`${before}${one}${after}`)).not.toBe(fingerprint(`${before}${other}${after}`));
    }),
  );
});
