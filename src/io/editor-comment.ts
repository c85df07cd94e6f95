import type { EditorFile } from '../ask/ask.ts';

/** A text below its comment, as an editor opens it. */
export const withComment = (text: string, file: EditorFile): string =>
  [...commentLines(file), text].join('\n');

/** A text that came back from an editor, without what is left of its comment: only lines that stand there to the letter. */
export const withoutComment = (text: string, file: EditorFile): string => {
  const lines = text.split('\n');
  for (const comment of commentLines(file)) {
    const index = lines.indexOf(comment);
    if (index >= 0) lines.splice(index, 1);
  }
  return lines.join('\n');
};

/** The lines of a comment in the language of its file. */
const commentLines = ({ extension, comment = [] }: EditorFile): string[] => {
  const write = commented[extension] ?? ((line: string) => `# ${line}`);
  return comment.map(write);
};

const commented: Readonly<Record<string, (line: string) => string>> = {
  '.md': (line) => `<!-- ${line} -->`,
  '.ts': (line) => `// ${line}`,
  '.json': (line) => `// ${line}`,
};
