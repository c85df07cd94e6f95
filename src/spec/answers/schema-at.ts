import { answersJsonSchema } from '../answers-json-schema.ts';
import type { Path } from './tree.ts';

/** The words of JSON Schema that the schema of the answers file uses. */
export type JsonSchema = {
  $ref?: string;
  $defs?: Readonly<Record<string, JsonSchema>>;
  type?: string | readonly string[];
  description?: string;
  enum?: readonly string[];
  format?: string;
  minimum?: number;
  maximum?: number;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema | false;
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
};

/** What the answers file may have on a path: one schema for each form it may take, such as a line and a mapping. */
export type SchemasAt = (path: Path) => readonly JsonSchema[];

/** Looks things up in the schema of the answers file. */
export const schemaFinder = (): SchemasAt => {
  const root = answersJsonSchema() as JsonSchema;
  const forms = (schema: JsonSchema): JsonSchema[] => {
    const { $ref, ...own } = schema;
    const target = $ref === undefined ? undefined : root.$defs?.[$ref.replace('#/$defs/', '')];
    if (target) return forms({ ...target, ...own });
    return schema.anyOf ? schema.anyOf.flatMap(forms) : [schema];
  };
  const below = (schema: JsonSchema, step: PropertyKey): JsonSchema[] => {
    const next =
      typeof step === 'number'
        ? schema.items
        : (schema.properties?.[String(step)] ?? (schema.additionalProperties || undefined));
    return next ? forms(next) : [];
  };
  return (path) =>
    path.reduce<JsonSchema[]>(
      (schemas, step) => schemas.flatMap((schema) => below(schema, step)),
      forms(root),
    );
};

/** The keys that a mapping may have. */
export const keysOf = ({ properties = {}, propertyNames }: JsonSchema): string[] => [
  ...Object.keys(properties),
  ...(propertyNames?.enum ?? []),
];
