import { expect, test } from 'vitest';
import { windowBelow } from '../../../src/io/prompts/live-window.ts';
import { windowOf } from './drawing.ts';

test.each([
  [24, 4, 20],
  [12, 4, 10],
  [8, 4, 8],
])('of %i rows below %i taken ones there are %i', (rows, taken, left) => {
  const window = { now: () => windowOf(80, rows), watch: () => () => {}, erase: () => {} };
  expect(windowBelow(window, () => taken).now()).toMatchObject({ columns: 80, rows: left });
});
