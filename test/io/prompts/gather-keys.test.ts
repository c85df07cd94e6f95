import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { TerminalEvent } from '../../../src/io/prompts/events.ts';
import { gatherKeys, type KeyGathering } from '../../../src/io/prompts/gather-keys.ts';
import { pressed } from './pressing.ts';

/** Gathers keys, which `given` resolves to as soon as some of them are given. */
const gathering = () => {
  let give: (events: readonly TerminalEvent[]) => void = () => {};
  const given = new Promise<readonly TerminalEvent[]>((resolve) => {
    give = resolve;
  });
  // Longer than any stall of the machine that runs the tests.
  return { keys: gatherKeys((events) => give(events), 300), given };
};

const press = (keys: KeyGathering, ...inputs: readonly string[]): void => {
  for (const key of pressed(...inputs)) keys.press(key);
};

test('keys that are pressed in one turn are given together', async () => {
  const { keys, given } = gathering();
  press(keys, 'ab', 'return');
  expect(await given).toHaveLength(3);
});

test('a marked paste is given once it is whole, in however many pieces it arrives', async () => {
  const { keys, given } = gathering();
  for (const piece of ['paste-start', 'one', 'return', 'two', 'paste-end']) {
    press(keys, piece);
    await nextTurn();
  }
  expect(await given).toEqual([{ kind: 'paste', text: 'one\ntwo' }]);
});

test('a paste without marks is given as one, although it arrives in pieces', async () => {
  const { keys, given } = gathering();
  press(keys, 'one', 'return', 'tw');
  await nextTurn();
  press(keys, 'o', 'return');
  expect(await given).toEqual([{ kind: 'paste', text: 'one\ntwo\n' }]);
});
