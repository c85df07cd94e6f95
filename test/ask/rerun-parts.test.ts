import { describe, expect, test } from 'vitest';
import { fillOpen, openTopics } from '../../src/ask/rerun-fill.ts';
import { newsOf } from '../../src/ask/rerun-news.ts';
import { addToOthers } from '../../src/ask/rerun-others.ts';
import { noAnswers } from '../../src/spec/answers-schema.ts';
import { type Move, scripted, underCursor } from '../support/scripted.ts';
import { checkout } from './rerun-desk.ts';

const filled = async (moves: readonly Move[], here = checkout) => {
  const ask = scripted(moves);
  const answers = await fillOpen(noAnswers(), ask, () => {}, here);
  expect(ask.done()).toBe(true);
  return { answers, ask };
};

test('why a part does not apply is something new, and shown', async () => {
  const { answers, ask } = await filled([
    ['Fill what is open', 'Threat Model'],
    ['Threat Model', ['n/a: nothing to steal']],
    ['Fill what is open', 'Summary'],
    ['Summary', 'n/a: too small'],
    ['Fill what is open', 'Back'],
  ]);
  expect(newsOf({ answers, edits: {} })).toEqual(['Summary (n/a)', 'Threat Model (n/a)']);
  const rows = ask.questions.at(-1)?.choices ?? [];
  expect(rows.map(({ description }) => description)).toEqual(
    expect.arrayContaining(['not applicable: too small', 'not applicable: nothing to steal']),
  );
});

describe('what is open', () => {
  test('is asked in the order of the template, once for the data model, and never what is derived', () => {
    expect(openTopics(checkout).map(({ label }) => label)).toEqual(['Summary', 'Data model', 'Threat Model']);
  });

  test('is filled one after another', async () => {
    const { answers, ask } = await filled([
      ['Fill what is open', underCursor],
      ['Summary', 'Orders in one step'],
      ['Data model', ['Customer']],
      ['Threat Model', ['Replay => Keys']],
    ]);
    expect(answers).toMatchObject({
      summary: 'Orders in one step',
      entities: [{ name: 'Customer' }],
      threats: [{ threat: 'Replay', mitigation: 'Keys' }],
    });
    expect(ask.questions[2]?.locked).toEqual(['Order: id uuid PK', 'Customer 1-* Order']);
  });

  test('is filled by choice, the cursor going on to the next', async () => {
    const { answers, ask } = await filled([
      ['Fill what is open', 'Data model'],
      ['Data model', ['Customer']],
      ['Fill what is open', underCursor],
      ['Threat Model', ['Replay']],
      ['Fill what is open', underCursor],
    ]);
    expect(answers).toMatchObject({ entities: [{ name: 'Customer' }], threats: [{ threat: 'Replay' }] });
    expect(ask.questions[2]?.choices?.map(({ name, description = '' }) => [name, description])).toEqual([
      ['One after another', ''],
      ['Summary', ''],
      ['Data model', '1 new'],
      ['Threat Model', ''],
      ['Back to the menu', ''],
    ]);
  });

  test('is left by Esc with the answers kept, but for a text that was being written', async () => {
    const { answers, ask } = await filled([
      ['Fill what is open', 'One after another'],
      ['Summary', 'garbage', 'back'],
      ['Fill what is open', 'Data model'],
      ['Data model', ['Customer'], 'back'],
      ['Fill what is open', '', 'back'],
    ]);
    expect(answers).toEqual({ ...noAnswers(), entities: [{ name: 'Customer' }] });
    expect(ask.questions[4]?.initial).toMatchObject({ label: 'Data model' });
  });
});

describe('other parts', () => {
  const added = async (moves: readonly Move[], start = noAnswers()) => {
    const ask = scripted(moves);
    const answers = await addToOthers(start, ask, () => {}, checkout.items);
    expect(ask.done()).toBe(true);
    return { answers, ask };
  };

  test('are every list that the menu has no row for, with what is there', async () => {
    const { ask } = await added([['Add to', 'Back to the menu']]);
    const rows = ask.questions[0]?.choices?.map(({ name, description }) => `${name}: ${description}`) ?? [];
    expect(rows).toContain('System Context: 1 here');
    expect(rows).toContain('Open Questions: 1 here');
    expect(rows).toContain('Threat Model: –');
    expect(rows).not.toContain('Components: 2 here');
    expect(rows.filter((row) => /^(Summary|Migrations|Authentication)/.test(row))).toEqual([]);
    expect(rows).toHaveLength(25);
  });

  test('are added to one after another', async () => {
    const { answers, ask } = await added([
      ['Add to', 'System Context'],
      ['System Context', ['Kafka [queue]']],
      ['Add to', 'Open Questions'],
      ['Open Questions', ['Who refunds?']],
      ['Add to', 'Configuration'],
      ['Configuration', ['PORT=80']],
      ['Add to', '', 'back'],
    ]);
    expect(answers).toMatchObject({
      externals: [{ name: 'Kafka', kind: 'queue' }],
      openQuestions: ['Who refunds?'],
      config: [{ variable: 'PORT', default: '80' }],
    });
    expect(ask.questions[4]?.choices?.map(({ description }) => description)).toContain('1 here, 1 new');
  });

  test('refuse a text that stands there, and none that is only being written', async () => {
    const { ask } = await added([
      ['Add to', 'Open Questions'],
      ['Open Questions', []],
      ['Add to', 'Back'],
    ]);
    const { read, locked = [] } = ask.questions[1] ?? {};
    expect(locked).toEqual(['Do we hold stock?']);
    expect(read?.('do we hold stock?', locked)).toEqual({
      kind: 'refused',
      reason: 'do we hold stock? is already there',
    });
    expect(read?.('Retry', [...locked, 'Retry'])).toMatchObject({ kind: 'understood' });
  });

  test('let the person say more about what is new', async () => {
    const { answers } = await added(
      [
        ['Add to', 'Details of a component'],
        ['Component', 'Web'],
        ['Web', 'Responsibilities'],
        ['Responsibilities', ['Show the cart']],
        ['Web', 'Back'],
        ['Add to', 'Back'],
      ],
      { ...noAnswers(), components: [{ name: 'Web' }] },
    );
    expect(answers.components).toEqual([{ name: 'Web', responsibilities: ['Show the cart'] }]);
  });
});
