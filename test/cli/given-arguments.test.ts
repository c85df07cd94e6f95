import { expect, test } from 'vitest';
import { givenArguments } from '../../src/cli/given-arguments.ts';

test.each([
  [['--', 'Order checkout'], ['Order checkout']],
  [
    ['--help', 'notes'],
    ['help', 'notes'],
  ],
  [
    ['-h', 'adr', 'new'],
    ['help', 'adr', 'new'],
  ],
  [
    ['--', '--help', 'notes'],
    ['help', 'notes'],
  ],
  [['--help'], ['--help']],
  [
    ['--help', '--json'],
    ['--help', '--json'],
  ],
  [
    ['add', '--help', 'component'],
    ['add', '--help', 'component'],
  ],
])('%j are meant as %j', (typed, meant) => {
  expect(givenArguments(typed)).toEqual(meant);
});
