import type { GraphEdge } from '../graph.ts';

/**
 * The arrows that have to point upwards, because they close a circle. Boxes are visited in the order of the document, so
 * that a further one at its end turns no other arrow round.
 */
export const upwardEdges = (count: number, edges: readonly GraphEdge[]): ReadonlySet<number> => {
  const leaving: number[][] = Array.from({ length: count }, () => []);
  for (const [at, { from }] of edges.entries()) leaving[from]?.push(at);
  const upward = new Set<number>();
  const states: ('open' | 'done' | undefined)[] = [];
  for (let start = 0; start < count; start += 1) {
    if (states[start] !== undefined) continue;
    // Not by recursion: a chain of thousands of components is no reason to fail.
    const path = [{ box: start, next: 0 }];
    states[start] = 'open';
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const edge = leaving[step.box]?.[step.next];
      step.next += 1;
      if (edge === undefined) {
        states[step.box] = 'done';
        path.pop();
        continue;
      }
      const to = edges[edge]?.to ?? 0;
      if (states[to] === 'open') upward.add(edge);
      else if (states[to] === undefined) {
        states[to] = 'open';
        path.push({ box: to, next: 0 });
      }
    }
  }
  return upward;
};
