import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as api from '../src/index.ts';

const { answersJsonSchema, diffPlan, parts, planCreation, readAnswers } = api;

const surroundings: api.Surroundings = {
  today: '2026-11-22',
  author: 'Ann Lee',
  specs: [],
  records: { folder: 'docs/adr', files: ['ADR-004-use-rest.md'] },
};

const answersIn = (text: string): api.Spec => {
  const { answers, problems } = readAnswers([{ kind: 'yaml', name: 'answers.yaml', text }]);
  expect(problems).toEqual([]);
  return { ...answers, feature: answers.feature ?? '' };
};

test('answers become a plan: the records first, the specification that links to them last', () => {
  const answers = answersIn('feature: Order checkout\ndecisions:\n  - Use PostgreSQL over MongoDB');
  const { path, plan, spec } = planCreation(answers, surroundings);
  expect(plan.changes.map((change) => change.path)).toEqual(['docs/adr/ADR-005-use-postgresql.md', path]);
  expect(path).toBe('docs/specs/TECH_SPEC-order-checkout.md');
  expect(plan.changes.at(-1)?.text).toMatch(/^# Technical Specification: Order checkout\n/);
  expect(plan.changes.at(-1)?.text).toContain('../adr/ADR-005-use-postgresql.md');
  expect(spec).toMatchObject({ author: 'Ann Lee', date: '2026-11-22', status: 'Draft' });
});

test('each part has a state', () => {
  const answers = answersIn(
    'feature: A\nsummary: B\nnotApplicable:\n  performance.caching: nothing is cached',
  );
  const { states } = planCreation(answers, surroundings);
  expect(Object.keys(states)).toEqual(parts.map(({ id }) => id));
  expect(states.summary).toEqual({ kind: 'filled' });
  expect(states.components).toEqual({ kind: 'open' });
  expect(states['performance.caching']).toEqual({ kind: 'notApplicable', reason: 'nothing is cached' });
});

test('a plan is printed as its documentation shows it', () => {
  const change: api.Change = { kind: 'create', path: 'docs/notes.md', text: 'Hello\n' };
  expect(diffPlan({ changes: [change] })).toBe(
    '--- /dev/null\n+++ b/docs/notes.md\n@@ -0,0 +1,1 @@\n+Hello\n',
  );
  expect(diffPlan({ changes: [] })).toBe('');
});

/** To accept a schema that changed: UPDATE_CASES=1 npx vitest run test/index.test.ts, then read the difference. */
test('the JSON Schema of the answers file changes only when somebody means it', () => {
  const file = join(import.meta.dirname, 'cases/answers.schema.json');
  const schema = `${JSON.stringify(answersJsonSchema(), null, 2)}\n`;
  if (process.env.UPDATE_CASES === '1') writeFileSync(file, schema);
  expect(schema).toBe(readFileSync(file, 'utf8'));
});
