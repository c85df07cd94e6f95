import { expect, test } from 'vitest';
import { componentGraph, systemContext } from '../../src/diagrams/graph.ts';

const components = [
  { name: 'OrderService', dependencies: ['orderdb', 'Stripe', 'OrderService', 'Mailer'] },
  { name: 'OrderDB', kind: 'store' },
  { name: 'Web', dependencies: ['OrderService', 'stripe'] },
];
const externals = [
  { name: 'Shopper', kind: 'client' },
  { name: 'Stripe', kind: 'service' },
];

test('components and what they need are nodes, described or not', () => {
  expect(componentGraph({ components, externals })).toEqual({
    nodes: [
      { name: 'OrderService', kind: 'service', external: false },
      { name: 'OrderDB', kind: 'store', external: false },
      { name: 'Web', kind: 'frontend', external: false },
      { name: 'Stripe', kind: 'service', external: true },
      { name: 'Mailer', kind: undefined, external: true },
    ],
    edges: [
      { from: 0, to: 1 },
      { from: 0, to: 3 },
      { from: 0, to: 0 },
      { from: 0, to: 4 },
      { from: 2, to: 0 },
      { from: 2, to: 3 },
    ],
  });
});

test('a component that stands twice is one node, and an arrow is drawn once', () => {
  const twice = [
    { name: 'A', dependencies: ['B'] },
    { name: 'a', dependencies: ['b', 'C'] },
    { name: 'B', dependencies: [] },
  ];
  const { nodes, edges } = componentGraph({ components: twice, externals: [] });
  expect(nodes.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
  expect(edges).toEqual([
    { from: 0, to: 1 },
    { from: 0, to: 2 },
  ]);
});

test('clients use the system, and it uses the others and what nobody has described', () => {
  const { system, clients, services } = systemContext('Order checkout', { components, externals });
  expect(system).toBe('Order checkout');
  expect(clients.map(({ name }) => name)).toEqual(['Shopper']);
  expect(services).toEqual([
    { name: 'Stripe', kind: 'service', external: true },
    { name: 'Mailer', kind: undefined, external: true },
  ]);
});

test('a remark behind the name of a dependency is not a part of it, where the name is known', () => {
  const remarks = ['B — see 3.2', 'B (replica)', 'Stripe: cards', 'Billing - old'];
  const graph = componentGraph({
    components: [{ name: 'A', dependencies: remarks }, { name: 'B' }],
    externals: [{ name: 'Stripe' }],
  });
  expect(graph.nodes.map(({ name }) => name)).toEqual(['A', 'B', 'Stripe', 'Billing - old']);
  expect(graph.edges).toEqual([
    { from: 0, to: 1 },
    { from: 0, to: 2 },
    { from: 0, to: 3 },
  ]);
});

test('what a component needs is used by the system, whatever its name tells', () => {
  const components = [{ name: 'Orders', dependencies: ['HTTP Client', 'Users', 'Shopper'] }];
  const { clients, services } = systemContext('Shop', {
    components,
    externals: [{ name: 'Shopper', kind: 'client' }, { name: 'Browser' }],
  });
  expect(clients.map(({ name }) => name)).toEqual(['Shopper', 'Browser']);
  expect(services.map(({ name }) => name)).toEqual(['HTTP Client', 'Users']);
});

test('a name is the same with and without code marks, and with a remark where another line has it without', () => {
  const components = [
    { name: 'A', dependencies: ['`B`', 'Stripe', '`x`'] },
    { name: '`B`', dependencies: ['Stripe (cards only)', 'x'] },
  ];
  const graph = componentGraph({ components, externals: [] });
  expect(graph.nodes.map(({ name }) => name)).toEqual(['A', 'B', 'Stripe', 'x']);
  expect(graph.edges).toHaveLength(5);
});
