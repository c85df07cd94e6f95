import { chain } from '../../src/diagrams/chain.ts';
import { drawComponents } from '../../src/diagrams/draw-components.ts';
import { drawContext } from '../../src/diagrams/draw-context.ts';
import { componentGraph, systemContext } from '../../src/diagrams/graph.ts';
import { flowchart } from '../../src/diagrams/mermaid/flowchart.ts';
import { boxGlyphs } from '../../src/diagrams/paint/glyphs.ts';
import { layeredComponents } from '../support/layered-components.ts';
import { measured } from '../support/measured.ts';

const graphOf = (count: number, needs?: number) =>
  componentGraph({ components: layeredComponents(count, needs), externals: [] });

measured(
  'Component Design',
  [5, 10, 20, 30, 50, 60].map((count) => {
    const graph = graphOf(count);
    return [`${count} components`, () => drawComponents(graph, boxGlyphs)];
  }),
);

const [dense, many] = [graphOf(60, 5), graphOf(5000)];
measured('Component Design, listed', [
  ['60 components, dense', () => drawComponents(dense, boxGlyphs)],
  ['5000 components', () => drawComponents(many, boxGlyphs)],
]);

measured(
  'Component Design, for Mermaid',
  [5, 50, 200].map((count) => {
    const graph = graphOf(count);
    return [`${count} components`, () => flowchart(graph)];
  }),
);

measured(
  'System Context',
  [5, 20, 40].map((count) => {
    const context = systemContext('Order checkout', { components: [], externals: layeredComponents(count) });
    return [`${count} externals`, () => drawContext(context, boxGlyphs)];
  }),
);

measured(
  'A graph as one line',
  [50, 500, 5000].map((count) => {
    const graph = graphOf(count);
    return [`${count} components`, () => chain(graph, 500)];
  }),
);
