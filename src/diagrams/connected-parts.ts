import type { Graph } from './graph.ts';

/** The parts of a graph that no arrow joins, each a graph of its own, in the order of their first nodes. */
export const connectedParts = ({ nodes, edges }: Graph): Graph[] => {
  const near: number[][] = nodes.map(() => []);
  for (const { from, to } of edges) {
    near[from]?.push(to);
    near[to]?.push(from);
  }
  const partOf: number[] = [];
  const parts: number[][] = [];
  for (const start of nodes.keys()) {
    if (partOf[start] !== undefined) continue;
    const members = [start];
    partOf[start] = parts.length;
    // The list grows while it is gone through.
    for (const member of members)
      for (const other of near[member] ?? [])
        if (partOf[other] === undefined) {
          partOf[other] = parts.length;
          members.push(other);
        }
    parts.push(members.sort((a, b) => a - b));
  }
  return parts.map((members, part) => {
    const places = new Map(members.map((node, place) => [node, place]));
    const placeOf = (node: number): number => places.get(node) ?? 0;
    const own = edges.filter(({ from }) => partOf[from] === part);
    return {
      nodes: members.flatMap((node) => nodes[node] ?? []),
      edges: own.map(({ from, to }) => ({ from: placeOf(from), to: placeOf(to) })),
    };
  });
};
