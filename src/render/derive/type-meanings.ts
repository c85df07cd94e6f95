/** A value as an example shows it. */
export type Sample = string | number | boolean | Sample[] | Record<string, never>;

/** What a type means: the type that PostgreSQL knows it by, and a value of it for examples. */
export type TypeMeaning = {
  /** Its names, lower case, without spaces, hyphens and underscores. */
  names: readonly string[];
  sql: string;
  /** What may stand in brackets behind `sql`, without spaces; nothing may when absent. */
  arguments?: RegExp;
  /** The type where nothing stands in brackets; `sql` when absent. */
  bare?: string;
  /** For a type whose values the database counts out: the name of the type it counts in. */
  countsIn?: string;
  sample: Sample;
};

const length = /^[1-9]\d{0,6}$/;
const precision = /^(?:[1-9]\d{0,2}|1000)(?:,\d{1,3})?$/;
const fraction = /^[0-6]$/;
const instant = '2026-01-31T12:00:00Z';

/** The types that the tool knows; any other is kept as text. */
export const typeMeanings: readonly TypeMeaning[] = [
  { names: ['uuid', 'guid'], sql: 'UUID', sample: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' },
  {
    names: ['string', 'str', 'varchar', 'nvarchar', 'charactervarying'],
    sql: 'VARCHAR',
    arguments: length,
    bare: 'VARCHAR(255)',
    sample: 'string',
  },
  { names: ['char', 'character', 'nchar'], sql: 'CHAR', arguments: length, sample: 'string' },
  { names: ['text', 'clob', 'mediumtext', 'longtext'], sql: 'TEXT', sample: 'string' },
  { names: ['email'], sql: 'VARCHAR', arguments: length, bare: 'VARCHAR(255)', sample: 'user@example.com' },
  { names: ['url', 'uri'], sql: 'TEXT', sample: 'https://example.com' },

  { names: ['smallint', 'int2', 'int16', 'short', 'tinyint'], sql: 'SMALLINT', sample: 1 },
  { names: ['integer', 'int', 'int4', 'int32'], sql: 'INTEGER', sample: 1 },
  { names: ['bigint', 'int8', 'int64', 'long'], sql: 'BIGINT', sample: 1 },
  { names: ['smallserial', 'serial2'], sql: 'SMALLSERIAL', countsIn: 'smallint', sample: 1 },
  { names: ['serial', 'serial4'], sql: 'SERIAL', countsIn: 'integer', sample: 1 },
  { names: ['bigserial', 'serial8'], sql: 'BIGSERIAL', countsIn: 'bigint', sample: 1 },
  {
    names: ['decimal', 'dec', 'numeric', 'number', 'money'],
    sql: 'NUMERIC',
    arguments: precision,
    sample: 10.5,
  },
  { names: ['float', 'float4', 'real'], sql: 'REAL', sample: 10.5 },
  { names: ['double', 'doubleprecision', 'float8'], sql: 'DOUBLE PRECISION', sample: 10.5 },
  { names: ['boolean', 'bool'], sql: 'BOOLEAN', sample: true },

  { names: ['date', 'localdate'], sql: 'DATE', sample: '2026-01-31' },
  {
    names: ['time', 'timewithouttimezone', 'localtime'],
    sql: 'TIME',
    arguments: fraction,
    sample: '12:00:00',
  },
  { names: ['timetz', 'timewithtimezone'], sql: 'TIMETZ', arguments: fraction, sample: '12:00:00Z' },
  {
    names: ['timestamp', 'timestampwithouttimezone', 'localdatetime'],
    sql: 'TIMESTAMP',
    arguments: fraction,
    sample: instant,
  },
  {
    names: ['timestamptz', 'timestampwithtimezone', 'datetime', 'instant'],
    sql: 'TIMESTAMPTZ',
    arguments: fraction,
    sample: instant,
  },
  { names: ['interval', 'duration'], sql: 'INTERVAL', sample: 'PT1H' },

  { names: ['json', 'jsonb', 'object', 'map'], sql: 'JSONB', sample: {} },
  { names: ['bytes', 'bytea', 'binary', 'varbinary', 'blob'], sql: 'BYTEA', sample: 'c3RyaW5n' },
  { names: ['bit'], sql: 'BIT', arguments: length, sample: '1' },
  { names: ['bitvarying', 'varbit'], sql: 'VARBIT', arguments: length, sample: '1' },
  { names: ['inet'], sql: 'INET', sample: '192.0.2.1' },
  { names: ['cidr'], sql: 'CIDR', sample: '192.0.2.0/24' },
];
