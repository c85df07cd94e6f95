import { expect, test } from 'vitest';
import type { Choice } from '../../../src/ask/ask.ts';
import { choicesIn } from '../../../src/io/prompts/choices-in.ts';
import { glyphsFor } from '../../../src/io/prompts/glyphs.ts';
import { windowOf } from './drawing.ts';

const choices: readonly Choice<number>[] = [
  { value: 1, name: 'Components  Web, Api' },
  { value: 2, name: 'a way', sketch: (room, { arrow }) => (room < 20 ? undefined : `Web ${arrow} Api`) },
];

test('a drawing is among the choices where there is room for it', () => {
  expect(choicesIn(choices, windowOf(23, 24)).map(({ name }) => name)).toEqual([
    'Components  Web, Api',
    'Web ─▶ Api',
  ]);
  expect(choicesIn(choices, windowOf(22, 24)).map(({ value }) => value)).toEqual([1]);
});

test('a drawing is made of the signs that the terminal shows', () => {
  const window = { ...windowOf(80, 24), glyphs: glyphsFor({ TERM: 'linux' }, 'linux') };
  expect(choicesIn(choices, window)[1]?.name).toBe('Web -> Api');
});
