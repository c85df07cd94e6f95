import { expect, test } from 'vitest';
import { chooseDraft } from '../../src/ask/choose-draft.ts';
import { noAnswers } from '../../src/spec/answers-schema.ts';
import type { Draft } from '../../src/spec/draft.ts';
import { type Move, scripted, underCursor } from '../support/scripted.ts';

const begun: Draft = {
  kind: 'new',
  at: 'dataModel',
  answers: { ...noAnswers(), feature: 'Order checkout', components: [{ name: 'Web' }, { name: 'Api' }] },
  offering: true,
  offers: { scopeIn: [], scopeOut: [] },
  targets: {},
};

const added: Draft = {
  kind: 'added',
  path: 'docs/specs/refunds.md',
  title: 'Refunds',
  answers: { ...noAnswers(), openQuestions: ['Who pays?'] },
  edits: { status: 'Approved' },
  into: {},
  without: [],
};

const chosen = async (drafts: readonly Draft[], move: Move) => {
  const ask = scripted([move]);
  return { value: await chooseDraft(drafts, ask), choices: ask.questions[0]?.choices ?? [] };
};

test('the newest draft is under the cursor, with how far it is', async () => {
  const { value, choices } = await chosen([begun, added], ['Unfinished drafts', underCursor]);
  expect(value).toEqual({ kind: 'draft', draft: begun });
  expect(choices.map(({ name, description }) => [name, description])).toEqual([
    ['Go on with Order checkout', '2 components · at Data model'],
    ['Go on with Refunds', 'to add: Status, Open Questions (1)'],
    ['Leave it for later', undefined],
    ['Drop them all', undefined],
  ]);
});

test.each<[Move, object]>([
  [['An unfinished draft', 'Go on with Refunds'], { kind: 'draft', draft: added }],
  [['An unfinished draft', 'Leave'], { kind: 'later' }],
  [['An unfinished draft', 'Drop it'], { kind: 'drop' }],
  [['An unfinished draft', '', 'back'], { kind: 'later' }],
])('%j is %j', async (move, expected) => {
  expect((await chosen([added], move)).value).toEqual(expected);
});
