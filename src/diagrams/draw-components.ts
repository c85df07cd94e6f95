import { connectedParts } from './connected-parts.ts';
import { drawPicture } from './draw-picture.ts';
import type { Graph } from './graph.ts';
import { listedGraph } from './listed-graph.ts';
import type { Glyphs } from './paint/glyphs.ts';
import { framed, INSIDE, inRows, type Picture } from './paint/picture.ts';
import { partPicture } from './part-picture.ts';

/** More than this is listed and not drawn: nobody could follow the arrows. */
const MOST = { nodes: 80, edges: 160 };

/** Columns between two parts that no arrow joins. */
const GAP = 3;

/**
 * Draws components, what they need and the arrows between them in a frame, 100 columns wide at most. What is too dense to
 * be drawn legibly is listed in the frame, with the reason. Nothing where there is nothing to draw.
 */
export const drawComponents = (graph: Graph, glyphs: Glyphs): string | undefined =>
  graph.nodes.length === 0
    ? undefined
    : drawPicture(framed('Components', graphPicture(graph) ?? listedGraph(graph, INSIDE)), glyphs);

/** The boxes and arrows of a graph, where they can be drawn legibly: parts with arrows first, then single boxes in rows. */
const graphPicture = (graph: Graph): Picture | undefined => {
  if (graph.nodes.length > MOST.nodes || graph.edges.length > MOST.edges) return undefined;
  const parts = connectedParts(graph);
  const [joined, single] = [true, false].map((isJoined) =>
    parts.filter(({ edges }) => edges.length > 0 === isJoined),
  );
  const pictures: Picture[] = [];
  for (const part of [...(joined ?? []), ...(single ?? [])]) {
    const picture = partPicture(part, INSIDE);
    if (picture === undefined) return undefined;
    pictures.push(picture);
  }
  return inRows(pictures, INSIDE, GAP);
};
