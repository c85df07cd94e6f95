import type { JsonSchema } from '../../../src/spec/answers/schema-at.ts';
import { answersJsonSchema } from '../../../src/spec/answers-json-schema.ts';
import { grammars } from '../../../src/spec/grammar/grammars.ts';

/** The reference of the answers file in Markdown, made from its JSON Schema. */
export const answersReference = (): string => {
  const root = answersJsonSchema() as JsonSchema;
  const items = Object.entries(root.$defs ?? {}).flatMap(([name, schema]) => itemSection(name, schema));
  return [introduction, ...keyTable(root), '## Items', ...items, ...parts(root)].join('\n\n').concat('\n');
};

const introduction = `# The answers file

YAML or JSON, in a file or on standard input: \`create-tech-spec --answers answers.yaml\`. Every key is optional but \`feature\`;
a key without a value is not answered. An item of a list is one line of the grammar or a mapping. This page is made from the
JSON Schema, which \`create-tech-spec schema\` prints.

## Keys`;

/** The keys of a mapping as a table; those of a mapping inside it stand beside them, as \`scope.in\`. */
const keyTable = (schema: JsonSchema): string[] => [
  [
    '| key | type | what it is |',
    '|-----|------|------------|',
    ...rowsOf(schema, '', schema.required ?? []),
  ].join('\n'),
];

const rowsOf = ({ properties = {} }: JsonSchema, prefix: string, required: readonly string[]): string[] =>
  Object.entries(properties).flatMap(([key, schema]) => {
    if (schema.properties) return rowsOf(schema, `${prefix}${key}.`, schema.required ?? []);
    const needed = required.includes(key) ? ' (required)' : '';
    return [`| \`${prefix}${key}\` | ${typeOf(schema)}${needed} | ${cell(schema.description ?? '')} |`];
  });

/** The words for the type of a value. */
const typeOf = ({ $ref, type, enum: words, items, format, propertyNames }: JsonSchema): string => {
  if ($ref !== undefined) return `[${nameOf($ref)}](#${nameOf($ref)})`;
  if (words) return words.map((word) => `\`${cell(String(word))}\``).join(', ');
  if (items) return `list of ${items.$ref === undefined ? `${typeOf(items)}s` : typeOf(items)}`;
  if (propertyNames) return 'mapping of parts to reasons';
  if (format === 'date') return 'date, `YYYY-MM-DD`';
  if (type === undefined) return 'any JSON';
  return type === 'integer' ? 'whole number' : 'text';
};

const nameOf = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);

/** An item of a list: the line that stands for it, and the keys it has as a mapping. */
const itemSection = (name: string, schema: JsonSchema): string[] => {
  const object = schema.anyOf?.find(({ properties }) => properties);
  const grammar = Object.entries(grammars).find(([kind]) => kind === name)?.[1];
  if (!object || !grammar) return [];
  return [`### ${name}`, `As a line: \`${grammar.example}\``, ...keyTable(object)];
};

const parts = ({ properties = {} }: JsonSchema): string[] => {
  const names = properties.notApplicable?.propertyNames?.enum ?? [];
  return [
    '## Parts and sections',
    'What `notApplicable` can name:',
    names.map((name) => `\`${name}\``).join(', '),
  ];
};

const cell = (text: string): string => text.replaceAll('|', '\\|');
