import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readSpec } from '../../../src/document/read/read-spec.ts';
import type { Located } from '../../../src/document/read/spec-document.ts';
import { endpointErrors, responseStatus } from '../../../src/render/derive/endpoint-facts.ts';
import { exampleRequest, exampleResponse } from '../../../src/render/derive/json-examples.ts';
import { renderSpec } from '../../../src/render/render-spec.ts';
import { type SpecView, specView } from '../../../src/render/spec-view.ts';
import type { Spec } from '../../../src/spec/answers-model.ts';
import { answersSchema } from '../../../src/spec/answers-schema.ts';
import { cleanText } from '../../../src/spec/clean-text.ts';
import type { Endpoint } from '../../../src/spec/model.ts';
import { parts } from '../../../src/spec/parts.ts';
import { withoutAbsent } from '../../../src/spec/without-absent.ts';
import { anyText, hostileText } from '../../render/escape/hostile.ts';

/*
 * Law 4: what is written is read back. Left out of the comparison: what the document does not show (kinds of components,
 * descriptions of entities), and sample texts, which are placeholders whoever wrote them.
 */

const word = fc.constantFrom(
  'Order',
  'cart `x`',
  '注文',
  'a: b',
  '-> c',
  '- d',
  '# e',
  '[g]',
  "it's",
  '|',
  '007',
  '&i;',
  '*j*',
  '**k:** l',
  'Purpose: m',
  'n (o)',
  '1. p',
  '2026-01-31',
);
const plain = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
/** Texts that mean in a document what they mean in answers: a name that is nothing but code loses its marks there. */
const text = fc
  .oneof({ weight: 2, arbitrary: plain }, hostileText, anyText)
  .map(cleanText)
  .filter((raw) => v.is(answersSchema, { feature: raw }))
  .filter((raw) => !/^(?:`|not applicable|n\/a)/i.test(raw) && !/^\W*(?:none|n\/a)?\W*$/iu.test(raw));
const line = text;
/** In an item, this is a text like any other. */
const said = fc.oneof({ weight: 9, arbitrary: text }, fc.constantFrom('Not applicable - t', 'N/A'));
const paragraphs = fc.array(text, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n\n'));
const texts = fc.array(text, { maxLength: 3 });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const listOf = <T>(make: (name: string) => fc.Arbitrary<T>) =>
  fc.array(line, { maxLength: 3 }).chain((all) => fc.tuple(...all.map((name, at) => make(`${at} ${name}`))));
const body = optional(fc.oneof(fc.jsonValue(), plain));

const specs: fc.Arbitrary<Spec> = fc
  .record({
    feature: line,
    author: optional(line),
    status: optional(fc.constantFrom('Draft', 'In Review', 'Approved')),
    date: optional(fc.constant('2026-11-22')),
    prd: optional(fc.constantFrom('docs/specs/PRD-007.md', 'docs/specs/a (b) c.md')),
    summary: optional(paragraphs),
    scope: fc.record({ in: texts, out: texts }),
    externals: fc.array(
      fc.record({
        name: fc.constantFrom('Stripe', 'Shop [x]', 'web *y*'),
        kind: optional(fc.constantFrom('client', 'service')),
        description: optional(text),
      }),
      { maxLength: 1 },
    ),
    components: listOf((name) =>
      fc.record({
        name: fc.constant(name),
        purpose: optional(said),
        responsibilities: optional(fc.array(text, { minLength: 1, maxLength: 3 })),
        interface: optional(fc.constantFrom('interface A {\n  b(): C;\n}', 'x\n```\n# y\n```')),
        language: optional(fc.constantFrom('go', 'c++')),
        dependencies: optional(
          fc.uniqueArray(line, { maxLength: 3, selector: (name) => name.toLowerCase() }),
        ),
      }),
    ),
    dataFlow: texts,
    entities: listOf((name) =>
      fc.record({
        name: fc.constant(name),
        fields: optional(
          fc
            .record({
              name: line,
              type: optional(line),
              constraints: optional(line),
              description: optional(line),
            })
            .map((field) => [field]),
        ),
      }),
    ),
    relationships: fc.array(
      fc.record({
        from: fc.constantFrom('A', 'B b'),
        to: fc.constantFrom('C', '注文'),
        cardinality: fc.constantFrom('1-*', '*-*'),
      }),
      { maxLength: 1 },
    ),
    modifiedTables: texts,
    endpoints: fc.uniqueArray(
      fc.record({
        method: fc.constantFrom('GET', 'POST', 'DELETE'),
        path: fc.constantFrom('/a', '/a/{id}', '/b_c/*/d_e', '/x:`y`', '/z|[1](2)'),
        description: optional(said),
        authentication: optional(said),
        request: body,
        response: optional(fc.record({ status: optional(fc.constant(202)), body })),
        errors: optional(fc.constant([{ status: 402, code: 'A_B', description: 'x | y' }])),
      }),
      { selector: ({ method, path }) => `${method} ${path}`, maxLength: 3 },
    ),
    security: fc.record({
      authentication: optional(paragraphs),
      authorization: optional(paragraphs),
      dataProtection: texts,
    }),
    threats: listOf((threat) => fc.record({ threat: fc.constant(threat), mitigation: optional(line) })),
    testing: fc.record({ unit: texts, integration: texts, performance: texts }),
    deployment: fc.record({ dependencies: texts, rollout: texts, rollback: texts }),
    config: fc.uniqueArray(
      fc.record({
        variable: fc.constantFrom('A', 'B_C', 'D'),
        description: optional(line),
        default: optional(line),
      }),
      { selector: ({ variable }) => variable },
    ),
    metrics: listOf((metric) =>
      fc.record({ metric: fc.constant(metric), description: optional(line), threshold: optional(line) }),
    ),
    logging: texts,
    openQuestions: texts,
    decisions: listOf((title) => fc.record({ title: fc.constant(title) })),
    glossary: listOf((term) => fc.record({ term: fc.constant(term), definition: optional(line) })),
    references: fc.array(
      fc.record({
        title: optional(line),
        url: fc.constantFrom('https://x.y/z', 'https://x.y/a b(c', 'https://x.y/%2F|'),
      }),
      { maxLength: 2 },
    ),
    approval: listOf((role) =>
      fc.record({ role: fc.constant(role), name: optional(line), date: optional(fc.constant('2026-11-22')) }),
    ),
    notApplicable: fc.constantFrom({}, { 'performance.caching': 'nothing is cached' }),
  })
  .map((raw) => v.safeParse(answersSchema, raw))
  .filter(({ success }) => success)
  .map(({ output }) => output as Spec);

const viewOf = (spec: Spec): SpecView =>
  specView(spec, {
    path: 'docs/specs/x.md',
    records: spec.decisions.map(({ title }, at) => ({
      title: `ADR-00${at + 1}: ${title}`,
      path: `docs/adr/ADR-00${at + 1}-x.md`,
    })),
  });

const itemsOf = <T>(located: readonly Located<T>[] | undefined): T[] =>
  (located ?? []).map(({ item }) => item);

/** A text as it can be written in a document: lines at the left margin, and one blank line between paragraphs. */
const written = (value: string): string =>
  value.replace(/^[^\S\n]+|[^\S\n]+$/gm, '').replace(/\n{3,}/g, '\n\n');
const oneLine = (value: string): string => value.replace(/\s+/g, ' ');
const onLine = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : oneLine(value);

const given = <T>(list: readonly T[] | undefined): T[] | undefined => (list?.length ? [...list] : undefined);

/** A body as the fence shows it: text that is JSON is JSON. */
const shown = (example: ReturnType<typeof exampleRequest>): unknown => {
  if (example.kind !== 'example') return undefined;
  const code = example.text.replace(/\r\n?/g, '\n').replace(/^\n+|\s+$/g, '');
  try {
    return JSON.parse(code);
  } catch {
    return code || undefined;
  }
};

const endpointIn = (endpoint: Endpoint, { entities }: Spec): unknown => {
  const errors = endpointErrors(endpoint);
  const isSample =
    errors.map(({ status, code }) => `${status} ${code}`).join() === '400 VALIDATION_ERROR,404 NOT_FOUND';
  return withoutAbsent({
    method: endpoint.method,
    path: endpoint.path,
    description: onLine(endpoint.description),
    authentication: endpoint.authentication,
    request: shown(exampleRequest(endpoint, entities)),
    response: withoutAbsent({
      status: responseStatus(endpoint),
      body: shown(exampleResponse(endpoint, entities)),
    }),
    errors: isSample ? undefined : given(errors),
  });
};

const modelOf = (spec: Spec, view: SpecView): unknown => ({
  title: spec.feature,
  status: spec.status,
  author: spec.author,
  date: spec.date,
  prd: spec.prd,
  texts: withoutAbsent({
    summary: spec.summary === undefined ? undefined : written(spec.summary),
    'security.authentication':
      spec.security.authentication === undefined ? undefined : written(spec.security.authentication),
    'security.authorization':
      spec.security.authorization === undefined ? undefined : written(spec.security.authorization),
  }),
  lists: {
    'scope.in': spec.scope.in.map(written),
    'scope.out': spec.scope.out.map(written),
    componentDesign: view.kindLines.map(written),
    newTables: view.newTables.map(written),
    modifiedTables: spec.modifiedTables.map(written),
    'security.dataProtection': spec.security.dataProtection.map(written),
    'performance.load': [],
    'performance.optimizations': [],
    'performance.caching': [],
    'testing.unit': view.unitTests.map(written),
    'testing.integration': view.integrationTests.map(written),
    'testing.performance': spec.testing.performance.map(written),
    'deployment.dependencies': view.deploymentDependencies.map(written),
    'deployment.rollout': spec.deployment.rollout.map(written),
    'deployment.rollback': spec.deployment.rollback.map(written),
    logging: spec.logging.map(written),
    alerts: [],
    openQuestions: spec.openQuestions.map(written),
  },
  externals: spec.externals.map((external) =>
    withoutAbsent({ ...external, description: external.description && written(external.description) }),
  ),
  dataFlow: spec.dataFlow.map(oneLine),
  components: spec.components.map((component) =>
    withoutAbsent({
      ...component,
      purpose: onLine(component.purpose),
      responsibilities: given(component.responsibilities)?.map(written),
      language: component.interface === undefined ? undefined : (component.language ?? 'typescript'),
    }),
  ),
  entities: spec.entities.map(({ name, fields }) => withoutAbsent({ name, fields: given(fields) })),
  relationships: view.relationships === '' ? [] : view.relationships.split('\n').length,
  endpoints: spec.endpoints.map((endpoint) => endpointIn(endpoint, spec)),
  threats: spec.threats,
  config: spec.config,
  metrics: spec.metrics,
  decisions: spec.decisions.map(({ title }) => title),
  glossary: spec.glossary,
  references: spec.references.map((reference) =>
    withoutAbsent({ ...reference, title: reference.title === reference.url ? undefined : reference.title }),
  ),
  approval: spec.approval,
  notApplicable: Object.fromEntries(Object.entries(spec.notApplicable)),
});

const readModel = (document: string): unknown => {
  const { title, titleBlock, items, texts: partTexts, notApplicable } = readSpec(document);
  return {
    title: title?.value,
    status: titleBlock.status?.value,
    author: titleBlock.author?.value,
    date: titleBlock.date?.value,
    prd: titleBlock.prd?.value,
    texts: Object.fromEntries(Object.entries(partTexts).map(([id, { item }]) => [id, item])),
    lists: Object.fromEntries(Object.entries(items.texts).map(([id, list]) => [id, itemsOf(list)])),
    externals: itemsOf(items.externals),
    dataFlow: itemsOf(items.dataFlow),
    components: itemsOf(items.components),
    entities: itemsOf(items.entities),
    relationships: items.relationships.length === 0 ? [] : items.relationships.length,
    endpoints: itemsOf(items.endpoints),
    threats: itemsOf(items.threats),
    config: itemsOf(items.config),
    metrics: itemsOf(items.metrics),
    decisions: items.decisions.map(({ item }) => item.title),
    glossary: itemsOf(items.glossary),
    references: itemsOf(items.references),
    approval: itemsOf(items.approval),
    notApplicable: Object.fromEntries(Object.entries(notApplicable).map(([id, { reason }]) => [id, reason])),
  };
};

test('what is rendered is read back', () => {
  fc.assert(
    fc.property(specs, (spec) => {
      const view = viewOf(spec);
      expect(readModel(renderSpec(view))).toEqual(modelOf(spec, view));
    }),
    { numRuns: 200 },
  );
});

test('a document with nothing but a name holds no items, and every part as a placeholder', () => {
  const spec = v.parse(answersSchema, { feature: 'A' }) as Spec;
  const document = renderSpec(viewOf(spec));
  const { items, texts: partTexts, placeholders, obstacles, title } = readSpec(document);
  const { texts: lists, ...others } = items;
  expect([...Object.values(others), ...Object.values(lists)].flat()).toEqual([]);
  expect(partTexts).toEqual({});
  expect(obstacles).toEqual([]);
  expect(title?.value).toBe('A');
  const found = placeholders.map(({ part }) => part);
  expect(new Set(found)).toEqual(new Set([...parts.map(({ id }) => id), 'status', 'author', 'date', 'prd']));
});
