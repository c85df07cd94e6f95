import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printAnswers } from '../../../src/spec/answers/print-answers.ts';
import { printFlags } from '../../../src/spec/answers/print-flags.ts';
import { type FlagValues, readAnswers } from '../../../src/spec/answers/read-answers.ts';
import { type Answers, answersSchema } from '../../../src/spec/answers-schema.ts';

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
  '2026-01-31',
);
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const texts = fc.array(text, { maxLength: 3 });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const names = fc.uniqueArray(text, { maxLength: 4, selector: (name) => name.toLowerCase() });
const listOf = <T>(make: (name: string) => fc.Arbitrary<T>) =>
  names.chain((all) => fc.tuple(...all.map(make)));

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
            interface: optional(fc.constant('interface A {\n  b(): C;\n}')),
          }),
        }),
      ),
      endpoints: fc.uniqueArray(
        fc.record({
          method: fc.constantFrom('GET', 'POST', 'DELETE'),
          path: fc.constantFrom('/a', '/a/{id}', '/b'),
          description: optional(text),
          ...(rich && { request: optional(fc.jsonValue()), authentication: optional(text) }),
        }),
        { selector: ({ method, path }) => `${method} ${path}`, maxLength: 4 },
      ),
      entities: listOf((name) =>
        fc.record({ name: fc.constant(name), ...(rich && { description: optional(text) }) }),
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
        fc.record({ title: fc.constant(title), context: optional(text), alternatives: optional(texts) }),
      ),
      threats: listOf((threat) => fc.record({ threat: fc.constant(threat), mitigation: optional(text) })),
      openQuestions: texts,
      notApplicable: fc.constantFrom({}, { 'performance.caching': 'nothing: is cached' }),
    })
    .map((raw) => answersSchema.safeParse(raw))
    .filter(({ success }) => success)
    .map(({ data }) => data as Answers);

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
      { numRuns: 1000 },
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
      { numRuns: 1000 },
    );
    expect(printed).toBeGreaterThan(100);
  });

  test('as arguments are nothing, when a line cannot say them', () => {
    const { answers } = readAnswers([
      { kind: 'yaml', name: 'a', text: 'feature: A\ncomponents: [{ name: B, responsibilities: [c] }]' },
    ]);
    expect(printFlags(answers)).toBeUndefined();
  });
});

test('an answers file has lines where lines say it all', () => {
  const text =
    'feature: A\ncomponents:\n  - "Web: shows -> API"\n  - { name: API, responsibilities: [serve] }\n';
  const { answers } = readAnswers([{ kind: 'yaml', name: 'a', text }]);
  expect(printAnswers(answers)).toBe(
    'feature: A\ncomponents:\n  - "Web: shows -> API"\n  - name: API\n    responsibilities:\n      - serve\n',
  );
});
