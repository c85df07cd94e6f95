import { expect, test } from 'vitest';
import { saidBehind } from '../../../src/document/splice/said-behind.ts';

test.each([
  [' — ', '~~~', '**Cart** — ~~~'],
  ['\n\n', 'keeps carts', '**Cart**\n\nkeeps carts'],
  ['\n\n   ', 'keeps carts', '**Cart**\n\n   keeps carts'],
  ['\n\n      ', 'keeps carts', '**Cart**\n\n      keeps carts'],
  ['\n\n', '~~~', '**Cart**: ~~~'],
  ['\n\n  ', '# carts', '**Cart**: # carts'],
  ['\n', '===', '**Cart**: ==='],
  ['\n\n', '[carts]: /kept', '**Cart**: [carts]: /kept'],
])('behind a name and %j stands %s as %j', (separator, text, whole) => {
  expect(saidBehind('**Cart**', separator, text, ': ')).toBe(whole);
});
