import { drawComponents } from '../diagrams/draw-components.ts';
import { drawContext } from '../diagrams/draw-context.ts';
import { componentGraph, systemContext } from '../diagrams/graph.ts';
import { contextFlowchart } from '../diagrams/mermaid/context-flowchart.ts';
import { erDiagram } from '../diagrams/mermaid/er-diagram.ts';
import { flowchart } from '../diagrams/mermaid/flowchart.ts';
import { sequenceDiagram } from '../diagrams/mermaid/sequence-diagram.ts';
import { asciiGlyphs, boxGlyphs, type Glyphs } from '../diagrams/paint/glyphs.ts';
import type { Answers, DiagramForm } from '../spec/answers-model.ts';
import { fence } from './escape/fence.ts';

/** What the diagrams of a specification show; `relationships` are all, those of foreign keys too. */
export type Drawable = Pick<
  Answers,
  'components' | 'externals' | 'dataFlow' | 'entities' | 'relationships'
> & {
  feature: string;
};

/** The diagrams of a specification, each without a fence around it; nothing where there is nothing to draw. */
export const diagrams = {
  'system-context': (model: Drawable, form: DiagramForm): string | undefined => {
    const context = systemContext(model.feature, model);
    // What is too large for Mermaid is listed in a drawing.
    return (
      (form === 'mermaid' ? contextFlowchart(context) : undefined) ?? drawContext(context, glyphsOf(form))
    );
  },
  'component-design': (model: Drawable, form: DiagramForm): string | undefined => {
    const graph = componentGraph(model);
    return (form === 'mermaid' ? flowchart(graph) : undefined) ?? drawComponents(graph, glyphsOf(form));
  },
  /** Relationships are lines of text in every form; as a diagram they need Mermaid. */
  'entity-diagram': ({ entities, relationships }: Drawable, form: DiagramForm): string | undefined =>
    form === 'mermaid' && relationships.length > 0 ? erDiagram(entities, relationships) : undefined,
  /** So do the steps of the data flow. */
  'sequence-diagram': (model: Drawable, form: DiagramForm): string | undefined =>
    form === 'mermaid' ? sequenceDiagram(model.dataFlow, namesIn(model)) : undefined,
} as const;

/** One of the diagrams. */
export type DiagramName = keyof typeof diagrams;

/** A diagram as a specification has it, in a fence. */
export const diagramFence = (name: DiagramName, model: Drawable, form: DiagramForm): string | undefined => {
  const drawn = diagrams[name](model, form);
  return drawn === undefined ? undefined : drawingFence(drawn);
};

/** A drawing in a fence that says whether it is one of Mermaid. */
export const drawingFence = (drawn: string): string => fence(drawn, isMermaidText(drawn) ? 'mermaid' : '');

/** Whether a drawing is one of Mermaid, rather than of characters. */
export const isMermaidText = (drawn: string): boolean =>
  /^(?:flowchart|erDiagram|sequenceDiagram)\b/.test(drawn);

/** The characters that a form draws with. */
const glyphsOf = (form: DiagramForm): Glyphs => (form === 'ascii-only' ? asciiGlyphs : boxGlyphs);

/** Everything that a step of the data flow can name. */
const namesIn = (model: Drawable): string[] => [
  ...componentGraph(model).nodes.map(({ name }) => name),
  ...model.externals.map(({ name }) => name),
];
