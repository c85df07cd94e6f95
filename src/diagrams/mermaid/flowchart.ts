import type { Graph } from '../graph.ts';
import { direction } from './direction.ts';
import { fitting } from './fitting.ts';
import { externalClass, nodeBox } from './node-box.ts';

/**
 * Components and what they need as a flowchart of Mermaid, nodes and arrows in their order; what is external has a dashed
 * border.
 *
 * Nothing where there is no node, and nothing above 480 arrows or 45,000 characters, which Mermaid would not draw.
 */
export const flowchart = (graph: Graph): string | undefined => {
  const { nodes, edges } = graph;
  if (nodes.length === 0) return undefined;
  return fitting(edges.length, () => ({
    head: `flowchart ${direction(graph)}`,
    lines: [
      ...nodes.map((node, at) => `n${at}${nodeBox(node)}`),
      ...edges.map(({ from, to }) => `n${from} --> n${to}`),
      ...externalClass(nodes),
    ],
  }));
};
