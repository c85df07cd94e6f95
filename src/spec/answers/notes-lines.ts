/** A line of a notes document, by what it is. Lines and columns count from 1. */
export type NotesLine =
  | { kind: 'title'; text: string; line: number; column: number }
  | { kind: 'heading'; text: string; line: number; column: number }
  | { kind: 'item'; text: string; nested: boolean; line: number; column: number }
  | { kind: 'code'; text: string; language: string; line: number; column: number };

/** The lines of a notes document that say something: blank lines and comments are left out, a fence is one. */
export const notesLines = (text: string): NotesLine[] => {
  const lines = withoutComments(text).split(/\r\n|\r|\n/);
  const found: NotesLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const content = lines[index] ?? '';
    const fence = /^\s*(`{3,}|~{3,})\s*([\w+#.-]*)\s*$/.exec(content);
    if (fence) {
      const end = lines.findIndex((line, at) => at > index && line.trim().startsWith(fence[1] ?? '```'));
      const last = end < 0 ? lines.length : end;
      const code = lines.slice(index + 1, last).join('\n');
      found.push({ kind: 'code', text: code, language: fence[2] ?? '', line: index + 1, column: 1 });
      index = last;
    } else if (content.trim() !== '') found.push(lineOf(content, index + 1));
  }
  return found;
};

/** The text with each comment blanked, line ends kept, so that every line keeps its number. */
const withoutComments = (text: string): string =>
  text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\r\n]/g, ' '));

const lineOf = (content: string, line: number): NotesLine => {
  const [, marks, heading] = /^(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/.exec(content) ?? [];
  if (marks !== undefined && heading !== undefined) {
    const column = marks.length + 2;
    return { kind: marks === '#' ? 'title' : 'heading', text: heading, line, column };
  }
  const [, indentation = '', marker = '', text = ''] =
    /^(\s*)((?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?)?(.*)$/.exec(content) ?? [];
  const column = indentation.length + marker.length + 1;
  return { kind: 'item', text: text.trimEnd(), nested: indentation !== '', line, column };
};
