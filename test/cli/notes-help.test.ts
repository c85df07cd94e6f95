import { expect, test } from 'vitest';
import { notesHelp, sampleNotes } from '../../src/cli/notes-help.ts';
import { readAnswers } from '../../src/spec/answers/read-answers.ts';
import { parts } from '../../src/spec/parts.ts';

test('its notes are understood to the last line', () => {
  const { answers, problems } = readAnswers([{ kind: 'notes', name: 'notes.md', text: sampleNotes }]);
  expect(problems).toEqual([]);
  expect(answers).toMatchObject({
    feature: 'Order checkout',
    prd: 'docs/specs/PRD-007-checkout.md',
    components: [
      { name: 'OrderService', responsibilities: ['Keeps the state of each order'] },
      { name: 'PaymentGateway', kind: 'gateway' },
      { name: 'OrderDB', dependencies: [] },
    ],
    endpoints: [{ path: '/api/v1/orders', errors: [{ code: 'PAYMENT_DECLINED' }] }, { method: 'GET' }],
    entities: [{ name: 'Order' }, { name: 'Customer', fields: [{ name: 'id' }, { name: 'email' }] }],
    relationships: [{ from: 'Customer', to: 'Order' }],
    decisions: [{ alternatives: ['MongoDB'] }, {}],
    openQuestions: ['Do we hold stock before payment?'],
    notApplicable: { 'performance.caching': 'nothing is cached' },
  });
});

test.each(parts.filter(({ form }) => form !== 'derived'))('it names the heading of $id', ({ id, label }) => {
  expect(notesHelp()).toContain(`\n  ${label}  `);
  const text = `# Order checkout\n\n## ${label}\nNot applicable - none\n`;
  const { answers, problems } = readAnswers([{ kind: 'notes', name: 'notes.md', text }]);
  expect(problems).toEqual([]);
  expect(Object.values(answers.notApplicable ?? {})).toEqual(['none']);
  expect(id).not.toBe('');
});

test('it names every word that a heading may be', () => {
  for (const part of parts)
    for (const name of 'synonyms' in part ? part.synonyms : [])
      expect(notesHelp().toLowerCase()).toContain(name);
});

test('it fits 80 columns', () => {
  expect(
    notesHelp()
      .split('\n')
      .filter((line) => line.length > 80),
  ).toEqual([]);
});
