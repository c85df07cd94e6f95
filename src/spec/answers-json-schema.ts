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
    return valibotSchema === reasons ? keyedAlike(jsonSchema) : withoutNeedless(jsonSchema);
  },
};

/** Keys that all take the same, told once. */
const keyedAlike = ({ type, properties = {} }: JsonSchema): JsonSchema => {
  const [value = {}] = Object.values(properties);
  return {
    type,
    propertyNames: { type: 'string', enum: Object.keys(properties) },
    additionalProperties: value,
  };
};

/** Types of which any will do as one list, and nothing about keys of which none is required. */
const withoutNeedless = ({ required, anyOf, ...schema }: JsonSchema): JsonSchema => ({
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
