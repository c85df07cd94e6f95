import { expect, test } from 'vitest';
import type { Graph } from '../../../src/diagrams/graph.ts';
import { direction } from '../../../src/diagrams/mermaid/direction.ts';

const graphOf = (count: number, ...edges: (readonly [number, number])[]): Graph => ({
  nodes: Array.from({ length: count }, (_, at) => ({ name: `S${at}`, external: false })),
  edges: edges.map(([from, to]) => ({ from, to })),
});

test.each<[string, 'TD' | 'LR', Graph]>([
  ['a chain', 'TD', graphOf(6, [0, 1], [1, 2], [2, 3], [3, 4], [4, 5])],
  ['a few beside each other', 'TD', graphOf(5, [0, 1], [0, 2], [0, 3], [0, 4])],
  ['many beside each other', 'LR', graphOf(6, [0, 1], [0, 2], [0, 3], [0, 4], [0, 5])],
  ['many that need the same one', 'LR', graphOf(6, [0, 5], [1, 5], [2, 5], [3, 5], [4, 5])],
  ['as deep as it is wide', 'TD', graphOf(9, [0, 1], [1, 2], [2, 3], [3, 4], [0, 5], [0, 6], [0, 7], [0, 8])],
  ['a circle', 'TD', graphOf(5, [0, 1], [1, 2], [2, 3], [3, 4], [4, 0], [2, 2])],
  ['nothing', 'TD', graphOf(0)],
])('%s is drawn %s', (_, way, graph) => {
  expect(direction(graph)).toBe(way);
});
