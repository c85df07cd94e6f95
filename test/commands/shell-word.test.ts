import { execa } from 'execa';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shellWord } from '../../src/commands/shell-word.ts';

test('a shell takes a word for the text that it is', { skip: process.platform === 'win32' }, async () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((some) => !some.includes('\0'));
  const hard = [
    "it's",
    '$HOME',
    '`ls`',
    '"',
    '\\',
    'a\nb',
    '*',
    '~',
    '-x',
    '=ls',
    '@a',
    '#a',
    '!',
    'a b',
    '',
  ];
  const texts = [...hard, ...fc.sample(text, { numRuns: 200, seed: 1 })];
  const words = texts.map((some) => shellWord(some, 'posix'));
  const { stdout } = await execa('sh', ['-c', `printf '%s\\0' ${words.join(' ')}`], {
    stripFinalNewline: false,
  });
  expect(stdout.split('\0').slice(0, -1)).toEqual(texts);
});

test('what needs no quotes has none', () => {
  expect(shellWord('docs/specs/TECH_SPEC-a.md', 'posix')).toBe('docs/specs/TECH_SPEC-a.md');
  expect(shellWord('docs/specs/TECH_SPEC-a.md', 'powershell')).toBe('docs/specs/TECH_SPEC-a.md');
});

test.each([
  ["it's", "'it''s'"],
  ['it’s', "'it’’s'"],
  ['@a', "'@a'"],
  ['a,b', "'a,b'"],
  ['$a [1]', "'$a [1]'"],
])('PowerShell takes %s between quotes', (text, word) => {
  expect(shellWord(text, 'powershell')).toBe(word);
});
