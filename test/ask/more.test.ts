import { describe, expect, test } from 'vitest';
import { editMore } from '../../src/ask/more.ts';
import { partExamples } from '../../src/ask/part-examples.ts';
import { type Desk, noOffers, type WizardState } from '../../src/ask/wizard-state.ts';
import { noAnswers } from '../../src/spec/answers-schema.ts';
import { grammars } from '../../src/spec/grammar/grammars.ts';
import { answerOf, isAnswered } from '../../src/spec/part-answers.ts';
import { type Part, type PartId, parts } from '../../src/spec/parts.ts';
import { type Move, scripted } from '../support/scripted.ts';

const start: WizardState = { answers: noAnswers(), offers: noOffers, offering: false, targets: {} };

/** What the parts come to after some moves, every state that was kept, and the questions. */
const edited = async (moves: readonly Move[], from = start) => {
  const kept: WizardState[] = [];
  const desk = {
    preview: async () => ({ filled: 7, parts: 35 }),
    keep: (state: WizardState) => kept.push(state),
  } as unknown as Desk;
  const ask = scripted([...moves, ['More (7 of 35 parts filled)', 'Back to the review']]);
  const state = await editMore(from, ask, desk);
  expect(ask.done()).toBe(true);
  return { answers: state.answers, kept: kept.map(({ answers }) => answers), questions: ask.questions };
};

const others = parts.filter((part) => part.form !== 'derived' && !part.asked);

/** A line that somebody could write for a part. */
const lineOf = ({ id, form, line = 'text' }: Part & { id: PartId }): string =>
  form === 'text' ? 'By a token' : (partExamples[id] ?? grammars[line].example);

describe.each(others.map((part) => [part.label, part] as const))('%s', (label, part) => {
  const answer = (text: string): Move => [label, part.form === 'text' ? text : [text]];

  test('has an editor, and what is written there is kept', async () => {
    const { answers, kept } = await edited([['More', label], answer(lineOf(part))]);
    expect(answerOf(answers, part.id)).toHaveLength(part.form === 'text' ? 'By a token'.length : 1);
    expect(kept.at(-1)).toEqual(answers);
    if (part.form === 'lines') expect(isAnswered(kept[0] ?? noAnswers(), part.id)).toBe(true);
  });

  test('can be said not to apply, and to apply after all', async () => {
    const { answers } = await edited([['More', label], answer('n/a: nothing of it here')]);
    expect(answers.notApplicable).toEqual({ [part.id]: 'nothing of it here' });
    expect(isAnswered(answers, part.id)).toBe(false);
    const again = await edited([['More', `${label.padEnd(25)}not applicable`], answer(lineOf(part))], {
      ...start,
      answers,
    });
    expect(again.answers.notApplicable).toEqual({});
    expect(isAnswered(again.answers, part.id)).toBe(true);
  });

  test('shows in an editor what the template asks for', async () => {
    const { questions } = await edited([['More', label], answer(lineOf(part))]);
    const { comment, editor } = questions[1] ?? {};
    const hint = part.form === 'text' ? editor?.comment : comment;
    // The template draws these two, and has no words for them.
    if (!['externals', 'dataFlow'].includes(part.id)) expect(hint?.length).toBeGreaterThan(0);
  });
});

test('why a part does not apply is shown where it is changed, and given up when it is cleared', async () => {
  const answers = { ...noAnswers(), notApplicable: { logging: 'nothing runs', summary: 'too small' } };
  const { questions, answers: cleared } = await edited(
    [
      ['More', 'Logging'],
      ['Logging', []],
      ['More', 'Summary'],
      ['Summary', ''],
    ],
    { ...start, answers },
  );
  expect(questions[1]?.items).toEqual([{ text: 'n/a: nothing runs' }]);
  expect(questions[3]?.initial).toBe('n/a: too small');
  expect(cleared.notApplicable).toEqual({});
});

test('the details of an item are kept one by one', async () => {
  const answers = { ...noAnswers(), components: [{ name: 'Web' }, { name: 'Api' }] };
  const { kept } = await edited(
    [
      ['More', 'Details of a component'],
      ['Component', 'Api'],
      ['Api', 'Responsibilities'],
      ['Responsibilities', ['Checks', 'Answers']],
      ['Api', 'Interface'],
      ['Interface', 'interface Api {}\n'],
      ['Api', 'Back to the other parts'],
    ],
    { ...start, answers },
  );
  expect(kept.map(({ components }) => components[1])).toEqual([
    { name: 'Api', responsibilities: ['Checks'] },
    { name: 'Api', responsibilities: ['Checks', 'Answers'] },
    { name: 'Api', responsibilities: ['Checks', 'Answers'] },
    { name: 'Api', responsibilities: ['Checks', 'Answers'], interface: 'interface Api {}' },
    { name: 'Api', responsibilities: ['Checks', 'Answers'], interface: 'interface Api {}' },
  ]);
});
