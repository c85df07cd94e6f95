import type { FrontMatter } from '../block.ts';
import { type Line, lineAt } from './line.ts';

/**
 * The YAML that a document begins with; nothing when there is none. A document may also begin with a thematic break:
 * so the lines after the first `---` have to be empty, or comments and then a key.
 */
export const frontMatterAt = (text: string, start: number): FrontMatter | undefined => {
  const opening = lineAt(text, start);
  if (!isDashes(text, opening)) return undefined;
  const closing = closingLine(text, opening.next);
  if (closing === undefined || !isYaml(text.slice(opening.next, closing.start))) return undefined;
  return {
    kind: 'front-matter',
    start,
    end: closing.next,
    content: { start: opening.next, end: closing.start },
  };
};

const isDashes = (text: string, { start, end }: Line): boolean => /^---[ \t]*$/.test(text.slice(start, end));

const closingLine = (text: string, start: number): Line | undefined => {
  for (let at = start; at < text.length; ) {
    const line = lineAt(text, at);
    if (isDashes(text, line)) return line;
    at = line.next;
  }
  return undefined;
};

const isYaml = (text: string): boolean =>
  text === '' || /^(?:#.*(?:\r\n|\n|\r))*["'\w][^:\n\r]*:(?:\s|$)/.test(text);
