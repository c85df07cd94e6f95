import { describe, expect, test } from 'vitest';
import { componentQuestion, unknownDependencies } from '../../src/ask/component-lines.ts';

const { read, complete, sketch } = componentQuestion('Components', [], ['Stripe']);

describe('a line for a component', () => {
  test('points out a dependency that names nothing here', () => {
    expect(read('Web -> orderservice, Stripe, Kafka', ['OrderService'])).toMatchObject({
      note: 'new: Kafka',
      label: 'Web [frontend] → orderservice, Stripe, Kafka',
    });
    expect(read('Web -> OrderService', ['OrderService'])).not.toHaveProperty('note');
  });

  test.each([
    ['Web -> Ord', 'Web -> OrderService'],
    ['Web -> OrderService, s', 'Web -> OrderService, Stripe'],
    ['Web -> OrderService, ', 'Web -> OrderService, Stripe'],
    ['Web ->', 'Web -> OrderService'],
    ['Web -> Zeb', 'Web -> Zeb'],
    ['Web: pay', 'Web: pay'],
  ])('Tab completes “%s” to “%s”', (typed, completed) => {
    expect(complete(typed, ['OrderService'])).toBe(completed);
  });
});

describe('the drawing of a list of components', () => {
  const signs = { arrow: '->', dot: '-' };

  test('follows their arrows, whatever else stands among them', () => {
    const lines = ['OrderService: places orders -> Stripe', '->', 'Web [client] -> orderservice', 'OrderDB'];
    expect(sketch?.(lines)(80, signs)).toBe('Web -> OrderService -> Stripe - 1 more');
    expect(sketch?.(lines)(20, signs)).toBeUndefined();
  });

  test('is none where there are no arrows', () => {
    expect(sketch?.(['Web', 'OrderDB'])(80, signs)).toBeUndefined();
  });
});

test('unknown dependencies are offered once each', () => {
  const components = [
    { name: 'A', dependencies: ['Kafka', 'b', 'Stripe'] },
    { name: 'B', dependencies: ['kafka', 'C'] },
  ];
  expect(unknownDependencies(components, ['stripe'])).toEqual(['Kafka', 'C']);
});
