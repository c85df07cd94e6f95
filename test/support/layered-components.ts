import type { Component } from '../../src/spec/model.ts';

const words = ['Order', 'Payment', 'Cart', 'Invoice', 'Stock', 'Price', 'Mail', 'Search', 'Fraud', 'Returns'];

/**
 * Components as systems have them: every fifth is a store, which needs nothing; each other one needs some of those right
 * before it. The same each time.
 */
export const layeredComponents = (count: number, needs = 2): Component[] => {
  const names = Array.from({ length: count }, (_, at) => nameOf(at));
  return names.map((name, at) => {
    const steps =
      at % 5 === 4 ? [] : Array.from({ length: 1 + (at % needs) }, (_, need) => stepBack(at, need));
    const dependencies = [...new Set(steps)].flatMap((step) => names[at - step] ?? []);
    return { name, purpose: `${name} does its part.`, dependencies };
  });
};

/** How far before a component one stands that it needs. */
const stepBack = (at: number, need: number): number => 1 + ((at * 7 + need * 3) % 6);

const nameOf = (at: number): string =>
  `${words[at % words.length]} ${at % 5 === 4 ? 'DB' : 'Service'} ${1 + Math.floor(at / words.length)}`;
