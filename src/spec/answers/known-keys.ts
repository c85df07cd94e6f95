import { answersJsonSchema } from '../answers-schema.ts';
import type { Path } from './source.ts';

type Schema = {
  $ref?: string;
  $defs?: Record<string, Schema>;
  properties?: Record<string, Schema>;
  propertyNames?: { enum?: readonly string[] };
  items?: Schema;
  anyOf?: readonly Schema[];
};

/** The keys that a mapping may have, by its path in the answers. */
export const knownKeys = (): ((path: Path) => readonly string[]) => {
  const root = answersJsonSchema() as Schema;
  const resolved = (schema: Schema | undefined): Schema | undefined =>
    schema?.$ref === undefined ? schema : resolved(root.$defs?.[schema.$ref.replace('#/$defs/', '')]);
  const forms = (schema: Schema | undefined): Schema[] => {
    const found = resolved(schema);
    return found === undefined ? [] : [found, ...(found.anyOf ?? []).flatMap(forms)];
  };
  const below = (schemas: readonly Schema[], key: PropertyKey): Schema[] =>
    schemas.flatMap(({ properties, items }) =>
      forms(typeof key === 'number' ? items : properties?.[String(key)]),
    );
  return (path) =>
    path
      .reduce(below, forms(root))
      .flatMap(({ properties = {}, propertyNames }) => [
        ...Object.keys(properties),
        ...(propertyNames?.enum ?? []),
      ]);
};
