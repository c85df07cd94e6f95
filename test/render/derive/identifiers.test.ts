import fc from 'fast-check';
import { loadModule, parseSync } from 'libpg-query';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  distinctIdentifiers,
  fitIdentifier,
  identifierList,
  quoteIdentifier,
} from '../../../src/render/derive/identifiers.ts';
import { reservedWords } from '../../../src/render/derive/reserved-words.ts';
import { readSql } from './read-sql.ts';

beforeAll(() => loadModule());

const asNames = (name: string): string =>
  `CREATE TABLE ${name} (${name} TEXT, CHECK (${name} <@ ARRAY['a']));`;

describe('an identifier', () => {
  test('is quoted only where it needs quotes', () => {
    expect(['id', '_x9', 'values'].map(quoteIdentifier)).toEqual(['id', '_x9', 'values']);
    expect(['Id', '9x', 'order', 'a b', 'ß', 'a"b'].map(quoteIdentifier)).toEqual([
      '"Id"',
      '"9x"',
      '"order"',
      '"a b"',
      '"ß"',
      '"a""b"',
    ]);
    expect(identifierList(['id', 'user'])).toBe('(id, "user")');
  });

  test.each([...reservedWords])('PostgreSQL refuses the reserved word %s without quotes', (word) => {
    expect(() => parseSync(asNames(word))).toThrow();
    expect(readSql(asNames(quoteIdentifier(word))).tables[0]).toMatchObject({ name: word, columns: [word] });
  });

  test('of any word is read back by PostgreSQL as the word', () => {
    const words = fc.oneof(fc.stringMatching(/^[a-z]{1,6}$/), fc.string({ unit: 'grapheme', minLength: 1 }));
    fc.assert(
      fc.property(
        words.filter((word) => !word.includes('\0')),
        (word) => {
          const name = fitIdentifier(word);
          expect(readSql(asNames(quoteIdentifier(name))).tables[0]).toMatchObject({ name, columns: [name] });
        },
      ),
    );
  });
});

describe('a fitting identifier', () => {
  test('has at most 63 bytes, is cut between letters and keeps its suffix', () => {
    expect(fitIdentifier('a'.repeat(63))).toBe('a'.repeat(63));
    expect(fitIdentifier('a'.repeat(64))).toBe('a'.repeat(63));
    expect(fitIdentifier('注'.repeat(30))).toBe('注'.repeat(21));
    expect(fitIdentifier(`a${'🎉'.repeat(20)}`)).toBe(`a${'🎉'.repeat(15)}`);
    expect(fitIdentifier('a'.repeat(64), '_12')).toBe(`${'a'.repeat(60)}_12`);
    expect(fitIdentifier('short', '_2')).toBe('short_2');
  });
});

describe('distinct identifiers', () => {
  test('are the first free wish, else the first wish with a number', () => {
    expect(distinctIdentifiers([['as', 'a'], ['as', 'a'], ['as', 'a'], ['as'], ['b']])).toEqual([
      'as',
      'a',
      'as_2',
      'as_3',
      'b',
    ]);
    expect(distinctIdentifiers([['a'], ['a_2'], ['a']])).toEqual(['a', 'a_2', 'a_3']);
    expect(distinctIdentifiers([['xmin']], ['xmin'])).toEqual(['xmin_2']);
  });

  test('are distinct and fit, whatever is wished', () => {
    const wish = fc.oneof(fc.constantFrom('a', 'b', 'a_2', 'long'.repeat(20)), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(fc.tuple(wish, wish), { maxLength: 12 }), (wishes) => {
        const names = distinctIdentifiers(wishes);
        expect(names).toHaveLength(wishes.length);
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(63);
      }),
    );
  });
});
