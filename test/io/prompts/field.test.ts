import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editField, type Field, fieldOf, insert, partOfLine } from '../../../src/io/prompts/field.ts';
import { pressed } from './pressing.ts';

/** A field as text, with `|` where the cursor stands. */
const shown = ({ text, cursor }: Field): string => `${text.slice(0, cursor)}|${text.slice(cursor)}`;

const field = (marked: string): Field => ({ text: marked.replace('|', ''), cursor: marked.indexOf('|') });

const after = (start: Field, ...inputs: readonly string[]): Field =>
  pressed(...inputs).reduce((state, key) => editField(state, key) ?? state, start);

describe('a key in the field', () => {
  test.each([
    ['a letter is put in at the cursor', 'W|b', ['e'], 'We|b'],
    ['left and right go over one letter', 'a|bc', ['right', 'right', 'left'], 'ab|c'],
    ['they stop at the ends', '|a', ['left', 'right', 'right'], 'a|'],
    ['home and end', 'a|b', ['home', 'x', 'end', 'y'], 'xaby|'],
    ['Ctrl+A and Ctrl+E do the same', 'a|b', ['ctrl+a', 'x', 'ctrl+e', 'y'], 'xaby|'],
    ['backspace takes the letter before', 'ab|c', ['backspace'], 'a|c'],
    ['delete and Ctrl+D take the one behind', 'a|bcd', ['delete', 'ctrl+d'], 'a|d'],
    [
      'nothing is taken where there is nothing',
      '|',
      ['backspace', 'delete', 'ctrl+w', 'ctrl+k', 'ctrl+u'],
      '|',
    ],
    ['Ctrl+U clears what is before', 'one two|three', ['ctrl+u'], '|three'],
    ['Ctrl+K clears what is behind', 'one|two', ['ctrl+k'], 'one|'],
    ['Ctrl+W takes a word with the space behind it', 'Web: the page |', ['ctrl+w'], 'Web: the |'],
    ['Ctrl+W takes signs apart from letters', 'Web->|', ['ctrl+w'], 'Web|'],
    ['meta+B and meta+F go over words', 'one two| three', ['meta+b', 'x', 'meta+f', 'y'], 'one xtwoy| three'],
    ['a letter of several parts is one', 'e\u0301👨‍👩‍👧|', ['left', 'left'], '|e\u0301👨‍👩‍👧'],
    ['and goes as one', 'a👍🏽🇩🇪|', ['backspace', 'backspace'], 'a|'],
  ])('%s', (_, start, inputs, expected) => expect(shown(after(field(start), ...inputs))).toBe(expected));

  test('is none of the field when it edits nothing', () => {
    const others = pressed('up', 'escape', 'ctrl+g');
    for (const key of others) expect(editField(fieldOf('a'), key)).toBeUndefined();
  });
});

describe('a pasted part of a line', () => {
  test.each([
    ['stays as it is', 'one two', 'one two'],
    ['keeps words apart', ' one\t', ' one '],
    ['is put on one line', 'one\r\ntwo\n', 'one two'],
    ['has no escapes', '\x1b[31mone\x1b[0m', 'one'],
  ])('%s', (_, text, expected) => expect(partOfLine(text)).toBe(expected));

  test('goes in at the cursor', () => expect(shown(insert(field('a|b'), 'xy'))).toBe('axy|b'));
});

test('whatever is pressed, the cursor stands inside the text', () => {
  const inputs = [
    'left',
    'right',
    'home',
    'end',
    'backspace',
    'delete',
    'ctrl+w',
    'ctrl+u',
    'ctrl+k',
    'meta+b',
    'meta+f',
  ];
  const input = fc.oneof(
    fc.constantFrom(...inputs),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(input), (pressedInputs) => {
      const { text, cursor } = after(fieldOf(''), ...pressedInputs);
      expect(cursor).toBeGreaterThanOrEqual(0);
      expect(cursor).toBeLessThanOrEqual(text.length);
      expect(text.isWellFormed()).toBe(true);
    }),
  );
});
