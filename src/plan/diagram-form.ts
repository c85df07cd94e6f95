import type { DerivedName } from '../document/derived/derived-name.ts';
import { bodyOf, soleBlock } from '../document/derived/restamp.ts';
import { isMermaid } from '../document/read/is-mermaid.ts';
import type { SpecDocument } from '../document/read/spec-document.ts';
import type { DiagramForm } from '../spec/answers-model.ts';
import type { DrawingOptions } from './drawing-options.ts';

/** How a diagram is drawn in a document: as somebody wants it now, else as it is there, else as the others are. */
export const diagramForm = (
  document: SpecDocument,
  name: DerivedName,
  { form, usualForm }: Pick<DrawingOptions, 'form' | 'usualForm'>,
): DiagramForm => {
  const block = soleBlock(document, name);
  const own = block === undefined ? undefined : textForm(bodyOf(document, block));
  return form ?? own ?? documentForm(document) ?? usualForm ?? 'ascii';
};

/** How a document draws; nothing where it holds no diagram. A document with Mermaid diagrams keeps to Mermaid, whoever drew them. */
const documentForm = (document: SpecDocument): DiagramForm | undefined => {
  if (document.blocks.some((block) => isMermaid(document.text, block))) return 'mermaid';
  const block = soleBlock(document, 'component-design') ?? soleBlock(document, 'system-context');
  return block === undefined ? undefined : textForm(bodyOf(document, block));
};

/** How a block is drawn. */
const textForm = (body: string): DiagramForm => {
  if (/^\s*(?:`{3,}|~{3,})\s*mermaid\b/i.test(body)) return 'mermaid';
  const [, first = ''] = body.split(/\r\n|\n|\r/);
  return /^\s*\+-|\] +[1*]-/.test(first) ? 'ascii-only' : 'ascii';
};
