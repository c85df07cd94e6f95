import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { printAnswers } from '../../../src/spec/answers/print-answers.ts';
import { printFlags } from '../../../src/spec/answers/print-flags.ts';
import { type FlagValues, readAnswers } from '../../../src/spec/answers/read-answers.ts';
import type { Answers } from '../../../src/spec/answers-model.ts';
import { answersSchema, noAnswers } from '../../../src/spec/answers-schema.ts';

const word = fc.constantFrom(
  'Order',
  'cart `x`',
  '注文',
  'a: b',
  '-> c',
  '- d',
  '# e',
  '{f}',
  '[g]',
  "it's",
  '"h"',
  '|',
  'yes',
  '007',
  'null',
  '&i',
  '*j',
  '<<',
  '1e3',
  '!k',
  '\u202ee\u0301',
  '👩‍👩‍👧',
  '2026-01-31',
);
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const texts = fc.array(text, { maxLength: 3 });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const names = fc.uniqueArray(text, { maxLength: 4, selector: (name) => name.toLowerCase() });
const listOf = <T>(make: (name: string) => fc.Arbitrary<T>) =>
  names.chain((all) => fc.tuple(...all.map(make)));

/** Bodies with keys that mean something to YAML or to JavaScript. */
const bodies = fc.dictionary(
  fc.constantFrom('<<', '__proto__', 'constructor', '1', 'null', 'a'),
  fc.jsonValue(),
);

/** Answers with and without what a line can say. */
const answersOf = (rich: boolean): fc.Arbitrary<Answers> =>
  fc
    .record({
      feature: text,
      author: optional(text),
      status: optional(fc.constantFrom('Draft', 'In Review', 'Approved')),
      date: optional(fc.constant('2026-11-22')),
      prd: optional(fc.constant('docs/specs/PRD-007.md')),
      summary: optional(
        rich ? texts.map((lines) => lines.join('\n\n')).filter((all) => all.trim() !== '') : text,
      ),
      scope: fc.record({ in: texts, out: texts }),
      components: listOf((name) =>
        fc.record({
          name: fc.constant(name),
          kind: optional(fc.constantFrom('service', 'db')),
          purpose: optional(text),
          dependencies: optional(names),
          ...(rich && {
            responsibilities: optional(texts),
            interface: optional(
              fc.oneof(fc.constant('interface A {\n  b(): C;\n}'), fc.string({ unit: 'binary' })),
            ),
            language: optional(fc.constant('go')),
          }),
        }),
      ),
      endpoints: fc.uniqueArray(
        fc.record({
          method: fc.constantFrom('GET', 'POST', 'DELETE'),
          path: fc.constantFrom('/a', '/a/{id}', '/b'),
          description: optional(text),
          ...(rich && {
            request: optional(fc.jsonValue()),
            response: optional(fc.record({ status: fc.constant(201), body: optional(bodies) })),
            errors: optional(
              fc.uniqueArray(
                fc.record({
                  status: fc.constantFrom(404, 410),
                  code: optional(word),
                  description: optional(text),
                }),
                { selector: ({ status }) => status },
              ),
            ),
            authentication: optional(text),
          }),
        }),
        { selector: ({ method, path }) => `${method} ${path}`, maxLength: 4 },
      ),
      entities: listOf((name) =>
        fc.record({
          name: fc.constant(name),
          ...(rich && {
            description: optional(text),
            fields: optional(
              listOf((field) =>
                fc.record({ name: fc.constant(field), type: optional(word), description: optional(text) }),
              ),
            ),
          }),
        }),
      ),
      config: fc.uniqueArray(
        fc.record({
          variable: fc.constantFrom('A', 'B', 'C'),
          description: optional(text),
          default: optional(text),
        }),
        { selector: ({ variable }) => variable },
      ),
      decisions: listOf((title) =>
        fc.record({
          title: fc.constant(title),
          context: optional(text),
          alternatives: optional(texts),
          ...(rich && {
            consequences: optional(fc.record({ positive: optional(texts), neutral: optional(texts) })),
          }),
        }),
      ),
      threats: listOf((threat) => fc.record({ threat: fc.constant(threat), mitigation: optional(text) })),
      metrics: listOf((metric) =>
        fc.record({ metric: fc.constant(metric), description: optional(text), threshold: optional(text) }),
      ),
      glossary: listOf((term) => fc.record({ term: fc.constant(term), definition: optional(text) })),
      references: fc.array(fc.record({ title: optional(text), url: optional(word) }), { maxLength: 3 }),
      approval: listOf((role) =>
        fc.record({
          role: fc.constant(role),
          name: optional(text),
          date: optional(fc.constant('2026-11-22')),
        }),
      ),
      openQuestions: texts,
      notApplicable: fc.constantFrom({}, { 'performance.caching': 'nothing: is cached' }),
    })
    .map((raw) => v.safeParse(answersSchema, raw))
    .filter(({ success }) => success)
    .map(({ output }) => output as Answers);

/** Arguments as the command line hands them on. */
const flagsOf = ([feature = '', ...words]: readonly string[]): FlagValues => {
  const values: Record<string, string[]> = { '--feature': [feature] };
  for (let index = 0; index < words.length; index += 2) {
    const flag = words[index] ?? '';
    values[flag] = [...(values[flag] ?? []), words[index + 1] ?? ''];
  }
  return values;
};

describe('answers that are printed and read again', () => {
  test('as an answers file are the same, with all that they hold', () => {
    fc.assert(
      fc.property(answersOf(true), (answers) => {
        const read = readAnswers([{ kind: 'yaml', name: 'printed', text: printAnswers(answers) }]);
        expect(read).toEqual({ answers, problems: [] });
      }),
      { numRuns: 200 },
    );
  });

  test('as arguments are the same, when there are arguments for them', () => {
    let printed = 0;
    fc.assert(
      fc.property(answersOf(false), (answers) => {
        const words = printFlags(answers);
        if (words === undefined) return;
        printed += 1;
        expect(readAnswers([{ kind: 'flags', values: flagsOf(words) }])).toEqual({ answers, problems: [] });
      }),
      { numRuns: 200 },
    );
    expect(printed).toBeGreaterThan(10);
  });

  test('as arguments are nothing, when a line cannot say them', () => {
    const { answers } = readAnswers([
      { kind: 'yaml', name: 'a', text: 'feature: A\ncomponents: [{ name: B, responsibilities: [c] }]' },
    ]);
    expect(printFlags(answers)).toBeUndefined();
  });
});

test('a name that looks like a flag cannot be an argument', () => {
  expect(printFlags({ ...noAnswers(), feature: '--yes' })).toBeUndefined();
});

test('what is used twice is written twice, in the order of the schema', () => {
  const shared = ['a', 'b'];
  const answers: Answers = { ...noAnswers(), alerts: shared, dataFlow: shared, feature: 'A' };
  expect(printAnswers(answers)).toBe('feature: A\ndataFlow:\n  - a\n  - b\nalerts:\n  - a\n  - b\n');
});

test('an answers file has lines where lines say it all', () => {
  const text = `feature: A
components:
  - "Web: shows -> API"
  - name: API
    responsibilities:
      - serve
entities:
  - name: Order
    description: What was bought
    fields:
      - id uuid PK
      - name: total
        description: with "taxes"
endpoints:
  - method: GET
    path: /orders
    errors:
      - 410 ORDER_GONE It was deleted
      - status: 404
        code: gone
`;
  const { answers } = readAnswers([{ kind: 'yaml', name: 'a', text }]);
  expect(printAnswers(answers)).toBe(text);
});

test('a tab is written so that it survives being copied from a terminal', () => {
  const code = 'interface A {\n\tb(): C;\n}';
  const text = JSON.stringify({ feature: 'A', components: [{ name: 'B', interface: code }] });
  const { answers } = readAnswers([{ kind: 'yaml', name: 'a', text }]);
  const printed = printAnswers(answers);
  expect(printed).not.toContain('\t');
  expect(readAnswers([{ kind: 'yaml', name: 'b', text: printed }]).answers).toEqual(answers);
});
