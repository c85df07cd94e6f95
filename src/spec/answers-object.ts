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

/** A list of objects or lines of the grammar; an item that is there already is refused. It is made when there is one to read. */
const listOf = <K extends Exclude<LineKind, 'text'>>(kind: K, made: () => z.ZodType<LineValues[K]>) =>
  z.lazy(() => {
    const object = made();
    return z.array(z.union([lineOf<LineValues[K]>(grammars[kind]), object]).meta({ id: kind })).superRefine(
      (items, context) => {
        const isValid =
          context.issues.length === 0 ? () => true : (item: unknown) => object.safeParse(item).success;
        for (const { index, earlier, key } of twins(items, grammars[kind], isValid)) {
          const message = 'is already there';
          context.addIssue({ code: 'custom', path: [index], message, input: key, params: { earlier } });
        }
      },
      // Twins are found beside whatever else is wrong with the list.
      { when: ({ value }) => Array.isArray(value) },
    );
  });

/** An item that repeats an earlier one, by their places in the list, and what makes them the same. */
type Twin = { index: number; earlier: number; key: string };

const twins = <T>(items: readonly T[], grammar: Grammar<T>, isValid: (item: T) => boolean): Twin[] => {
  const seen = new Map<string, number>();
  const found: Twin[] = [];
  for (const [index, item] of items.entries()) {
    const key = isValid(item) ? grammar.key?.(item) : undefined;
    if (key === undefined) continue;
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, index);
    else found.push({ index, earlier, key });
  }
  return found;
};

/** Items that may be absent: then there are none. */
const items = <K extends Exclude<LineKind, 'text'>>(
  kind: K,
  made: () => z.ZodType<LineValues[K]>,
  description: string,
) => listOf(kind, made).default([]).register(z.globalRegistry, { description });

/** Texts that may be absent: then there are none. */
const texts = (description: string) =>
  z.array(schemas.prose).default([]).register(z.globalRegistry, { description });

const partNames = [...parts.map(({ id }) => id), ...sections.map(({ id }) => id)];

/** The keys of answers, each optional. */
export const answersObject = z.strictObject({
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
  scope: z
    .strictObject({
      in: texts('What this spec covers'),
      out: texts('What this spec does not cover'),
    })
    .prefault({}),
  externals: items('external', schemas.external, 'Clients and systems around this one'),
  components: items('component', schemas.component, 'What the system is made of'),
  dataFlow: texts('Steps, from input to storage or output'),
  entities: items(
    'entity',
    () => schemas.entity(listOf('field', schemas.field)),
    'What is stored; tables and a migration are made from it',
  ),
  relationships: items('relationship', schemas.relationship, 'How entities belong together'),
  modifiedTables: texts('Such as: carts: gets a locked flag'),
  endpoints: items(
    'endpoint',
    () => schemas.endpoint(listOf('error', schemas.endpointError)),
    'Endpoints of the API',
  ),
  security: z
    .strictObject({
      authentication: schemas.optional(schemas.prose, 'How authentication is handled'),
      authorization: schemas.optional(schemas.prose, 'How authorization is enforced'),
      dataProtection: texts('Encryption, handling of personal data'),
    })
    .prefault({}),
  threats: items('threat', schemas.threat, 'Threat model'),
  performance: z
    .strictObject({
      load: texts('Requests per second, volume of data'),
      optimizations: texts('What keeps it fast'),
      caching: texts('What is cached, and when that ends'),
    })
    .prefault({}),
  testing: z
    .strictObject({
      unit: texts('What unit tests cover beside the components, which have a line each'),
      integration: texts('What integration tests cover beside the endpoints, which have a line each'),
      performance: texts('Benchmarks and load tests'),
    })
    .prefault({}),
  deployment: z
    .strictObject({
      dependencies: texts('Services and libraries it needs beside the externals'),
      rollout: texts('Steps of the rollout'),
      rollback: texts('Steps of the rollback'),
    })
    .prefault({}),
  config: items('config', schemas.config, 'Variables that configure it'),
  metrics: items('metric', schemas.metric, 'What is measured'),
  logging: texts('What is logged, at which level'),
  alerts: texts('What alerts whom, and what is done then'),
  openQuestions: texts('What is not decided yet'),
  decisions: items('decision', schemas.decision, 'One ADR stub each'),
  glossary: items('term', schemas.term, 'Words that a reader may not know'),
  references: items('reference', schemas.reference, 'Documents to read beside this one'),
  approval: items(
    'approver',
    schemas.approver,
    'Roles that approve; Tech Lead, Architect and Security when absent',
  ),
  notApplicable: z
    .partialRecord(z.enum(partNames), schemas.line)
    .default({})
    .meta({ description: 'Why a part, or every part of a section, does not apply' }),
} satisfies schemas.Fields<Answers>);
