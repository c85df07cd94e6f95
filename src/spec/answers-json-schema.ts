import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { answersObject, itemSchemas, reasons } from './answers-object.ts';

/** The JSON Schema of an answers file (draft 2020-12). */
export const answersJsonSchema = (): object => ({
  ...toJsonSchema(answersObject, conversion),
  required: ['feature'],
  title: 'Answers of create-tech-spec',
});

const conversion: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'input',
  definitions: itemSchemas,
  ignoreActions: ['check', 'raw_check'],
  overrideSchema: ({ valibotSchema, jsonSchema }) => {
    if (valibotSchema.type === 'custom') return {};
    return valibotSchema === reasons ? keyedAlike(jsonSchema) : simplified(jsonSchema);
  },
};

/** Writes a mapping whose keys all take the same, as those of `reasons` do, as `propertyNames` and `additionalProperties`. */
const keyedAlike = ({ type, properties = {} }: JsonSchema): JsonSchema => {
  const [value = {}] = Object.values(properties);
  return {
    type,
    propertyNames: { type: 'string', enum: Object.keys(properties) },
    additionalProperties: value,
  };
};

/** Merges `anyOf` of bare types into one list of types, and drops an empty `required`. */
const simplified = ({ required, anyOf, ...schema }: JsonSchema): JsonSchema => ({
  ...schema,
  ...(required !== undefined && required.length > 0 && { required }),
  ...(anyOf && alternatives(anyOf)),
});

const alternatives = (forms: NonNullable<JsonSchema['anyOf']>): JsonSchema => {
  const types = forms.flatMap((form) =>
    typeof form === 'object' && Object.keys(form).join() === 'type' ? (form.type ?? []) : [],
  );
  return types.length === forms.length ? { type: types } : { anyOf: forms };
};
