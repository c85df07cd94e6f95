import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noAnswers } from '../../src/spec/answers-schema.ts';
import { type Draft, printDraft, readDraft } from '../../src/spec/draft.ts';
import { questions } from '../../src/spec/wizard-states.ts';
import { randomSpec } from '../support/random-answers.ts';

const begun: Draft = {
  kind: 'new',
  at: 'endpoints',
  answers: { ...noAnswers(), feature: 'Order checkout', components: [{ name: 'Web' }] },
  offering: true,
  offers: { summary: 'Paying is one call.', scopeIn: ['Carts'], scopeOut: [] },
  targets: { recordFolder: 'docs/adr', firstNumber: 7 },
};

const added: Draft = {
  kind: 'added',
  path: 'docs/specs/TECH_SPEC-order-checkout.md',
  title: 'Order checkout',
  part: 'components',
  answers: { ...noAnswers(), components: [{ name: 'FraudCheck' }] },
  edits: { status: 'Approved' },
  into: { components: 'Parts' },
  without: ['endpoints'],
  component: 'FraudCheck',
};

describe('a draft', () => {
  test.each([begun, added])('reads back as it was printed', (draft) => {
    expect(readDraft(printDraft(draft))).toEqual({ kind: 'draft', draft });
  });

  test('holds whatever can be answered', () => {
    fc.assert(
      fc.property(randomSpec, fc.constantFrom(begun, added), (answers, around) => {
        const draft = { ...around, answers };
        const read = readDraft(printDraft(draft));
        expect(read).toEqual({ kind: 'draft', draft: JSON.parse(JSON.stringify(draft)) });
      }),
    );
  });

  test('knows every question', () => {
    for (const at of Object.keys(questions))
      expect(readDraft(JSON.stringify({ version: 1, ...begun, at }))).toMatchObject({ draft: { at } });
  });
});

describe('what is no draft', () => {
  test.each([
    ['of another version', printDraft(begun).replace('"version": 1', '"version": 2')],
    ['without a version', '{}'],
    ['no object', '[]'],
  ])('%s was written by another program', (_, text) => {
    expect(readDraft(text)).toMatchObject({ reason: expect.stringContaining('another version') });
  });

  test.each([
    ['cut off', printDraft(begun).slice(0, 200)],
    ['empty', ''],
    ['of no kind', printDraft(begun).replace('"new"', '"old"')],
    ['with an item that is none', printDraft(begun).replace('"name": "Web"', '"name": []')],
  ])('%s is damaged', (_, text) => {
    expect(readDraft(text)).toEqual({ kind: 'unreadable', reason: 'it is damaged' });
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string(), (at, text) => {
        const printed = printDraft(begun);
        const place = at % printed.length;
        readDraft(printed.slice(0, place) + text + printed.slice(place + 1));
      }),
    );
  });
});
