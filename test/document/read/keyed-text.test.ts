import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyedText } from '../../../src/document/read/keyed-text.ts';

test.each([
  ['**SKU**: stock keeping unit', '**', 'SKU', '**', ': ', 'stock keeping unit'],
  ['**SKU:** stock keeping unit', '**', 'SKU', ':**', ' ', 'stock keeping unit'],
  ['**SKU**:', '**', 'SKU', '**:', '', ''],
  ['`p95` < 200ms', '`', 'p95', '`', ' ', '< 200ms'],
  ['**`PORT`** – where it listens', '**`', 'PORT', '`**', ' – ', 'where it listens'],
  ['Replay => a key: one per cart', '', 'Replay', '', ' => ', 'a key: one per cart'],
  ['https://example.com: the shop', '', 'https://example.com', '', ': ', 'the shop'],
  ['A name alone', '', 'A name alone', '', '', ''],
  ['**SKU**s are many: a lot', '', '**SKU**s are many', '', ': ', 'a lot'],
  ['**never closed: a b', '', '**never closed', '', ': ', 'a b'],
])('%s', (raw, open, name, close, separator, text) => {
  expect(keyedText(raw)).toEqual({ open, name, close, aside: undefined, separator, text });
});

test('takes what stands in brackets behind the name apart', () => {
  expect(keyedText('`PORT` (default: 80): where it listens')).toMatchObject({
    name: 'PORT',
    aside: { before: ' (', text: 'default: 80', after: ')' },
    text: 'where it listens',
  });
  expect(keyedText('Stripe (service)')).toMatchObject({
    name: 'Stripe',
    aside: { text: 'service' },
    text: '',
  });
});

test('loses nothing of any line', () => {
  const piece = fc.constantFrom(
    '**',
    '__',
    '`',
    '*',
    'a',
    ' ',
    ': ',
    ' – ',
    ' (b)',
    '(',
    ')',
    '\\',
    '=>',
    '\n',
    '：',
  );
  const run = fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
    const { open, name, close, aside, separator, text } = keyedText(pieces.join(''));
    const remark = aside === undefined ? '' : aside.before + aside.text + aside.after;
    const all = open + name + close + remark + separator + text;
    expect(all.trim()).toBe(pieces.join('').trim());
  });
  fc.assert(run);
});
