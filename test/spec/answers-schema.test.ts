import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { JsonSchema } from '../../src/spec/answers/schema-at.ts';
import { answersJsonSchema, answersSchema, noAnswers } from '../../src/spec/answers-schema.ts';

const schema = answersJsonSchema() as JsonSchema;
const kinds = [
  'approver',
  'component',
  'config',
  'decision',
  'endpoint',
  'entity',
  'error',
  'external',
  'field',
];

/** Every key that a schema knows, however deep, by its path. */
const keysOf = (
  { properties = {}, anyOf = [], $defs = {} }: JsonSchema,
  path: string,
): [string, JsonSchema][] => [
  ...Object.entries(properties).flatMap(([key, inner]): [string, JsonSchema][] => [
    [`${path}${key}`, inner],
    ...keysOf(inner, `${path}${key}.`),
  ]),
  ...anyOf.flatMap((form) => keysOf(form, path)),
  ...Object.entries($defs).flatMap(([name, inner]) => keysOf(inner, `${name}.`)),
];

describe('the JSON Schema of the answers file', () => {
  test('requires the name of the feature alone', () => {
    expect(schema.required).toEqual(['feature']);
  });

  test('names each kind of item', () => {
    const rest = ['metric', 'reference', 'relationship', 'term', 'threat'];
    expect(Object.keys(schema.$defs ?? {}).sort()).toEqual([...kinds, ...rest]);
  });

  test('describes each key; a group of lists is described by what is in it', () => {
    const silent = keysOf(schema, '').filter(([, inner]) => !inner.description && !inner.properties);
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('has the words of each key that takes a few', () => {
    const words = keysOf(schema, '').filter(([, inner]) => inner.enum);
    expect(Object.fromEntries(words.map(([path, inner]) => [path, inner.enum?.length]))).toEqual({
      status: 3,
      diagrams: 3,
      'relationship.cardinality': 4,
      'endpoint.method': 8,
    });
  });

  test('accepts the reference example, and nothing that it does not know', () => {
    const judge = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
    const file = join(import.meta.dirname, '../cases/answers/order-checkout-yaml/answers.yaml');
    const example = parse(readFileSync(file, 'utf8'));
    expect(judge.safeParse(example).error).toBeUndefined();
    expect(judge.safeParse({ ...example, autor: 'Ann' }).success).toBe(false);
    expect(judge.safeParse({ ...example, components: [{ purpose: 'has no name' }] }).success).toBe(false);
    expect(judge.safeParse({ ...example, feature: undefined }).success).toBe(false);
  });
});

test.each([['none'], ['None.'], ['N/A'], ['—']])('a component that needs “%s” needs nothing', (word) => {
  const { components } = answersSchema.parse({ components: [{ name: 'A', dependencies: [word] }] });
  expect(components).toEqual([{ name: 'A', dependencies: [] }]);
});

test('no answers are what the schema makes of nothing', () => {
  expect(noAnswers()).toEqual(answersSchema.parse({}));
  expect(Object.keys(noAnswers())).toEqual(Object.keys(answersSchema.parse({})));
});
