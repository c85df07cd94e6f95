import * as v from 'valibot';
import type { Answers } from './answers-model.ts';
import type { Grammar, LineKind } from './grammar/grammar.ts';
import { grammars, type LineValues } from './grammar/grammars.ts';
import type { PartId, SectionId } from './part-id.ts';
import { parts, sections } from './parts.ts';
import * as schemas from './schemas.ts';
import { diagramForms, specStatuses } from './words.ts';

/** The kinds of items, each with a grammar of its own. */
type ItemKind = Exclude<LineKind, 'text'>;

/** An item written as one line of the grammar. */
const lineOf = <T>(grammar: Grammar<T>) =>
  v.pipe(
    v.string(),
    v.description(`One line, such as: ${grammar.example}`),
    v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
      const read = grammar.parse(dataset.value);
      if (read.kind === 'value') return read.value;
      addIssue({ message: `is not understood: ${read.reason}` });
      return NEVER;
    }),
  );

/** Items that are lines of the grammar or mappings. */
type ItemSchema<T> = schemas.SchemaOf<T> & { options: readonly [unknown, schemas.MappingOf<T>] };

const itemOf = <K extends ItemKind>(
  kind: K,
  object: schemas.MappingOf<LineValues[K]>,
): ItemSchema<LineValues[K]> => v.union([lineOf<LineValues[K]>(grammars[kind]), object]);

/** A list of items, of which one that repeats an earlier one is refused, whatever else is wrong with the list. */
const listOf = <K extends ItemKind>(kind: K, item: ItemSchema<LineValues[K]>) =>
  v.pipe(
    v.array(item),
    v.rawCheck(({ dataset: { value, issues = [] }, addIssue }) => {
      if (!Array.isArray(value)) return;
      const wrong = new Set(issues.map(({ path }) => path?.[0].key));
      const sound = value.map((each, at) => (wrong.has(at) ? soundIn(item.options[1], each) : each));
      for (const { at, earlier } of repetitions<LineValues[K]>(sound, grammars[kind]))
        addIssue({
          message: 'is already there',
          input: { earlier },
          path: [{ type: 'array', origin: 'value', input: value, key: at, value: value[at] }],
        });
    }),
  );

/** The place of the item that another one repeats, where an issue says that it does: Valibot hands on no data of ours but as its input. */
export const repeatedAt = ({ type, input }: v.BaseIssue<unknown>): number | undefined =>
  type === 'raw_check' &&
  typeof input === 'object' &&
  input !== null &&
  'earlier' in input &&
  typeof input.earlier === 'number'
    ? input.earlier
    : undefined;

/** What a mapping says beside what is wrong with it; `undefined` if that is what it is known by. */
const soundIn = <T>({ entries }: schemas.MappingOf<T>, value: unknown): T | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const given: Record<string, unknown> = { ...value };
  const read = Object.entries(entries).map(([key, schema]) => ({
    key,
    isOptional: schema.type === 'optional',
    result: v.safeParse(schema, given[key]),
  }));
  if (read.some(({ isOptional, result }) => !isOptional && !result.success)) return undefined;
  return Object.fromEntries(
    read.flatMap(({ key, result }) => (result.success ? [[key, result.output]] : [])),
  ) as T;
};

/** Items that repeat an earlier one, by their places in the list. */
const repetitions = <T>(
  items: readonly (T | undefined)[],
  grammar: Grammar<T>,
): { at: number; earlier: number }[] => {
  const seen = new Map<string, number>();
  const found: { at: number; earlier: number }[] = [];
  for (const [at, item] of items.entries()) {
    const key = item === undefined ? undefined : grammar.key?.(item);
    if (key === undefined) continue;
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, at);
    else found.push({ at, earlier });
  }
  return found;
};

const field = itemOf('field', schemas.field);
const error = itemOf('error', schemas.endpointError);

/** One schema for each kind of item, as JSON Schema defines them. */
export const itemSchemas: { [K in ItemKind]: ItemSchema<LineValues[K]> } = {
  external: itemOf('external', schemas.external),
  component: itemOf('component', schemas.component),
  entity: itemOf('entity', schemas.entity(listOf('field', field))),
  field,
  relationship: itemOf('relationship', schemas.relationship),
  endpoint: itemOf('endpoint', schemas.endpoint(listOf('error', error))),
  error,
  threat: itemOf('threat', schemas.threat),
  config: itemOf('config', schemas.config),
  metric: itemOf('metric', schemas.metric),
  decision: itemOf('decision', schemas.decision),
  term: itemOf('term', schemas.term),
  reference: itemOf('reference', schemas.reference),
  approver: itemOf('approver', schemas.approver),
};

/** Items that may be absent: then there are none. */
const items = <K extends ItemKind>(kind: K, description: string) =>
  v.pipe(v.optional(listOf<K>(kind, itemSchemas[kind]), []), v.description(description));

/** Texts that may be absent: then there are none. */
const texts = (description: string) =>
  v.pipe(v.optional(v.array(schemas.prose), []), v.description(description));

/** Answers that stand together. */
const group = <const E extends v.ObjectEntries>(entries: E) =>
  v.optional(
    schemas.mapping(entries) as schemas.SchemaOf<v.InferOutput<v.StrictObjectSchema<E, undefined>>>,
    {},
  );

const partNames = [...parts.map(({ id }) => id), ...sections.map(({ id }) => id)];

/**
 * The reasons why parts and sections do not apply. Each may be absent, and none may be empty: the key alone would say
 * something. A record of valibot would let `constructor` pass unseen.
 */
export const reasons = schemas.mapping(
  Object.fromEntries(partNames.map((name) => [name, v.exactOptional(schemas.line)])) as {
    [id in PartId | SectionId]: v.ExactOptionalSchema<typeof schemas.line, undefined>;
  },
);

/** The keys of answers, each optional. */
export const answersObject = schemas.mapping({
  feature: schemas.optional(schemas.line, 'Name of the feature; the only answer that is required'),
  author: schemas.optional(schemas.line, 'The name in git when absent'),
  status: schemas.optional(schemas.oneOf(specStatuses), 'Draft when absent'),
  date: schemas.optional(schemas.date, 'Last Updated; today when absent'),
  prd: schemas.optional(
    schemas.line,
    'Product requirements document: a path in the repository, or an address',
  ),
  diagrams: schemas.optional(
    schemas.oneOf(diagramForms),
    'How drawings are made: in characters as in the template, in ASCII alone, as Mermaid',
  ),
  summary: schemas.optional(schemas.prose, 'Brief technical summary of the implementation approach'),
  scope: group({
    in: texts('What this spec covers'),
    out: texts('What this spec does not cover'),
  }),
  externals: items('external', 'Clients and systems around this one'),
  components: items('component', 'What the system is made of'),
  dataFlow: texts('Steps, from input to storage or output'),
  entities: items('entity', 'What is stored; tables and a migration are made from it'),
  relationships: items('relationship', 'How entities belong together'),
  modifiedTables: texts('Such as: carts: gets a locked flag'),
  endpoints: items('endpoint', 'Endpoints of the API'),
  security: group({
    authentication: schemas.optional(schemas.prose, 'How authentication is handled'),
    authorization: schemas.optional(schemas.prose, 'How authorization is enforced'),
    dataProtection: texts('Encryption, handling of personal data'),
  }),
  threats: items('threat', 'Threat model'),
  performance: group({
    load: texts('Requests per second, volume of data'),
    optimizations: texts('What keeps it fast'),
    caching: texts('What is cached, and when that ends'),
  }),
  testing: group({
    unit: texts('What unit tests cover beside the components, which have a line each'),
    integration: texts('What integration tests cover beside the endpoints, which have a line each'),
    performance: texts('Benchmarks and load tests'),
  }),
  deployment: group({
    dependencies: texts('Services and libraries it needs beside the externals'),
    rollout: texts('Steps of the rollout'),
    rollback: texts('Steps of the rollback'),
  }),
  config: items('config', 'Variables that configure it'),
  metrics: items('metric', 'What is measured'),
  logging: texts('What is logged, at which level'),
  alerts: texts('What alerts whom, and what is done then'),
  openQuestions: texts('What is not decided yet'),
  decisions: items('decision', 'One ADR stub each'),
  glossary: items('term', 'Words that a reader may not know'),
  references: items('reference', 'Documents to read beside this one'),
  approval: items('approver', 'Roles that approve; Tech Lead, Architect and Security when absent'),
  notApplicable: v.pipe(
    v.optional(reasons, {}),
    v.description('Why a part, or every part of a section, does not apply'),
  ),
} satisfies schemas.Fields<Answers>);
