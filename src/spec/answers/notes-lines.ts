import type { Spot } from './parse-yaml.ts';

/** A line of a notes document by what it is; a fence, from its opening to its closing, is one. */
export type NotesLine = Spot &
  (
    | { kind: 'blank' }
    | { kind: 'heading'; level: number; text: string }
    /** Dashes or equals signs right below a line, which make that line a heading in Markdown. */
    | { kind: 'underline' }
    | ItemLine
    | CodeLine
  );

/** `raw` is the line as it stands, `text` what is left of it without indentation, bullet and check box. */
export type ItemLine = Spot & { kind: 'item'; text: string; raw: string; bullet: boolean; indent: number };

/** `raw` has its fences, `text` has not; `closed` says whether there is a closing one. */
export type CodeLine = Spot & { kind: 'code'; text: string; raw: string; language: string; closed: boolean };

/** The lines of a notes document; comments are blank. */
export const notesLines = (text: string): NotesLine[] => {
  const lines = withoutComments(text).split(/\r\n|\r|\n/);
  const found: NotesLine[] = [];
  for (let index = 0; index < lines.length; ) {
    const code = codeAt(lines, index);
    const line = code?.line ?? lineOf(lines[index] ?? '', index + 1, found.at(-1));
    found.push(line);
    index += code?.length ?? 1;
  }
  return found;
};

/** A fence with all it holds, which hides comments; or a comment. */
const fenceOrComment =
  /(^[ \t]*(`{3,}|~{3,})[^\r\n]*$[\s\S]*?(?:^[ \t]*\2[`~]*[ \t]*$|(?![\s\S])))|<!--[\s\S]*?-->/gm;

/** The text with each comment blanked, so that everything else stays where it is. */
const withoutComments = (text: string): string => {
  // What opens behind the last closing is no comment; looking for its end again and again would take forever.
  const end = text.lastIndexOf('-->') + '-->'.length;
  const blanked = text
    .slice(0, end)
    .replace(fenceOrComment, (found, fence) =>
      fence === undefined ? found.replace(/[^\r\n]/g, ' ') : found,
    );
  return blanked + text.slice(end);
};

const codeAt = (lines: readonly string[], start: number): { line: CodeLine; length: number } | undefined => {
  const [, indentation = '', fence, info = ''] =
    /^([ \t]*)(`{3,}|~{3,})[ \t]*([^`]*)$/.exec(lines[start] ?? '') ?? [];
  if (fence === undefined) return undefined;
  const closing = lines.findIndex((line, index) => index > start && closes(line.trim(), fence));
  const end = closing < 0 ? lines.length : closing;
  const inner = lines
    .slice(start + 1, end)
    .map((line) => line.replace(new RegExp(`^[ \\t]{0,${indentation.length}}`), ''));
  const line: CodeLine = {
    kind: 'code',
    text: inner.join('\n'),
    raw: lines.slice(start, end + 1).join('\n'),
    language: info.trim().split(/\s+/)[0] ?? '',
    closed: closing >= 0,
    line: start + 1,
    column: indentation.length + 1,
  };
  return { line, length: end + 1 - start };
};

const closes = (line: string, fence: string): boolean =>
  line.length >= fence.length && line === (fence[0] ?? '').repeat(line.length);

const lineOf = (raw: string, line: number, above: NotesLine | undefined): NotesLine => {
  if (above?.kind === 'item' && /^ {0,3}(?:-{3,}|={3,})\s*$/.test(raw))
    return { kind: 'underline', line, column: 1 };
  if (empty.test(raw.trim())) return { kind: 'blank', line, column: 1 };
  return headingOf(raw, line) ?? itemOf(raw, line);
};

/** Nothing, a bullet or a check box with nothing behind it, or a rule between sections. */
const empty = /^(?:(?:[-*+]|\d{1,9}[.)])?\s*(?:\[[ xX]\])?|(?:[-*_]\s*){3,})$/;

/** `## Components`; `##Components`, which Markdown takes for a text, is hardly meant as one. */
const headingOf = (raw: string, line: number): NotesLine | undefined => {
  const [, before = '', marks, text = ''] =
    /^( {0,3}(#{1,6}(?=\s|$)|#{2,6}(?=[^#]))\s*)(.*?)(?:\s+#+)?\s*$/.exec(raw) ?? [];
  if (marks === undefined) return undefined;
  return { kind: 'heading', level: marks.length, text, line, column: before.length + 1 };
};

const itemOf = (raw: string, line: number): ItemLine => {
  const [, indentation = '', bullet = '', text = ''] =
    /^(\s*)((?:(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\](?:\s+|$))?)?)(.*)$/.exec(raw) ?? [];
  return {
    kind: 'item',
    text: text.trimEnd(),
    raw,
    bullet: bullet !== '',
    indent: indentation.replaceAll('\t', '    ').length,
    line,
    column: indentation.length + bullet.length + 1,
  };
};
