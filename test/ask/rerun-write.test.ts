import { describe, expect, test } from 'vitest';
import { rerun } from '../../src/ask/rerun.ts';
import type { RerunDesk, RerunPreview, RerunState } from '../../src/ask/rerun-state.ts';
import { type Move, scripted, underCursor } from '../support/scripted.ts';
import { deskOf, newly } from './rerun-desk.ts';

const start = newly({
  components: [{ name: 'FraudCheck' }, { name: 'Web' }],
  threats: [{ threat: 'Replay' }],
});

/** A document in which some items have no clear place until the person says where they go. */
const unclear =
  (...refused: RerunPreview['refused'][number][]): RerunDesk['preview'] =>
  async ({ into, without }) => {
    const open = refused.filter(({ part }) => into[part] === undefined && !without.includes(part));
    return { files: open.length > 0 ? 0 : 2, text: `into ${JSON.stringify(into)}`, refused: open };
  };

const homeless = (part: 'components' | 'threats', name: string, ...choices: string[]) => ({
  part,
  name,
  reason: `no place for ${part}`,
  choices: choices.map((into) => ({ name: `Section ${into}`, into })),
});

const ran = async (moves: readonly Move[], preview: RerunDesk['preview'], from: RerunState = start) => {
  const ask = scripted(moves);
  const desk = deskOf({ preview });
  const state = await rerun(from, ask, desk);
  expect(ask.done()).toBe(true);
  return { state, ask, shown: desk.shown.slice(1) };
};

const quit: readonly Move[] = [
  ['Change', 'Quit'],
  ['Quit without writing?', 'Quit, write nothing'],
];

describe('writing', () => {
  test('shows the plan and asks once', async () => {
    const { state, shown } = await ran(
      [
        ['Change', underCursor],
        ['Write these changes?', 'Write 2 files'],
      ],
      unclear(),
    );
    expect(shown).toEqual(['into {}']);
    expect(state).toEqual(start);
  });

  test.each([
    ['Back', 'Back', undefined],
    ['Esc', '', 'back'],
  ] as const)('leads back to the menu by %s', async (_, answer, back) => {
    const { state } = await ran(
      [['Change', underCursor], ['Write these changes?', answer, back], ...quit],
      unclear(),
    );
    expect(state).toBeUndefined();
  });

  test('says so where nothing is new', async () => {
    const { shown } = await ran([['Change', 'Write'], ...quit], async () => ({
      files: 0,
      text: 'Web is there, line 7',
      refused: [],
    }));
    expect(shown).toEqual(['Web is there, line 7\nNothing is new: nothing to write']);
  });
});

describe('what has no clear place', () => {
  test('is asked about once for each part, with the reason', async () => {
    const { state, shown } = await ran(
      [
        ['Change', 'Write'],
        ['Where do “FraudCheck” and “Web” go?', 'Section b'],
        ['Where does “Replay” go?', 'Section c'],
        ['Write these changes?', underCursor],
      ],
      unclear(
        homeless('components', 'FraudCheck', 'a', 'b'),
        homeless('components', 'Web', 'a', 'b'),
        homeless('threats', 'Replay', 'c'),
      ),
    );
    expect(state?.into).toEqual({ components: 'b', threats: 'c' });
    expect(shown).toEqual([
      '“FraudCheck” and “Web”: no place for components',
      '“Replay”: no place for threats',
      'into {"components":"b","threats":"c"}',
    ]);
  });

  test('is told in the menu', async () => {
    const { ask } = await ran(quit, unclear(homeless('components', 'Web', 'a')));
    expect(ask.questions[0]?.choices?.[0]).toMatchObject({
      name: 'Write',
      description: '1 without a clear place, Components (2), Threat Model (1)',
    });
  });

  test('can be left out', async () => {
    const { state, ask } = await ran(
      [
        ['Change', 'Write'],
        ['Where does “Web” go?', 'Leave it out'],
        ['Write these changes?', underCursor],
      ],
      unclear(homeless('components', 'Web', 'a', 'b')),
    );
    expect(state).toMatchObject({ without: ['components'], into: {} });
    expect(ask.questions[1]?.choices?.map(({ name }) => name)).toEqual([
      'Section a',
      'Section b',
      'Leave it out',
    ]);
  });

  test('can only be left out where no place could be meant', async () => {
    const { state, ask } = await ran(
      [
        ['Change', 'Write'],
        ['No place for “Web”', underCursor],
        ['Write these changes?', underCursor],
      ],
      unclear(homeless('components', 'Web')),
    );
    expect(state?.without).toEqual(['components']);
    expect(ask.questions[1]?.choices).toHaveLength(1);
  });

  test('is asked about again after stepping back, from the question as from the plan', async () => {
    const { state } = await ran(
      [
        ['Change', 'Write'],
        ['Where does “Web” go?', '', 'back'],
        ['Change', 'Write'],
        ['Where does “Web” go?', 'Leave it out'],
        ['Write these changes?', 'Back'],
        ['Change', 'Write'],
        ['Where does “Web” go?', 'Section a'],
        ['Write these changes?', underCursor],
      ],
      unclear(homeless('components', 'Web', 'a')),
    );
    expect(state).toMatchObject({ into: { components: 'a' }, without: [] });
  });

  test('is asked about again where the place that was chosen will not do', async () => {
    const { state } = await ran(
      [
        ['Change', 'Write'],
        ['Where does “Web” go?', 'Section a'],
        ['Where does “Web” go?', 'Section b'],
        ['Write these changes?', underCursor],
      ],
      async ({ into }) => ({
        files: 1,
        text: '',
        refused: into.components === 'b' ? [] : [homeless('components', 'Web', 'a', 'b')],
      }),
    );
    expect(state?.into).toEqual({ components: 'b' });
  });

  test('names at most two of many, and shortens long names', async () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      homeless('threats', `${index}${'x'.repeat(99)}`, 'c'),
    );
    const { ask } = await ran([['Change', 'Write'], ['Where do', '', 'back'], ...quit], unclear(...many));
    expect(ask.questions[1]?.message).toMatch(/^Where do “0x{38}…” and 19 more go\?$/);
  });
});
