import { expect, test } from 'vitest';
import { isSameFeature, specsNamed } from '../../src/commands/specs-named.ts';

const specs = ['C++ client', 'C# client', 'c# Client', 'Order checkout', 'Checkout'].map((title, index) => ({
  path: `docs/specs/${index}-${title === 'Checkout' ? 'basket' : 'spec'}.md`,
  title,
}));

test.each([
  ['C# client', ['C# client']],
  ['C# CLIENT', ['C# client', 'c# Client']],
  ['c  client', ['C++ client', 'C# client', 'c# Client']],
  ['order-checkout', ['Order checkout']],
  ['checkout', ['Checkout']],
  ['4-basket', ['Checkout']],
  ['order', ['Order checkout']],
  ['invoice', []],
])('%s means %j', (name, titles) => {
  expect(specsNamed(specs, name).map(({ title }) => title)).toEqual(titles);
});

test('two names are one feature whatever their case and white space, but not where a sign differs', () => {
  expect(isSameFeature('Order  Checkout', 'order checkout')).toBe(true);
  expect(isSameFeature('Cafe\u0301', 'CAFÉ')).toBe(true);
  expect(isSameFeature('C++ client', 'C# client')).toBe(false);
  expect(isSameFeature('Order-checkout', 'Order checkout')).toBe(false);
});
