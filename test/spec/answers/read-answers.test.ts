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
    expect(readAnswers([yaml, flags]).problems).toEqual(
      [
        { source: '--not-applicable', message: expect.stringContaining('caching'), hint: expect.any(String) },
        {
          source: '--component',
          message: expect.stringMatching(/already there/),
          hint: 'It stands first in a.yaml:3.',
        },
        { source: '--component', message: expect.stringMatching(/“DB ->” is not understood/) },
      ].sort((a, b) => (a.source < b.source ? 1 : -1)),
    );
  });
});

describe('a text that is hard to read', () => {
  test.each([
    ['nothing', '', /empty/],
    ['a list', '- a\n- b\n', /holds no keys/],
    ['a text', 'just words', /holds no keys/],
    ['two documents', 'feature: a\n---\nfeature: b\n', /document/],
    ['the same key twice', 'feature: a\nfeature: b\n', /unique/],
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
    const text =
      'feature: 2.10\nconfig:\n  - { variable: A, default: 0x1F }\nendpoints:\n  - { method: GET, path: /a, response: { status: 200, body: [1.50] } }\n';
    expect(readAnswers([{ kind: 'yaml', name: 'a.yaml', text }]).answers).toMatchObject({
      feature: '2.10',
      config: [{ default: '0x1F' }],
      endpoints: [{ response: { status: 200, body: [1.5] } }],
    });
  });
});

test.each([
  ['x.md', 'feature: a', 'notes'],
  ['x.yml', '# Order checkout\n\n## Components\nA\n', 'yaml'],
  ['standard input', '# Order checkout\n\n## Components\nA\n', 'notes'],
  ['standard input', '# A comment\nfeature: a\n', 'yaml'],
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
