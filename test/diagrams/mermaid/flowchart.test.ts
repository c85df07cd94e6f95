import { describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/diagrams/graph.ts';
import { flowchart } from '../../../src/diagrams/mermaid/flowchart.ts';

const named = (...names: string[]): Graph['nodes'] => names.map((name) => ({ name, external: false }));

test.each([
  ['database', '[("A<br/><small>[database]</small>")]'],
  ['PostgreSQL', '[("A<br/><small>[PostgreSQL]</small>")]'],
  ['read model store', '[("A<br/><small>[read model store]</small>")]'],
  ['cache', '[("A<br/><small>[cache]</small>")]'],
  ['object storage', '[("A<br/><small>[object storage]</small>")]'],
  ['message queue', '(["A<br/><small>[message queue]</small>"])'],
  ['event bus', '(["A<br/><small>[event bus]</small>"])'],
  ['service', '["A<br/><small>[service]</small>"]'],
  ['constructor', '["A<br/><small>[constructor]</small>"]'],
  ['', '["A"]'],
  [undefined, '["A"]'],
])('the kind %s has its shape', (kind, box) => {
  const text = flowchart({ nodes: [{ name: 'A', kind, external: false }], edges: [] });
  expect(text).toBe(`flowchart TD\n    n0${box}`);
});

test('there is no drawing without a node', () => {
  expect(flowchart({ nodes: [], edges: [] })).toBeUndefined();
});

describe('what Mermaid does not draw', () => {
  const arrows = (count: number): Graph => ({
    nodes: named(...Array.from({ length: count + 1 }, (_, at) => `S${at}`)),
    edges: Array.from({ length: count }, (_, at) => ({ from: at, to: at + 1 })),
  });

  test('has more than 480 arrows', () => {
    expect(flowchart(arrows(480))).toBeDefined();
    expect(flowchart(arrows(481))).toBeUndefined();
    expect(flowchart(arrows(100_000))).toBeUndefined();
  });

  test('has more than 45,000 characters', () => {
    const frame = flowchart({ nodes: named('x'), edges: [] })?.length ?? 0;
    const name = 'x'.repeat(45_001 - frame);
    expect(flowchart({ nodes: named(name), edges: [] })).toHaveLength(45_000);
    expect(flowchart({ nodes: named(`${name}x`), edges: [] })).toBeUndefined();
  });
});
