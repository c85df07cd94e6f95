import { expect, test } from 'vitest';
import { glyphsFor } from '../../../src/io/prompts/glyphs.ts';

test.each([
  ['a terminal', { TERM: 'xterm-256color' }, 'linux', '✔'],
  ['an unknown terminal', {}, 'darwin', '✔'],
  ['the console of the Linux kernel', { TERM: 'linux' }, 'linux', '+'],
  ['Windows Terminal', { WT_SESSION: 'x' }, 'win32', '✔'],
  ['VS Code on Windows', { TERM_PROGRAM: 'vscode' }, 'win32', '✔'],
  ['Git Bash', { TERM: 'xterm-256color' }, 'win32', '✔'],
  ['the old console of Windows', {}, 'win32', '+'],
] as const)('%s', (_, env, platform, done) => expect(glyphsFor(env, platform).done).toBe(done));

test('what a poor terminal is given is ASCII', () => {
  expect(Object.values(glyphsFor({}, 'win32')).join('')).toMatch(/^[ -~]+$/);
});
