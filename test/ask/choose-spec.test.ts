import { describe, expect, test } from 'vitest';
import { chooseSpec, type SpecChoice } from '../../src/ask/choose-spec.ts';
import { type Move, scripted, underCursor } from '../support/scripted.ts';

const specs = (count: number): SpecChoice[] =>
  Array.from({ length: count }, (_, index) => ({
    path: `docs/specs/TECH_SPEC-${index}.md`,
    title: index === 8 ? '订单结算 Café' : `Feature ${index}`,
  }));

const chosen = async (count: number, ...moves: readonly Move[]) => chosenOf(count, true, moves);

const chosenOf = async (count: number, hasNew: boolean, moves: readonly Move[]) => {
  const ask = scripted(moves);
  const read: string[] = [];
  const countsOf = async (path: string) => {
    read.push(path);
    return `${/\d/.exec(path)?.[0]} components`;
  };
  const choice = await chooseSpec(specs(count), ask, { countsOf, hasNew });
  expect(ask.done()).toBe(true);
  return { choice, ask, read };
};

describe('a few specifications', () => {
  test('are a list, in the order given', async () => {
    const { choice, ask } = await chosen(7, ['Specification', underCursor]);
    expect(choice).toEqual({ kind: 'spec', path: 'docs/specs/TECH_SPEC-0.md' });
    expect(ask.questions[0]?.choices).toHaveLength(8);
    expect(ask.questions[0]?.choices?.[1]).toMatchObject({
      name: 'Feature 1',
      description: '1 components · docs/specs/TECH_SPEC-1.md',
    });
  });

  test('stand beside a new one', async () => {
    const { choice } = await chosen(1, ['Specification', 'A new specification']);
    expect(choice).toEqual({ kind: 'new' });
  });

  test('stand alone where nothing else can be chosen', async () => {
    const { ask } = await chosenOf(2, false, [['Specification', underCursor]]);
    expect(ask.questions[0]?.choices?.map(({ name }) => name)).toEqual(['Feature 0', 'Feature 1']);
  });

  test('are nothing once the person steps back', async () => {
    expect((await chosen(2, ['Specification', '', 'back'])).choice).toBeUndefined();
    expect((await chosen(9, ['Specification', '', 'back'])).choice).toBeUndefined();
  });
});

describe('many specifications', () => {
  /** What is offered for a typed text. */
  const offered = async (typed: string, count = 12): Promise<readonly string[]> => {
    const { ask } = await chosen(count, ['Specification', '', 'back']);
    return ask.questions[0]?.suggest?.(typed).map(({ name }) => name) ?? [];
  };

  test('are searched by title and path', async () => {
    expect(await offered('feature 7')).toEqual(['Feature 7']);
    expect(await offered('TECH_spec-1.')).toEqual(['Feature 1']);
    expect(await offered('cafe\u0301')).toEqual(['订单结算 Café']);
    expect(await offered('订单')).toEqual(['订单结算 Café']);
    expect(await offered('refunds')).toEqual([]);
  });

  test('have the new one among the seven that are seen first', async () => {
    const names = await offered('');
    expect(names).toHaveLength(13);
    expect(names.slice(0, 7)).toEqual([...specs(6).map(({ title }) => title), 'A new specification']);
    expect(await offered('new')).toEqual(['A new specification']);
    expect(await offered('cat')).toEqual([]);
  });

  test('are not read to be counted', async () => {
    expect((await chosen(8, ['Specification', ''])).read).toEqual([]);
    expect((await chosen(7, ['Specification', underCursor])).read).toHaveLength(7);
  });

  test('stand alone where nothing else can be chosen', async () => {
    const { ask } = await chosenOf(12, false, [
      ['Specification', ''],
      ['Specification', '', 'back'],
    ]);
    expect(ask.questions[0]?.suggest?.('').map(({ name }) => name)).toEqual(
      specs(12).map(({ title }) => title),
    );
    expect(ask.questions[1]?.refused).toBeDefined();
  });

  test.each([
    ['', { kind: 'new' }],
    ['docs/specs/TECH_SPEC-9.md', { kind: 'spec', path: 'docs/specs/TECH_SPEC-9.md' }],
  ])('give “%s” as what it means', async (value, choice) => {
    expect((await chosen(12, ['Specification', value])).choice).toEqual(choice);
  });

  test('are asked for again where none is meant', async () => {
    const { choice, ask } = await chosen(
      12,
      ['Specification', 'refunds'],
      ['Specification', 'docs/specs/TECH_SPEC-1.md'],
    );
    expect(choice).toMatchObject({ path: 'docs/specs/TECH_SPEC-1.md' });
    expect(ask.questions[1]).toMatchObject({
      initial: 'refunds',
      refused: 'No specification here has that in its title or path',
    });
  });
});
