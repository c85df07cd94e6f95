import { z } from 'zod';
import type { Answers } from './answers-model.ts';
import type { Grammar, LineKind } from './grammar/grammar.ts';
import { grammars, type LineValues } from './grammar/grammars.ts';
import { parts, sections } from './parts.ts';
import * as schemas from './schemas.ts';
import { diagramForms, specStatuses } from './words.ts';

export type { Answers, Spec } from './answers-model.ts';

/** An item written as one line of the grammar. */
const lineOf = <T>(grammar: Grammar<T>) =>
  z
    .string()
    .transform((line, context): T => {
      const read = grammar.parse(line);
      if (read.kind === 'value') return read.value;
      context.addIssue({ code: 'custom', message: `is not understood: ${read.reason}`, input: line });
      return z.NEVER;
    })
    .meta({ description: `One line, such as: ${grammar.example}` });

/** A list of objects or lines of the grammar; an item that is there already is refused. */
const listOf = <K extends Exclude<LineKind, 'text'>>(kind: K, object: z.ZodType<LineValues[K]>) =>
  z.array(z.union([lineOf<LineValues[K]>(grammars[kind]), object]).meta({ id: kind })).superRefine(
    (items, context) => {
      for (const { index, earlier, key } of twins(items, object, grammars[kind])) {
        const message = 'is already there';
        context.addIssue({ code: 'custom', path: [index], message, input: key, params: { earlier } });
      }
    },
    // Twins are found beside whatever else is wrong with the list.
    { when: ({ value }) => Array.isArray(value) },
  );

/** An item that repeats an earlier one, by their places in the list, and what makes them the same. */
type Twin = { index: number; earlier: number; key: string };

const twins = <T>(items: readonly T[], object: z.ZodType<T>, grammar: Grammar<T>): Twin[] => {
  const seen = new Map<string, number>();
  const found: Twin[] = [];
  for (const [index, item] of items.entries()) {
    const key = object.safeParse(item).success ? grammar.key?.(item) : undefined;
    if (key === undefined) continue;
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, index);
    else found.push({ index, earlier, key });
  }
  return found;
};

const texts = z.array(schemas.prose).default([]);

const partNames = [...parts.map(({ id }) => id), ...sections.map(({ id }) => id)];

/** The keys of answers, each optional. */
export const answersObject = z.strictObject({
  feature: schemas.line
    .optional()
    .meta({ description: 'Name of the feature; the only answer that is required' }),
  author: schemas.line.optional().meta({ description: 'The name in git when absent' }),
  status: schemas.oneOf(specStatuses).optional().meta({ description: 'Draft when absent' }),
  date: schemas.date.optional().meta({ description: 'Last Updated; today when absent' }),
  prd: schemas.line
    .optional()
    .meta({ description: 'Product requirements document: a path in the repository, or an address' }),
  diagrams: schemas.oneOf(diagramForms).optional().meta({
    description: 'How drawings are made: in characters as in the template, in ASCII alone, as Mermaid',
  }),
  summary: schemas.prose
    .optional()
    .meta({ description: 'Brief technical summary of the implementation approach' }),
  scope: z
    .strictObject({
      in: texts.meta({ description: 'What this spec covers' }),
      out: texts.meta({ description: 'What this spec does not cover' }),
    })
    .prefault({}),
  externals: listOf('external', schemas.external)
    .default([])
    .meta({ description: 'Clients and systems around this one' }),
  components: listOf('component', schemas.component)
    .default([])
    .meta({ description: 'What the system is made of' }),
  dataFlow: texts.meta({ description: 'Steps, from input to storage or output' }),
  entities: listOf(
    'entity',
    schemas.entity.extend({
      fields: listOf('field', schemas.field).optional().meta({ description: 'Its fields, in order' }),
    }),
  )
    .default([])
    .meta({ description: 'What is stored; tables and a migration are made from it' }),
  relationships: listOf('relationship', schemas.relationship).default([]).meta({
    description: 'How entities belong together',
  }),
  modifiedTables: texts.meta({ description: 'Such as: carts: gets a locked flag' }),
  endpoints: listOf(
    'endpoint',
    schemas.endpoint.extend({
      errors: listOf('error', schemas.endpointError)
        .optional()
        .meta({ description: 'What else can come back' }),
    }),
  )
    .default([])
    .meta({ description: 'Endpoints of the API' }),
  security: z
    .strictObject({
      authentication: schemas.prose.optional().meta({ description: 'How authentication is handled' }),
      authorization: schemas.prose.optional().meta({ description: 'How authorization is enforced' }),
      dataProtection: texts.meta({ description: 'Encryption, handling of personal data' }),
    })
    .prefault({}),
  threats: listOf('threat', schemas.threat).default([]).meta({ description: 'Threat model' }),
  performance: z
    .strictObject({
      load: texts.meta({ description: 'Requests per second, volume of data' }),
      optimizations: texts.meta({ description: 'What keeps it fast' }),
      caching: texts.meta({ description: 'What is cached, and when that ends' }),
    })
    .prefault({}),
  testing: z
    .strictObject({
      unit: texts.meta({
        description: 'What unit tests cover beside the components, which have a line each',
      }),
      integration: texts.meta({
        description: 'What integration tests cover beside the endpoints, which have a line each',
      }),
      performance: texts.meta({ description: 'Benchmarks and load tests' }),
    })
    .prefault({}),
  deployment: z
    .strictObject({
      dependencies: texts.meta({ description: 'Services and libraries it needs beside the externals' }),
      rollout: texts.meta({ description: 'Steps of the rollout' }),
      rollback: texts.meta({ description: 'Steps of the rollback' }),
    })
    .prefault({}),
  config: listOf('config', schemas.config).default([]).meta({ description: 'Variables that configure it' }),
  metrics: listOf('metric', schemas.metric).default([]).meta({ description: 'What is measured' }),
  logging: texts.meta({ description: 'What is logged, at which level' }),
  alerts: texts.meta({ description: 'What alerts whom, and what is done then' }),
  openQuestions: texts.meta({ description: 'What is not decided yet' }),
  decisions: listOf('decision', schemas.decision).default([]).meta({ description: 'One ADR stub each' }),
  glossary: listOf('term', schemas.term)
    .default([])
    .meta({ description: 'Words that a reader may not know' }),
  references: listOf('reference', schemas.reference)
    .default([])
    .meta({ description: 'Documents to read beside this one' }),
  approval: listOf('approver', schemas.approver).default([]).meta({
    description: 'Roles that approve; Tech Lead, Architect and Security when absent',
  }),
  notApplicable: z
    .partialRecord(z.enum(partNames), schemas.line)
    .default({})
    .meta({ description: 'Why a part, or every part of a section, does not apply' }),
} satisfies schemas.Fields<Answers>);
