import DOMPurify from 'dompurify';

/*
 * Mermaid's own parser. What it removes from labels with DOMPurify needs the DOM of a browser, so that here nothing is removed:
 * nothing that could be may be in a label anyway.
 */

Object.assign(DOMPurify, { addHook: () => {}, sanitize: (text: string) => text });

const { default: mermaid } = await import('mermaid');

/** What Mermaid has understood of a diagram; an error where it understands nothing. */
export const readDiagram = async <T>(text: string): Promise<T> => {
  // Only this loads the kinds of diagrams, applies the limits and takes settings out of the text.
  await mermaid.parse(text);
  return (await mermaid.mermaidAPI.getDiagramFromText(text)).db as T;
};
