import fc from 'fast-check';
import { reservedWords } from '../../../src/render/derive/reserved-words.ts';
import { oneLine } from '../../../src/spec/clean-text.ts';
import { nameKey } from '../../../src/spec/grammar/grammar.ts';
import type { Entity, Field } from '../../../src/spec/model.ts';

/** Any text that the model takes for one of one line. */
const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }).map(oneLine).filter(Boolean);

const names = fc.oneof(
  fc.constantFrom(
    'Order',
    'Orders',
    'order',
    'Order Line',
    'orderLine',
    'Customer',
    '注文',
    'Ёлка',
    'ราคา',
    '🎉',
    'a"b',
    "it's",
  ),
  fc.constantFrom(...reservedWords, 'between', 'values', 'row', 'interval', 'ctid', 'xmin'),
  texts,
);

const types = fc.oneof(
  fc.constantFrom(
    'uuid',
    'string',
    'string(20)',
    'serial',
    'decimal(12,2)',
    'decimal(99999,2)',
    'timestamp(3) with time zone',
    'int[]',
  ),
  fc.constantFrom(
    'enum(a|b)',
    "enum('it''s', \"x\")",
    'enum(a|b)[]',
    'enum()',
    'zoo',
    'list<serial>',
    "x -- y')",
    '[',
  ),
  texts.map((text) => `enum(${text})`),
  texts,
);

const constraints = fc.oneof(
  fc.constantFrom(
    'pk',
    'not null',
    'null',
    'unique',
    'index',
    'identity',
    'on delete cascade',
    'on update set default',
  ),
  fc.oneof(names, texts).map((name) => `fk ${name}`),
  names.map((name) => `fk ${name} (id)`),
  fc
    .oneof(
      texts,
      fc.constantFrom('0', "'x'", 'now()', 'now', 'open', 'user', '{}', '[]', "it's", '"a"', 'f(', 'f(a;b)'),
    )
    .map((value) => `default ${value}`),
  fc
    .constantFrom(
      '1 > 0',
      "'a' in ('a;', '--')",
      '1 = ANY (ARRAY[1])',
      "'",
      '"',
      ';',
      '-- x',
      '/* x',
      '$$',
      '$a$ x',
      "e'\\' or 'b'",
      '[',
      '{x}',
      '\\d',
    )
    .map((expression) => `check (${expression})`),
  texts,
);

const fields: fc.Arbitrary<Field> = fc.record(
  {
    name: names,
    type: types,
    constraints: fc
      .tuple(fc.array(constraints, { minLength: 1, maxLength: 4 }), fc.constantFrom(' ', ', '))
      .map(([all, mark]) => all.join(mark)),
  },
  { requiredKeys: ['name'] },
);

const entities: fc.Arbitrary<Entity> = fc.record(
  { name: names, fields: fc.array(fields, { maxLength: 5 }) },
  { requiredKeys: ['name'] },
);

/** The fields of an entity, one at least. */
export const fieldLists = fc.array(fields, { minLength: 1, maxLength: 5 });

/** Any entities, no two with the same name: names in any script, types and constraints known and unknown. */
export const entityLists = fc.uniqueArray(entities, { maxLength: 6, selector: ({ name }) => nameKey(name) });

/** Entities with one key each, `E0` to `E8`, and the foreign keys between them by the entities' names. */
export const foreignKeyGraphs = fc.integer({ min: 1, max: 9 }).chain((size) => {
  const node = fc.integer({ min: 0, max: size - 1 }).map((number) => `E${number}`);
  return fc.array(fc.tuple(node, node), { maxLength: 14 }).map((edges) => ({
    edges,
    entities: Array.from({ length: size }, (_, number) => entityOf(`E${number}`, edges)),
  }));
});

const entityOf = (name: string, edges: readonly (readonly [string, string])[]): Entity => ({
  name,
  fields: [
    { name: 'id', type: 'uuid', constraints: 'PK' },
    ...edges
      .filter(([from]) => from === name)
      .map(([, to], index) => ({ name: `to${index}`, constraints: `FK ${to}` })),
  ],
});
