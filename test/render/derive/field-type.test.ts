import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnType } from '../../../src/render/derive/column-type.ts';
import { enumValues, isCounted, pointingType, readFieldType } from '../../../src/render/derive/field-type.ts';
import { sampleValue } from '../../../src/render/derive/sample-value.ts';
import { typeMeanings } from '../../../src/render/derive/type-meanings.ts';

const sqlOf = (written: string) => columnType(readFieldType(written));
const sampleOf = (written: string) => sampleValue(readFieldType(written));

describe('a type', () => {
  test.each([
    ['UUID', 'UUID'],
    ['String', 'VARCHAR(255)'],
    ['string ( 40 )', 'VARCHAR(40)'],
    ['decimal(12, 2)', 'NUMERIC(12,2)'],
    ['Double Precision', 'DOUBLE PRECISION'],
    ['date-time', 'TIMESTAMPTZ'],
    ['timestamp', 'TIMESTAMP'],
    ['timestamp with time zone', 'TIMESTAMPTZ'],
    ['time(3) with time zone', 'TIMETZ(3)'],
    ['text?', 'TEXT'],
    ['string(9)[][3]', 'VARCHAR(9)[][]'],
    ['Array<List<int>>', 'INTEGER[][]'],
    ['bigserial[]', 'BIGINT[]'],
    ['enum(a|b)[]', 'TEXT[]'],
  ])('%s is %s, all of it', (written, sql) => expect(sqlOf(written)).toEqual({ sql, lost: undefined }));

  test.each([
    ['ulid', 'TEXT'],
    ['string(0)', 'VARCHAR(255)'],
    ['decimal(1001)', 'NUMERIC'],
    ['timestamp(7)', 'TIMESTAMP'],
    ['int(11)', 'INTEGER'],
    ['enum( | )', 'TEXT'],
    ['zoo[]', 'TEXT[]'],
    ['', 'TEXT'],
    ['constructor', 'TEXT'],
  ])('%s is %s, and not all of it is said', (written, sql) =>
    expect(sqlOf(written)).toEqual({ sql, lost: written }),
  );

  test('is known by each of its names to one meaning', () => {
    const names = typeMeanings.flatMap((meaning) => meaning.names);
    expect(new Set(names).size).toBe(names.length);
    for (const meaning of typeMeanings)
      for (const name of meaning.names) expect(readFieldType(name).element).toMatchObject({ meaning });
  });

  test('that counts is only kept where something points to it', () => {
    expect(typeMeanings.filter(({ countsIn }) => countsIn).map(({ names }) => names[0])).toEqual([
      'smallserial',
      'serial',
      'bigserial',
    ]);
    expect(isCounted(readFieldType('bigserial'))).toBe(true);
    expect(columnType(pointingType(readFieldType('bigserial'))).sql).toBe('BIGINT');
    expect(isCounted(pointingType(readFieldType('bigserial')))).toBe(false);
  });

  test.each([
    ['enum(open|paid)', ['open', 'paid']],
    ['ENUM (open, paid ,)', ['open', 'paid']],
    [`enum('in progress', "done", it's)`, ['in progress', 'done', "it's"]],
    ["enum('it''s')", ["it's"]],
    ['enum(a (b)|c)', ['a (b)', 'c']],
    ['string', undefined],
  ])('%s has the values %j', (written, values) => expect(enumValues(readFieldType(written))).toEqual(values));

  test('is read whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        expect(sqlOf(written).sql).toMatch(/^[A-Z ]+(?:\(\d+(?:,\d+)?\))?(?:\[\])*$/);
      }),
    );
  });
});

describe('the sample of a type', () => {
  test.each([
    ['uuid', '3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
    ['string(3)', 'string'],
    ['int', 1],
    ['decimal(12,2)', 10.5],
    ['bool', true],
    ['date', '2026-01-31'],
    ['timestamptz', '2026-01-31T12:00:00Z'],
    ['json', {}],
    ['enum(open|paid)', 'open'],
    ['enum(open|paid)[]', ['open']],
    ['int[][]', [[1]]],
    ['zoo', 'string'],
  ])('%s is %j', (written, sample) => expect(sampleOf(written)).toEqual(sample));

  test('is a text where there is no type', () => expect(sampleValue(undefined)).toBe('string'));
});
