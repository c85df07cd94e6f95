import { expect, test } from 'vitest';
import { isUnattended } from '../../src/cli/is-unattended.ts';

const atTerminal = { stdin: { isTTY: true }, stderr: { isTTY: true } };
const options = { input: true, color: true };

test('a person at a terminal is asked', () => {
  expect(isUnattended(options, {}, atTerminal)).toBe(false);
  expect(isUnattended({ ...options, answers: 'answers.yaml' }, { CI: 'false' }, atTerminal)).toBe(false);
});

test.each([
  ['--yes', { ...options, yes: true }, {}, atTerminal],
  ['--json', { ...options, json: true }, {}, atTerminal],
  ['--no-input', { ...options, input: false }, {}, atTerminal],
  ['--answers -', { ...options, answers: '-' }, {}, atTerminal],
  ['CI', options, { CI: 'true' }, atTerminal],
  ['no terminal to read from', options, {}, { ...atTerminal, stdin: {} }],
  ['no terminal to write to', options, {}, { ...atTerminal, stderr: {} }],
])('nobody is asked with %s', (_, given, env, terminal) => {
  expect(isUnattended(given, env, terminal)).toBe(true);
});
