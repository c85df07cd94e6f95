import { expect, test } from 'vitest';
import { askForPart } from '../../src/ask/ask-for-part.ts';
import { emptyRerun } from '../../src/ask/rerun-state.ts';
import type { PartId } from '../../src/spec/parts.ts';
import { type Move, scripted } from '../support/scripted.ts';
import { deskOf } from './rerun-desk.ts';

const ran = async (part: PartId, moves: readonly Move[], start = emptyRerun()) => {
  const ask = scripted(moves);
  const desk = deskOf();
  const state = await askForPart(start, part, ask, desk);
  expect(ask.done()).toBe(true);
  return { state, ask, shown: desk.shown };
};

test.each<[PartId, string, readonly string[], readonly string[], object]>([
  [
    'endpoints',
    'Endpoints',
    ['POST /pay'],
    ['GET /api/v1/orders/{id} Get an order'],
    { endpoints: [{ path: '/pay' }] },
  ],
  [
    'entities',
    'Data model',
    ['Item'],
    ['Order: id uuid PK', 'Customer 1-* Order'],
    { entities: [{ name: 'Item' }] },
  ],
  ['openQuestions', 'Open Questions', ['Who pays?'], ['Do we hold stock?'], { openQuestions: ['Who pays?'] }],
])('asks for %s below those that are here', async (part, message, lines, locked, answers) => {
  const { state, ask } = await ran(part, [
    [message, lines],
    ['Write these changes?', 'Write 1 file'],
  ]);
  expect(ask.questions[0]?.locked).toEqual(locked);
  expect(state?.answers).toMatchObject(answers);
});

test('asks for a part that is one text', async () => {
  const { state } = await ran('summary', [
    ['Summary', 'Orders in one step'],
    ['Write these changes?', 'Write 1 file'],
  ]);
  expect(state?.answers.summary).toBe('Orders in one step');
});

test('shows the specification, then the plan; back from there leads to the same lines', async () => {
  const { state, ask, shown } = await ran('components', [
    ['Components', ['Web']],
    ['Write these changes?', 'Back'],
    ['Components', ['Web', 'Mail']],
    ['Write these changes?', 'Write 1 file'],
  ]);
  expect(shown[0]).toContain('Order checkout');
  expect(shown[1]).toBe('the plan');
  expect(ask.questions[2]?.items?.map(({ text }) => text)).toEqual(['Web']);
  expect(state?.answers.components.map(({ name }) => name)).toEqual(['Web', 'Mail']);
});

test('gives nothing once the person steps back, or has nothing to add', async () => {
  expect((await ran('components', [['Components', ['Web'], 'back']])).state).toBeUndefined();
  expect((await ran('components', [['Components', []]])).state).toBeUndefined();
  expect((await ran('summary', [['Summary', '']])).state).toBeUndefined();
});
