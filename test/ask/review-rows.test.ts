import { describe, expect, test } from 'vitest';
import type { Ask, TextQuestion } from '../../src/ask/ask.ts';
import { reviewRows } from '../../src/ask/review-rows.ts';
import { type Desk, noOffers, type WizardState } from '../../src/ask/wizard-state.ts';
import { noAnswers } from '../../src/spec/answers-schema.ts';

const state: WizardState = { answers: noAnswers(), offers: noOffers, offering: true, targets: {} };

const desk: Desk = {
  refuseFeature: () => undefined,
  prds: () => ({ found: [], likely: false }),
  resolvePrd: async (link) => ({ kind: 'link', link }),
  offersOf: async () => noOffers,
  preview: async () => ({
    document: '',
    path: 'docs/specs/TECH_SPEC-x.md',
    records: ['docs/adr/ADR-001-x.md'],
    author: '',
    date: '2026-11-22',
    status: 'Draft',
    filled: 0,
    parts: 35,
  }),
  show: () => {},
  keep: () => {},
  hasDraft: false,
};

const unasked = (): never => {
  throw new Error('This row asks for a text.');
};

/** Types a text into a row of the review: why it is refused, or the state that it leads to. */
const typed = async (
  label: string,
  text: string,
  record = 'docs/adr/ADR-001-x.md',
): Promise<{ refused?: string; initial?: string; state: WizardState }> => {
  const questions: TextQuestion[] = [];
  const ask: Ask = {
    text: async (question) => {
      questions.push(question);
      return { value: text, move: 'on' };
    },
    choose: unasked,
    suggest: unasked,
    lines: unasked,
    compose: unasked,
  };
  const row = reviewRows.find((candidate) => candidate.label === label);
  const preview = async () => ({ ...(await desk.preview(state)), records: [record] });
  const next = (await row?.edit(state, ask, { ...desk, preview })) ?? state;
  const refused = questions[0]?.refuse?.(text);
  const initial = questions[0]?.initial;
  return refused === undefined ? { initial, state: next } : { refused, initial, state: next };
};

describe('the review refuses', () => {
  test.each([
    ['Date', '2026-02-30', /YYYY-MM-DD/],
    ['ADRs', 'docs/adr/ADR-000', /ADR-001/],
    ['ADRs', '../out/ADR-001', /out of the repository/],
    ['ADRs', '/out/ADR-001', /not relative/],
    ['Spec file', '../x.md', /out of the repository/],
    ['Spec file', 'C:\\x.md', /not relative/],
    ['Spec file', 'docs/x', /\.md/],
  ])('%s: %s', async (label, text, reason) => {
    expect((await typed(label, text)).refused).toMatch(reason);
  });
});

test('what is taken leads to the files', async () => {
  expect((await typed('ADRs', ' ./decisions//ADR-012 ')).state.targets).toEqual({
    recordFolder: 'decisions',
    firstNumber: 12,
  });
  expect((await typed('Spec file', './design/x.md')).state.targets).toEqual({ specFile: 'design/x.md' });
  expect((await typed('Date', '2024-02-29')).state.answers.date).toBe('2024-02-29');
});

describe('where records go', () => {
  test.each([
    ['docs/adr/0004-use-redis.md', 'docs/adr/0004', { recordFolder: 'docs/adr', firstNumber: 4 }],
    ['rfcs/RFC-012-use-redis.md', 'rfcs/RFC-012', { recordFolder: 'rfcs', firstNumber: 12 }],
    ['docs/adr/7_Use_Redis.md', 'docs/adr/7', { recordFolder: 'docs/adr', firstNumber: 7 }],
    ['docs/adr/20261122-use-redis.md', 'docs/adr/20261122', { recordFolder: 'docs/adr' }],
  ])('is shown as the folder names them, and can be taken so: %s', async (record, shown, targets) => {
    const { initial, refused } = await typed('ADRs', 'nowhere', record);
    expect(initial).toBe(shown);
    expect(refused).toBe(`It reads ${shown}`);
    expect((await typed('ADRs', shown, record)).state.targets).toEqual(targets);
  });
});
