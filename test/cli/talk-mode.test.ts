import { expect, test } from 'vitest';
import { isSet, type TalkMode, talkMode } from '../../src/cli/talk-mode.ts';

const atTerminal = { stdin: { isTTY: true }, stderr: { isTTY: true }, platform: 'linux' as const };
const options = { input: true };

test('a person at a terminal is asked with prompts', () => {
  expect(talkMode(options, {}, atTerminal)).toBe('prompts');
  expect(talkMode({ ...options, answers: 'answers.yaml' }, { CI: 'false' }, atTerminal)).toBe('prompts');
});

test.each([
  ['--yes', { ...options, yes: true }, {}, atTerminal],
  ['--json', { ...options, json: true }, {}, atTerminal],
  ['--no-input', { input: false }, {}, atTerminal],
  ['--answers -', { ...options, answers: '-' }, {}, atTerminal],
  ['--yes, whatever else is said', { ...options, yes: true, plain: true }, { ACCESSIBLE: '1' }, atTerminal],
  ['CI', options, { CI: 'true' }, atTerminal],
  ['CI, though a screen reader is used', options, { CI: 'true', ACCESSIBLE: '1' }, atTerminal],
  ['no terminal to write to', options, {}, { ...atTerminal, stderr: {} }],
])('nobody is asked with %s', (_, given, env, terminal) => {
  expect(talkMode(given, env, terminal)).toBe('none');
});

test.each<[string, object, NodeJS.ProcessEnv, object, TalkMode]>([
  ['--plain', { plain: true }, {}, {}, 'lines'],
  ['--plain in CI', { plain: true }, { CI: 'true' }, {}, 'lines'],
  ['--plain and a pipe', { plain: true }, {}, { stdin: {} }, 'lines'],
  ['ACCESSIBLE', {}, { ACCESSIBLE: '1' }, {}, 'lines'],
  ['ACCESSIBLE that says no', {}, { ACCESSIBLE: '0' }, {}, 'prompts'],
  ['ACCESSIBLE and a pipe', {}, { ACCESSIBLE: '1' }, { stdin: {} }, 'piped lines'],
  ['a dumb terminal', {}, { TERM: 'dumb' }, {}, 'lines'],
  ['a pipe', {}, {}, { stdin: {} }, 'piped lines'],
  ['Git Bash without ConPTY', {}, { TERM_PROGRAM: 'mintty' }, { stdin: {}, platform: 'win32' }, 'lines'],
  ['Git Bash with ConPTY', {}, { TERM_PROGRAM: 'mintty' }, { platform: 'win32' }, 'prompts'],
])('%s', (_, given, env, terminal, mode) => {
  expect(talkMode({ ...options, ...given }, env, { ...atTerminal, ...terminal })).toBe(mode);
});

test.each([undefined, '', '0', 'false', 'FALSE'])('%j says no', (value) => {
  expect(isSet(value)).toBe(false);
});
