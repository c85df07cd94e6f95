import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersKind } from '../../../src/spec/answers/detect.ts';
import { type AnswersSource, readAnswers } from '../../../src/spec/answers/read-answers.ts';
import { noAnswers } from '../../../src/spec/answers-schema.ts';

/*
 * Each folder of test/cases/answers holds a file of answers and what it says: `expected.json` has the answers that are
 * not empty, or the problems. To accept what is read now: UPDATE_CASES=1 npx vitest run test/spec/answers.
 */

const cases = join(import.meta.dirname, '../../cases/answers');

const fileSource = (name: string, text: string): AnswersSource => ({
  kind: answersKind(name, text),
  name,
  text,
});

/** The answers that differ from none, as JSON has them. */
const answered = (answers: object): object => {
  const none: Record<string, unknown> = noAnswers();
  const entries = Object.entries(answers).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(none[key]),
  );
  return JSON.parse(JSON.stringify(Object.fromEntries(entries)));
};

describe('an answers file', () => {
  test.each(readdirSync(cases))('%s', (name) => {
    const folder = join(cases, name);
    const file = readdirSync(folder).find((entry) => entry.startsWith('answers.')) ?? '';
    const { answers, problems } = readAnswers([fileSource(file, readFileSync(join(folder, file), 'utf8'))]);
    const read = problems.length > 0 ? { problems } : { answers: answered(answers) };
    const expected = join(folder, 'expected.json');
    if (process.env.UPDATE_CASES === '1' || !existsSync(expected))
      writeFileSync(expected, `${JSON.stringify(read, null, 2)}\n`);
    expect(read).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});

describe('several sources', () => {
  const yaml: AnswersSource = {
    kind: 'yaml',
    name: 'a.yaml',
    text: 'feature: A\nauthor: Ann\ncomponents: [Web]\nscope: { in: [x] }\n',
  };

  test('are joined: a later text wins, lists follow each other', () => {
    const flags: AnswersSource = {
      kind: 'flags',
      values: { '--author': ['Bo'], '--component': ['DB'], '--in-scope': ['y'] },
    };
    expect(readAnswers([yaml, flags]).answers).toMatchObject({
      feature: 'A',
      author: 'Bo',
      components: [{ name: 'Web' }, { name: 'DB' }],
      scope: { in: ['x', 'y'] },
    });
  });

  test('have their problems told apart', () => {
    const flags: AnswersSource = {
      kind: 'flags',
      values: { '--component': ['Web', 'DB ->'], '--not-applicable': ['caching'] },
    };
    expect(readAnswers([flags, yaml]).problems).toEqual([
      { source: '--not-applicable', message: expect.stringContaining('caching'), hint: expect.any(String) },
      { source: '--component', message: expect.stringMatching(/“DB ->” is not understood/) },
      {
        source: 'a.yaml',
        line: 3,
        column: 14,
        path: 'components[0]',
        message: '“Web” is already there',
        hint: 'It stands first in --component.',
      },
    ]);
  });

  test('count their items each for itself, and say where the earlier one stands', () => {
    const later: AnswersSource = { kind: 'yaml', name: 'b.yaml', text: 'components:\n  - DB\n  - web\n' };
    expect(readAnswers([yaml, later]).problems).toEqual([
      {
        source: 'b.yaml',
        line: 3,
        column: 5,
        path: 'components[1]',
        message: '“web” is already there',
        hint: 'It stands first in a.yaml:3.',
      },
    ]);
  });

  test('hide no mistake of each other: not a wrong form, not what a later source replaces', () => {
    const wrong: AnswersSource = {
      kind: 'yaml',
      name: 'b.yaml',
      text: 'status: Done\ncomponents: DB\nscope: [x]\n',
    };
    const flags: AnswersSource = {
      kind: 'flags',
      values: { '--status': ['Draft'], '--component': ['API'], '--in-scope': ['y'] },
    };
    const { answers, problems } = readAnswers([yaml, wrong, flags]);
    expect(problems.map(({ source, path }) => `${source} ${path}`)).toEqual([
      'b.yaml status',
      'b.yaml components',
      'b.yaml scope',
    ]);
    expect(answers).toMatchObject({ status: 'Draft', components: [{ name: 'Web' }, { name: 'API' }] });
  });

  test('replace nothing with a key that has no value', () => {
    const empty: AnswersSource = { kind: 'yaml', name: 'b.yaml', text: 'author:\nscope: ~\n' };
    expect(readAnswers([yaml, empty])).toMatchObject({
      answers: { author: 'Ann', scope: { in: ['x'] } },
      problems: [],
    });
  });

  test('are nothing when there are none', () => {
    expect(readAnswers([])).toEqual({ answers: noAnswers(), problems: [] });
  });
});

describe('a part that does not apply', () => {
  test.each([
    ['caching: nothing is cached', 'performance.caching'],
    ['performance.caching: nothing is cached', 'performance.caching'],
    ['Data Model: nothing is stored', 'dataModel'],
    ['performance: it is fast', 'performance'],
    ['unit-test: there is no code', 'testing.unit'],
  ])('is known by any of its names: %s', (line, id) => {
    const { answers } = readAnswers([{ kind: 'flags', values: { '--not-applicable': [line] } }]);
    expect(Object.keys(answers.notApplicable)).toEqual([id]);
  });

  test.each([
    ['cachng: nothing', /“cachng” is no part/, /Caching/],
    ['caching', /has no reason/, /caching: nothing is cached/],
  ])('is refused when nobody can know what is meant: %s', (line, message, hint) => {
    expect(readAnswers([{ kind: 'flags', values: { '--not-applicable': [line] } }]).problems).toEqual([
      {
        source: '--not-applicable',
        message: expect.stringMatching(message),
        hint: expect.stringMatching(hint),
      },
    ]);
  });
});

describe('a text that is hard to read', () => {
  test.each([
    ['nothing', '', /empty/],
    ['a comment', '# nothing yet\n', /empty/],
    ['a list', '- a\n- b\n', /holds no keys/],
    ['a text', 'just words', /holds no keys/],
    ['two documents', 'feature: a\n---\nfeature: b\n', /document/],
    ['the same key twice', 'feature: a\nfeature: b\n', /is a key that stands above already/],
    ['an open bracket', 'feature: [a\n', /flow|bracket|\]/i],
    ['an alias that names nothing', 'feature: *nothing\n', /alias/],
    [
      'aliases that multiply',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`)}]`)
        .join('\n')}\n`,
      /alias/,
    ],
  ])('%s is a problem with a place', (_, text, message) => {
    const { problems } = readAnswers([{ kind: 'yaml', name: 'a.yaml', text }]);
    expect(problems[0]).toMatchObject({
      source: 'a.yaml',
      line: expect.any(Number),
      column: expect.any(Number),
      message: expect.stringMatching(message),
    });
  });

  test('keeps the spelling of numbers where texts are wanted, and numbers in bodies', () => {
    const text = `feature: 2.10
author: True
summary: 12345678901234567890
config:
  - { variable: A, default: 0x1F }
  - { variable: B, default: 007 }
endpoints:
  - { method: GET, path: /a, request: ~, response: { status: 200, body: [1.50, True, ~] } }
  - { method: GET, path: /b, request: }
  - { method: GET, path: /c, request: { d: , e } }
`;
    const { answers } = readAnswers([{ kind: 'yaml', name: 'a.yaml', text }]);
    expect(answers).toMatchObject({
      feature: '2.10',
      author: 'True',
      summary: '12345678901234567890',
      config: [{ default: '0x1F' }, { default: '007' }],
      endpoints: [
        { request: null, response: { status: 200, body: [1.5, true, null] } },
        {},
        { request: { d: null, e: null } },
      ],
    });
    expect(answers.endpoints[1]).not.toHaveProperty('request');
  });

  test('is read as JSON whatever it is indented with, and every value comes back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('\t', '  ', ''), (request, indentation) => {
        const endpoints = [{ method: 'GET', path: '/a', request }];
        const text = JSON.stringify({ feature: 'A', endpoints }, null, indentation);
        expect(readAnswers([{ kind: 'yaml', name: 'a.json', text }])).toMatchObject({
          answers: { endpoints: JSON.parse(JSON.stringify(endpoints)) },
          problems: [],
        });
      }),
    );
  });

  test('names every one of ten thousand wrong items', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `  - "C${index} ->"\n`).join('');
    const { problems } = readAnswers([{ kind: 'yaml', name: 'a.yaml', text: `components:\n${lines}` }]);
    expect(problems.map(({ line }) => line)).toEqual(Array.from({ length: 10_000 }, (_, index) => index + 2));
  });
});

test.each([
  ['x.md', 'feature: a', 'notes'],
  ['x.yml', '# Order checkout\n\n## Components\nA\n', 'yaml'],
  ['standard input', '# Order checkout\n\n## Components\nA\n', 'notes'],
  ['standard input', '# A comment\nfeature: a\n', 'yaml'],
  ['standard input', '# Order checkout\nprd: a\n## Scope\n- x\nconfig: y\n', 'notes'],
  ['standard input', '# Order checkout\nfeature: a\n\n## Open questions\nwhy?\n', 'notes'],
  ['standard input', '## Components\ncomponents:\n  - A\n', 'yaml'],
  ['standard input', '# only comments\n', 'notes'],
  ['standard input', 'author: Ann\n', 'yaml'],
  ['standard input', '[1]', 'yaml'],
  ['standard input', '', 'yaml'],
  ['standard input', '{ "feature": "a" }', 'yaml'],
])('%s with %j is read as %s', (name, text, kind) => {
  expect(answersKind(name, text)).toBe(kind);
});

const keys = [
  'feature',
  'author',
  'components',
  'endpoints',
  'entities',
  'scope',
  'in',
  'name',
  'fields',
  'request',
  'x',
  'status',
  'notApplicable',
  'config',
];
const tokens = fc.constantFrom(
  ...keys.map((key) => `${key}: `),
  '\n',
  '\n  ',
  '\n- ',
  '\n  - ',
  '# ',
  '## Components\n',
  '```\n',
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a ',
  '<<: ',
  '## Summary\n',
  '## Data model\n',
  'Not applicable - x\n',
  '|x|\n',
  '- [ ] ',
  '~~~',
  '\r\n',
  '!!x ',
  '"',
  "'",
  'A -> B',
  'GET /x',
  '42',
  'null',
  '~',
  '---\n',
  '<!--',
  '-->',
  '\t',
  '\u0000',
  '|',
);
const texts = fc.oneof(
  fc.array(tokens, { maxLength: 30 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('any text at all', () => {
  test.each(['yaml', 'notes'] as const)(
    'is read as %s without an exception, and each problem has a place in it',
    (kind) => {
      fc.assert(
        fc.property(texts, (text) => {
          const { problems } = readAnswers([{ kind, name: 'x', text }]);
          const lines = text.split(/\r\n|\r|\n/).length;
          for (const { line = 0, column = 0, message } of problems) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(message).not.toMatch(/Invalid input|undefined|\[object/);
          }
        }),
        { numRuns: 1000 },
      );
    },
  );
});
