import { expect, test } from 'vitest';
import { chain } from '../../src/diagrams/chain.ts';
import { componentGraph } from '../../src/diagrams/graph.ts';

/** A graph from lines such as `Web -> OrderService`. */
const graph = (...lines: readonly string[]) =>
  componentGraph({
    components: lines.map((line) => {
      const [name = '', needs] = line.split(' -> ');
      return { name, dependencies: needs === undefined ? [] : needs.split(', ') };
    }),
    externals: [],
  });

test('is the longest way along the arrows', () => {
  expect(chain(graph('Web -> Orders', 'Orders -> Payment', 'Payment'), 80)).toBe('Web ─▶ Orders ─▶ Payment');
});

test('says how much is beside it', () => {
  expect(chain(graph('Mailer', 'Web -> Auth, Orders', 'Orders -> Stripe'), 80)).toBe(
    'Web ─▶ Orders ─▶ Stripe · 2 more',
  );
});

test('goes round no circle', () => {
  expect(chain(graph('A -> B, A', 'B -> C', 'C -> A'), 80)).toBe('A ─▶ B ─▶ C');
});

test('is nothing where it has no room, or nothing to show', () => {
  const room = 'Web ─▶ Orders'.length;
  expect(chain(graph('Web -> Orders'), room)).toBe('Web ─▶ Orders');
  expect(chain(graph('Web -> Orders'), room - 1)).toBeUndefined();
  expect(chain(graph('Web', 'Orders'), 80)).toBeUndefined();
  expect(chain(graph(), 80)).toBeUndefined();
});

test('takes no time for thousands of components', () => {
  const lines = Array.from({ length: 5000 }, (_, at) => `Service ${at} -> Service ${at + 1}`);
  expect(chain(graph(...lines), 200)).toBeUndefined();
});

test('is drawn with the signs that are to be had', () => {
  expect(chain(graph('Web -> Orders', 'Mailer'), 80, { arrow: '->', dot: '-' })).toBe(
    'Web -> Orders - 1 more',
  );
});
