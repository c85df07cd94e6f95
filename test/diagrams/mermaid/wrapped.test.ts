import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapped } from '../../../src/diagrams/mermaid/wrapped.ts';
import { cleanText } from '../../../src/spec/clean-text.ts';
import { displayWidth } from '../../../src/spec/display-width.ts';
import { mermaidText } from './mermaid-text.ts';

test.each([
  ['short enough', 'short enough'],
  ['The order is posted to the gateway with its key', 'The order is posted to the\ngateway with its key'],
  ['one\ntwo', 'one\ntwo'],
  ['x'.repeat(40), 'x'.repeat(40)],
  [`see ${'x'.repeat(40)} there`, `see\n${'x'.repeat(40)}\nthere`],
  ['顧客は「支払う」ボタンを押して、注文を送信する', '顧客は「支払う」ボタンを押し\nて、注文を送信する'],
])('%j', (text, lines) => {
  expect(wrapped(text)).toBe(lines);
});

test('nothing is lost, and a line is too long only where it is one word', () => {
  const run = fc.property(
    fc.array(mermaidText).map((texts) => texts.join(' ')),
    (text) => {
      const lines = wrapped(text);
      expect(lines.replace(/\s/g, '')).toBe(cleanText(text).replace(/\s/g, ''));
      for (const line of lines.split('\n')) expect(displayWidth(line) <= 28 || !/\s/.test(line)).toBe(true);
    },
  );
  fc.assert(run);
});
