import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlItem, yamlValue } from '../../../src/adr/read/yaml-value.ts';

/** What YAML reads, with every value taken for a text. */
const read = (yaml: string): unknown => parse(yaml, { schema: 'failsafe' });

const text = fc
  .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 })
  .filter((each) => each.trim() === each);

describe('a text comes back from YAML as it was', () => {
  test.each([
    ['without quotes', (each: string) => `k: ${yamlValue(each, ' ')}`],
    ['between double quotes', (each: string) => `k: "${yamlValue(each, '"')}"`],
    ['between single ones', (each: string) => `k: '${yamlValue(each, "'")}'`],
  ])('%s', (_, written) => {
    fc.assert(
      fc.property(text, (each) => {
        expect(read(written(each))).toEqual({ k: each });
      }),
    );
  });

  test('in a list', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(read(`k: [${yamlItem(one)}, ${yamlItem(other)}]`)).toEqual({ k: [one, other] });
      }),
    );
  });
});

test('a text that is plain stays plain', () => {
  expect(yamlValue('Ann Lee', ' ')).toBe('Ann Lee');
  expect(yamlValue("Don't", "'")).toBe("Don''t");
  expect(yamlValue('A: b', ' ')).toBe('"A: b"');
});
