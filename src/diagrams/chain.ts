import { displayWidth } from '../spec/display-width.ts';
import type { Graph } from './graph.ts';
import { upwardEdges } from './layered/break-cycles.ts';

/**
 * A graph as one line, for a preview: the longest way along its arrows and how many boxes are not on it.
 *
 * @param room Columns that the line may take.
 * @returns Nothing where it has no room, or no arrow is there to show.
 *
 * @example
 * chain(graph, 60); // 'Web ─▶ OrderService ─▶ PaymentGateway · 2 more'
 */
export const chain = (
  { nodes, edges }: Graph,
  room: number,
  signs: ChainSigns = boxSigns,
): string | undefined => {
  const way = longestWay(nodes.length, edges);
  if (way.length < 2) return undefined;
  const others = nodes.length - way.length;
  const names = way.map((node) => nodes[node]?.name ?? '').join(` ${signs.arrow} `);
  const line = others === 0 ? names : `${names} ${signs.dot} ${others} more`;
  return displayWidth(line) <= room ? line : undefined;
};

/** What a chain is drawn with. */
type ChainSigns = { arrow: string; dot: string };

const boxSigns: ChainSigns = { arrow: '─▶', dot: '·' };

/** A longer way than this has no room in any line. */
const MOST = 40;

/** The nodes on the longest way; arrows that would lead back are left out. */
const longestWay = (count: number, edges: Graph['edges']): number[] => {
  const upward = upwardEdges(count, edges);
  const onward = edges.filter((_, at) => !upward.has(at));
  const lengths = Array.from({ length: count }, () => 1);
  const next: number[] = [];
  let isLonger = true;
  for (let pass = 0; pass < MOST && isLonger; pass += 1) {
    isLonger = false;
    for (const { from, to } of onward) {
      const length = 1 + (lengths[to] ?? 0);
      if (length <= (lengths[from] ?? 0)) continue;
      lengths[from] = length;
      next[from] = to;
      isLonger = true;
    }
  }
  const way: number[] = [];
  const start = lengths.indexOf(lengths.reduce((most, length) => Math.max(most, length), 0));
  for (let node: number | undefined = start; node !== undefined && way.length <= MOST; node = next[node])
    way.push(node);
  return way;
};
