import { describe, expect, test } from 'vitest';
import { editTitleBlock } from '../../src/ask/rerun-details.ts';
import { emptyRerun, type RerunState, type SpecHere } from '../../src/ask/rerun-state.ts';
import { type Move, scripted, underCursor } from '../support/scripted.ts';
import { checkout, deskOf } from './rerun-desk.ts';

/** What is edited after some moves, and the script. */
const edited = async (
  moves: readonly Move[],
  details: SpecHere['details'] = checkout.details,
  start: RerunState = emptyRerun(),
) => {
  const ask = scripted([...moves, ['Edit details', 'Back to the menu']]);
  const desk = deskOf({ here: { ...checkout, details } });
  const { edits } = await editTitleBlock(start, ask, desk);
  expect(ask.done()).toBe(true);
  return { edits, ask };
};

describe('the title block', () => {
  test('shows what stands there, and what shall', async () => {
    const { ask } = await edited([
      ['Edit details', 'Author'],
      ['Author', 'Bo'],
    ]);
    expect(ask.questions.at(-1)?.choices?.map(({ name, description = '' }) => [name, description])).toEqual([
      ['Author', 'Bo (now Ann Lee)'],
      ['Status', 'Draft'],
      ['Last Updated', '2026-11-22'],
      ['PRD Reference', 'docs/PRD-007.md'],
      ['Back to the menu', ''],
    ]);
    expect(ask.questions[1]?.initial).toBe('Ann Lee');
  });

  test('is edited line by line', async () => {
    const { edits } = await edited([
      ['Edit details', 'Status'],
      ['Status', 'In Review'],
      ['Edit details', 'Author'],
      ['Author', ' Bo '],
      ['Edit details', 'Last Updated'],
      ['Last Updated', '2026-12-01'],
      ['Edit details', 'PRD'],
      ['PRD', 'docs/PRD-008.md'],
    ]);
    expect(edits).toEqual({
      status: 'In Review',
      author: 'Bo',
      date: '2026-12-01',
      prd: 'docs/PRD-008.md',
    });
  });

  test('is not edited by what stands there already, by nothing, or by stepping back', async () => {
    const { edits } = await edited([
      ['Edit details', 'Status'],
      ['Status', underCursor],
      ['Edit details', 'Author'],
      ['Author', ''],
      ['Edit details', 'Last Updated'],
      ['Last Updated', '2026-11-22'],
      ['Edit details', 'PRD'],
      ['PRD', ''],
      ['Edit details', 'PRD'],
      ['PRD', 'docs/PRD-007.md'],
      ['Edit details', 'Author'],
      ['Author', 'Bo', 'back'],
    ]);
    expect(edits).toEqual({});
  });

  test('is as it was once an edit is taken back', async () => {
    const start: RerunState = { ...emptyRerun(), edits: { author: 'Bo', status: 'Approved' } };
    const { edits, ask } = await edited(
      [
        ['Edit details', 'Author'],
        ['Author', 'Ann Lee'],
        ['Edit details', 'Status'],
        ['Status', underCursor],
      ],
      checkout.details,
      start,
    );
    expect(edits).toEqual({ status: 'Approved' });
    expect(ask.questions[1]?.initial).toBe('Bo');
  });

  test('takes a PRD only where it leads somewhere', async () => {
    const { edits, ask } = await edited([
      ['Edit details', 'PRD'],
      ['PRD', 'nowhere.md'],
      ['PRD', 'docs/PRD-008.md'],
    ]);
    expect(edits).toEqual({ prd: 'docs/PRD-008.md' });
    expect(ask.questions[1]?.suggest?.('').map(({ name }) => name)).toEqual([
      'as it is: docs/PRD-007.md',
      'docs/PRD-007.md',
      'docs/PRD-008.md',
    ]);
    expect(ask.questions[2]).toMatchObject({ initial: 'nowhere.md', refused: 'no nowhere.md' });
  });

  test('may hold a status and a date that are none of ours, which may stay', async () => {
    const { edits, ask } = await edited(
      [
        ['Edit details', 'Status'],
        ['Status', underCursor],
        ['Edit details', 'Last Updated'],
        ['Last Updated', 'last Tuesday'],
      ],
      { status: 'Shipped', date: 'last Tuesday' },
    );
    expect(edits).toEqual({});
    expect(ask.questions[1]?.choices?.map(({ name }) => name)).toEqual([
      'Shipped',
      'Draft',
      'In Review',
      'Approved',
    ]);
    expect(ask.questions[3]?.refuse?.('next Tuesday')).toMatch(/YYYY-MM-DD/);
    expect(ask.questions[3]?.refuse?.('2026-02-30')).toMatch(/YYYY-MM-DD/);
  });
});
