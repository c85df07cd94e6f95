import fc from 'fast-check';
import * as v from 'valibot';
import type { Answers, Spec } from '../../src/spec/answers-model.ts';
import { answersSchema } from '../../src/spec/answers-schema.ts';
import { cleanText, oneLine } from '../../src/spec/clean-text.ts';
import { nameKey } from '../../src/spec/grammar/grammar.ts';
import { grammars, type LineValues } from '../../src/spec/grammar/grammars.ts';
import type { Json } from '../../src/spec/model.ts';
import { cardinalities, diagramForms, specStatuses } from '../../src/spec/words.ts';
import { anyText, hostileText } from '../render/escape/hostile.ts';

/*
 * Answers as people may give them: every part, with texts that mean much in Markdown. Most parts stay unanswered, so that
 * documents are small and hold the samples of the template.
 */

const plainWords = [
  'Order',
  'Cart API',
  'cart `x`',
  '注文',
  '🎉 Launch',
  'a: b',
  '-> c',
  '- d',
  '# e',
  '[g]',
  'Redis (cache)',
  'Stock [v2]',
  "it's",
  '|',
  'x|y',
  '007',
  '*j*',
  '**k:** l',
  'Component: m',
  'n Component',
  '1. p',
  'GET /q',
  '<!-- r -->',
  '<!-- s',
  '{{feature}}',
  '$& $1',
  'Not applicable - t',
  'z'.repeat(300),
];

const plain = fc.array(fc.constantFrom(...plainWords), { minLength: 1, maxLength: 3 });

const raw = fc.oneof(
  { weight: 6, arbitrary: plain.map((words) => words.join(' ')) },
  { weight: 2, arbitrary: hostileText },
  { weight: 1, arbitrary: anyText },
);

/** A text of one line, as answers hold it. */
const line = raw.map(oneLine).filter((text) => text !== '');

const proseLine = raw.map(cleanText).filter((text) => text !== '');

/** A text of several paragraphs. */
const prose = fc.array(proseLine, { minLength: 1, maxLength: 2 }).map((all) => all.join('\n\n'));

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

/** An answer that most people do not give. */
const seldom = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(value, { minLength: 1, maxLength: 2 });

const texts = some(proseLine);

/** Items of a kind, no two of them the same. */
const itemsOf = <K extends keyof LineValues>(kind: K, item: fc.Arbitrary<LineValues[K]>) =>
  fc.uniqueArray(item, {
    minLength: 1,
    maxLength: 2,
    selector: (value) => grammars[kind].key?.(value) ?? JSON.stringify(value),
  });

/** Kinds that names tell anyway, such that need a line below the drawing, and any others. */
const componentKind = fc.oneof(
  fc.constantFrom(
    'service',
    'cache',
    'data|base',
    'append-only log',
    'log (v2)',
    '[g]',
    'Not applicable - t',
  ),
  line,
);

const component: fc.Arbitrary<LineValues['component']> = fc.record(
  {
    name: line,
    kind: optional(componentKind),
    purpose: optional(proseLine),
    responsibilities: optional(some(proseLine)),
    interface: seldom(fc.constantFrom('interface A {\n  b(): C;\n}', 'x\n```\n# y\n```', '~~~\n<!-- z')),
    language: seldom(fc.constantFrom('go', 'c++')),
    dependencies: optional(fc.uniqueArray(line, { maxLength: 2, selector: nameKey })),
  },
  { requiredKeys: ['name'] },
);

const path = fc.constantFrom(
  '/',
  '/orders',
  '/orders/{id}',
  '/orders/:id/items',
  '/b_c/*/d_e',
  '/x:`y`',
  '/z|[1](2)',
  '/注文/{番号}',
  '/<!--/-->',
  `/${'long/'.repeat(60)}`,
);

const body = seldom(fc.oneof(fc.jsonValue({ maxDepth: 1 }), line).map((value) => value as Json));

const endpoint: fc.Arbitrary<LineValues['endpoint']> = fc.record(
  {
    method: fc.constantFrom('GET', 'POST', 'DELETE'),
    path,
    description: optional(proseLine),
    authentication: seldom(line),
    request: body,
    response: seldom(fc.record({ status: fc.constant(202), body }, { requiredKeys: [] })),
    errors: seldom(fc.constant([{ status: 402, code: 'A_B', description: 'x | y' }, { status: 410 }])),
  },
  { requiredKeys: ['method', 'path'] },
);

const entityName = fc.oneof(fc.constantFrom('Order', 'Customer', 'Order Line'), line);

const field: fc.Arbitrary<LineValues['field']> = fc.record(
  {
    name: fc.oneof(fc.constantFrom('id', 'customer_id'), line),
    type: optional(fc.oneof(fc.constantFrom('uuid', 'decimal(12,2)', 'enum(a|b)'), line)),
    constraints: optional(fc.oneof(fc.constantFrom('PK', 'FK Customer', 'FK Order, NOT NULL'), line)),
    description: optional(line),
  },
  { requiredKeys: ['name'] },
);

const entity: fc.Arbitrary<LineValues['entity']> = fc.record(
  {
    name: entityName,
    description: optional(proseLine),
    fields: optional(
      fc.uniqueArray(field, { minLength: 1, maxLength: 3, selector: ({ name }) => nameKey(name) }),
    ),
  },
  { requiredKeys: ['name'] },
);

/** What can be answered: each part by its place in the answers. */
const answers: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  author: line,
  status: fc.constantFrom(...specStatuses),
  prd: fc.constantFrom('docs/specs/PRD-007.md', 'docs/specs/a (b) c.md', 'https://x.y/z'),
  summary: prose,
  'scope.in': texts,
  'scope.out': texts,
  externals: itemsOf(
    'external',
    fc.record(
      {
        name: line,
        kind: optional(fc.constantFrom('client', 'service')),
        description: optional(proseLine),
      },
      { requiredKeys: ['name'] },
    ),
  ),
  components: itemsOf('component', component),
  dataFlow: texts,
  entities: itemsOf('entity', entity),
  relationships: itemsOf(
    'relationship',
    fc.record({ from: entityName, to: entityName, cardinality: fc.constantFrom(...cardinalities) }),
  ),
  modifiedTables: texts,
  endpoints: itemsOf('endpoint', endpoint),
  'security.authentication': prose,
  'security.authorization': prose,
  'security.dataProtection': texts,
  threats: itemsOf(
    'threat',
    fc.record({ threat: line, mitigation: optional(line) }, { requiredKeys: ['threat'] }),
  ),
  'performance.load': texts,
  'performance.optimizations': texts,
  'performance.caching': texts,
  'testing.unit': texts,
  'testing.integration': texts,
  'testing.performance': texts,
  'deployment.dependencies': texts,
  'deployment.rollout': texts,
  'deployment.rollback': texts,
  config: itemsOf(
    'config',
    fc.record(
      {
        variable: fc.constantFrom('A', 'B_C', 'CONFIG_VAR', 'D|E', '`F`', '注文', '<!--'),
        description: optional(line),
        default: optional(line),
      },
      { requiredKeys: ['variable'] },
    ),
  ),
  metrics: itemsOf(
    'metric',
    fc.record(
      { metric: line, description: optional(line), threshold: optional(line) },
      { requiredKeys: ['metric'] },
    ),
  ),
  logging: texts,
  alerts: texts,
  openQuestions: texts,
  decisions: itemsOf(
    'decision',
    fc.record(
      { title: line, context: optional(proseLine), alternatives: optional(some(line)) },
      { requiredKeys: ['title'] },
    ),
  ),
  glossary: itemsOf(
    'term',
    fc.record({ term: line, definition: optional(line) }, { requiredKeys: ['term'] }),
  ),
  references: itemsOf(
    'reference',
    fc.oneof(
      fc.record({ title: line }),
      // A path without a title is called what it is seen from the document.
      fc.record({ title: line, url: fc.constant('docs/a b.md') }),
      fc.record(
        { title: line, url: fc.constantFrom('https://x.y/z', 'https://x.y/a_b(c', 'https://x.y/%2F|') },
        { requiredKeys: ['url'] },
      ),
    ),
  ),
  approval: itemsOf(
    'approver',
    fc.record(
      {
        role: fc.oneof(fc.constantFrom('Tech Lead', 'Security'), line),
        name: optional(line),
        date: optional(fc.constant('2026-11-20')),
      },
      { requiredKeys: ['role'] },
    ),
  ),
};

const answer = fc.oneof(
  ...Object.entries(answers).map(([key, value]) => ({
    weight: ['components', 'endpoints', 'entities', 'decisions'].includes(key) ? 4 : 1,
    arbitrary: value.map((given) => [key, given] as const),
  })),
);

/** Some answers in one, each at its place. */
const together = (given: readonly (readonly [key: string, value: unknown])[]): object => {
  const all: Record<string, unknown> = {};
  for (const [key, value] of given) {
    const [outer = key, inner] = key.split('.');
    all[outer] = inner === undefined ? value : { ...(all[outer] as object), [inner]: value };
  }
  return all;
};

/** Answers to some of the questions, so many at most. */
export const someAnswers = (count: number, others: object = {}): fc.Arbitrary<Answers> =>
  fc
    .uniqueArray(answer, { maxLength: count, selector: ([key]) => key })
    // JSON has no keys without a value, as an answers file has none.
    .map((given) => v.safeParse(answersSchema, JSON.parse(JSON.stringify({ ...together(given), ...others }))))
    .filter(({ success }) => success)
    .map(({ output }) => output as Answers);

/** The answers of a new specification, drawn in any form; of some, a part or a section does not apply. */
export const randomSpec: fc.Arbitrary<Spec> = fc
  .tuple(
    line,
    optional(fc.constantFrom(...diagramForms)),
    fc.oneof(
      { weight: 5, arbitrary: someAnswers(6) },
      {
        weight: 1,
        arbitrary: someAnswers(6, { notApplicable: { 'performance.caching': 'nothing is cached' } }),
      },
      { weight: 1, arbitrary: someAnswers(6, { notApplicable: { monitoring: 'it is | a library' } }) },
    ),
  )
  .map(([feature, diagrams, all]) => ({ ...all, feature, diagrams }));
