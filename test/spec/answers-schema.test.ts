import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { JsonSchema } from '../../src/spec/answers/schema-at.ts';
import { answersJsonSchema } from '../../src/spec/answers-json-schema.ts';
import { answersSchema, noAnswers } from '../../src/spec/answers-schema.ts';

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
    const judge = addFormats.default(new Ajv2020({ allowUnionTypes: true })).compile(schema);
    const file = join(import.meta.dirname, '../cases/answers/order-checkout-yaml/answers.yaml');
    const example = parse(readFileSync(file, 'utf8'));
    judge(example);
    expect(judge.errors).toBeNull();
    expect(judge({ ...example, autor: 'Ann' })).toBe(false);
    expect(judge({ ...example, components: [{ purpose: 'has no name' }] })).toBe(false);
    expect(judge({ ...example, date: '2026-02-30' })).toBe(false);
    expect(judge({ ...example, feature: undefined })).toBe(false);
  });
});

test.each([['none'], ['None.'], ['N/A'], ['—']])('a component that needs “%s” needs nothing', (word) => {
  const { components } = v.parse(answersSchema, { components: [{ name: 'A', dependencies: [word] }] });
  expect(components).toEqual([{ name: 'A', dependencies: [] }]);
});

test('no answers are what the schema makes of nothing', () => {
  expect(noAnswers()).toEqual(v.parse(answersSchema, {}));
  expect(Object.keys(noAnswers())).toEqual(Object.keys(v.parse(answersSchema, {})));
});
