import type { SpecDocument } from '../document/read/spec-document.ts';
import { labelOfPart } from '../document/splice/part-forms.ts';
import { UserError } from '../errors.ts';
import { flowLines, relationshipLines, relationshipsOf } from '../render/derive/lists.ts';
import {
  type DiagramName,
  type Drawable,
  diagrams,
  drawingFence,
  isMermaidText,
} from '../render/diagrams.ts';
import type { DiagramForm } from '../spec/answers-model.ts';
import type { PartId } from '../spec/part-id.ts';
import { drawingNames } from '../spec/words.ts';
import { drawableOf } from './diagram-drawing.ts';
import type { DrawingName, Exporter, Wanted } from './exported.ts';
import { titleOf } from './title-of.ts';

/** The drawings of a specification in characters. */
export const exportAscii: Exporter = (document, wanted) =>
  exportDrawings(document, wanted, wanted.asciiOnly ? 'ascii-only' : 'ascii');

/**
 * The drawings of a specification for Mermaid; what Mermaid has no diagram for, as it is too large or no step names anybody,
 * stands in characters.
 *
 * @throws UserError where the one drawing that is wanted is none of Mermaid: what reads Mermaid alone reads it.
 */
export const exportMermaid: Exporter = (document, wanted) => {
  const exported = exportDrawings(document, wanted, 'mermaid');
  const { drawing } = wanted;
  if (drawing === undefined || exported.text === '' || isMermaidText(exported.text)) return exported;
  throw new UserError(`Mermaid has no diagram for this ${labelOfPart(drawn[drawing].part)}`, {
    hint: `In characters: create-tech-spec export ascii ${drawing}`,
  });
};

/** A drawing as text, without a fence around it. */
type SpecDrawing = { name: DrawingName; label: string; form: DiagramForm; text: string };

/** Each drawing below the label of its part, as Markdown; the one that is wanted alone as it is. */
const exportDrawings = (
  document: SpecDocument,
  { path, drawing }: Wanted,
  form: DiagramForm,
): ReturnType<Exporter> => {
  const model = modelOf(document, path);
  const names = drawing === undefined ? drawingNames : [drawing];
  const drawings = names.flatMap((name) => drawnAs(name, model, form));
  const texts = drawings.map(({ label, text }) =>
    drawing === undefined ? `## ${label}\n\n${drawingFence(text)}\n` : `${text}\n`,
  );
  return {
    text: texts.join('\n'),
    json: { drawings },
    nothing: `nothing to draw${drawing === undefined ? '' : ` as ${labelOfPart(drawn[drawing].part)}`}`,
  };
};

/** What a document shows, with the relationships that its foreign keys tell. */
const modelOf = (document: SpecDocument, path: string): Drawable => {
  const model = drawableOf(document, titleOf(document, path));
  return { ...model, relationships: relationshipsOf(model.relationships, model.entities) };
};

const drawnAs = (name: DrawingName, model: Drawable, form: DiagramForm): SpecDrawing[] => {
  const { part, diagram, lines } = drawn[name];
  const text = diagrams[diagram](model, form) ?? lines?.(model, form).join('\n') ?? '';
  if (text === '') return [];
  const inCharacters = form === 'mermaid' ? 'ascii' : form;
  return [{ name, label: labelOfPart(part), form: isMermaidText(text) ? 'mermaid' : inCharacters, text }];
};

/** How a drawing comes about: the part whose label it has, its diagram, and the lines in its place where there is none. */
type Drawn = {
  part: PartId;
  diagram: DiagramName;
  lines?: (model: Drawable, form: DiagramForm) => string[];
};

const drawn: Readonly<Record<DrawingName, Drawn>> = {
  'system-context': { part: 'externals', diagram: 'system-context' },
  'component-design': { part: 'componentDesign', diagram: 'component-design' },
  'data-flow': {
    part: 'dataFlow',
    diagram: 'sequence-diagram',
    lines: ({ dataFlow }, form) => flowLines(dataFlow, form),
  },
  relationships: {
    part: 'relationships',
    diagram: 'entity-diagram',
    lines: ({ relationships }, form) => relationshipLines(relationships, form),
  },
};
