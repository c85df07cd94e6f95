import DOMPurify from 'dompurify';

/*
 * Mermaid's own parser. What it removes from labels with DOMPurify needs the DOM of a browser, so that here nothing is removed:
 * nothing that could be may be in a label anyway.
 */

Object.assign(DOMPurify, { addHook: () => {}, sanitize: (text: string) => text });

const { default: mermaid } = await import('mermaid');

// The first parse makes the kinds of diagrams known.
await mermaid.parse('flowchart TD');

/** What Mermaid has understood of a diagram; an error where it understands nothing. */
export const readDiagram = async <T>(text: string): Promise<T> =>
  (await mermaid.mermaidAPI.getDiagramFromText(text)).db as T;
