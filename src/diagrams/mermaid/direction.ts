import type { Graph } from '../graph.ts';

/** Which way a graph is read best: down the page, unless that makes it wider than it is deep and too wide for a page. */
export const direction = (graph: Graph): 'TD' | 'LR' => {
  const widths = new Map<number, number>();
  for (const rank of ranksOf(graph)) widths.set(rank, (widths.get(rank) ?? 0) + 1);
  const widest = Math.max(0, ...widths.values());
  return widest > mostInARow && widest > widths.size ? 'LR' : 'TD';
};

/** Boxes that stand beside each other on a page without getting small. */
const mostInARow = 4;

/** How many nodes stand above each node on the longest way to it; an arrow that leads back into its own way is none. */
const ranksOf = ({ nodes, edges }: Graph): number[] => {
  const sources = nodes.map((): number[] => []);
  for (const { from, to } of edges) sources[to]?.push(from);
  const ranks = new Map<number, number>();
  const rankOf = (at: number): number => {
    const known = ranks.get(at);
    if (known !== undefined) return known;
    ranks.set(at, 0);
    const rank = Math.max(0, ...(sources[at] ?? []).map((source) => rankOf(source) + 1));
    ranks.set(at, rank);
    return rank;
  };
  return nodes.map((_, at) => rankOf(at));
};
