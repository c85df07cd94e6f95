import { describe, expect, test } from 'vitest';
import { keyName, typedText } from '../../../src/io/prompts/keys.ts';

describe('the name of a key', () => {
  test.each([
    [{ name: 'up' }, 'up'],
    [{ name: 'g', ctrl: true }, 'ctrl+g'],
    [{ name: 'tab', shift: true }, 'shift+tab'],
    [{ name: 'left', ctrl: true, meta: true }, 'ctrl+meta+left'],
  ])('%j is %s', (key, name) => expect(keyName(key)).toBe(name));

  test('Esc is Esc, although readline says that meta is held', () => {
    expect(keyName({ name: 'escape', meta: true, sequence: '\x1b' })).toBe('escape');
  });
});

describe('what a key writes', () => {
  test.each(['a', 'Ä', ' ', '?', '日', '👍', '\u200d'])('%j writes itself', (sequence) => {
    expect(typedText({ sequence })).toBe(sequence);
  });

  test.each([
    ['a control character', { sequence: '\x07' }],
    ['a letter with Ctrl', { sequence: 'a', ctrl: true }],
    ['a letter with meta', { sequence: 'a', meta: true }],
    ['an arrow', { name: 'up', sequence: '\x1b[A' }],
    ['a key nobody knows', { name: 'undefined', sequence: '\x1b[13;2u' }],
    ['half a letter', { sequence: '\ud83d' }],
    ['an override of the direction', { sequence: '\u202e' }],
  ])('%s writes nothing', (_, key) => expect(typedText(key)).toBeUndefined());
});
