import { expect, test } from 'vitest';
import { withLastWord, wordsOf } from '../../../src/render/derive/name-words.ts';

test.each([
  ['OrderLine', ['order', 'line']],
  ['order-line', ['order', 'line']],
  ['ORDER_LINE', ['order', 'line']],
  ['Order  line!', ['order', 'line']],
  ['HTTPServer', ['http', 'server']],
  ['userIDs', ['user', 'ids']],
  ['2FAToken', ['2fa', 'token']],
  ['OAuth2Client', ['o', 'auth2', 'client']],
  ["Customer's order", ['customers', 'order']],
  ['注文 明細', ['注文', '明細']],
  ['ÜberÄnderung', ['über', 'änderung']],
  ['ราคา', ['ราคา']],
  ['🎉', []],
  ['', []],
])('the words of %j', (name, words) => expect(wordsOf(name)).toEqual(words));

test('the last word alone is changed', () => {
  expect(withLastWord(['a', 'b'], (word) => `${word}s`)).toEqual(['a', 'bs']);
  expect(withLastWord([], (word) => `${word}s`)).toEqual([]);
});
