import { expect, test } from 'vitest';
import { reasonIn } from '../../src/spec/reason-in.ts';

test.each([
  ['n/a: nothing is stored', 'nothing is stored'],
  ['N/A - nothing', 'nothing'],
  ['Not applicable — nothing is stored', 'nothing is stored'],
  ['n/a', ''],
  ['Not applicable.', ''],
  ['n/a:', ''],
  ['n/a is a sign', undefined],
  ['Nothing', undefined],
  ['Say n/a: why', undefined],
  ['n/a: because\nof lines', 'because of lines'],
])('%j is %j', (text, reason) => {
  expect(reasonIn(text)).toBe(reason);
});
