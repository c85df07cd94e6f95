import type { Span } from '../../document/block.ts';
import type { CommentSyntax } from './comment-syntax.ts';

/**
 * The comments in source code, with their marks, in order. What stands in strings, regular expressions and here documents is
 * none. Any text is fine; in time linear in its length.
 */
export const commentsIn = (text: string, syntax: CommentSyntax): Span[] => {
  const comments: Span[] = [];
  const pattern = startsOf(syntax);
  for (;;) {
    const found = pattern.exec(text);
    if (found === null) return comments;
    const { 0: start, index } = found;
    const kind = kindOf(start, index, text, syntax);
    const end = kind === undefined ? index + start.length : kind.end;
    if (kind?.isComment) comments.push({ start: index, end });
    pattern.lastIndex = Math.max(end, index + 1);
  }
};

/** Whatever may begin a comment, a string or the like; the longest first. */
const startsOf = ({ line, block, strings, hasRegExps, hasHereDocuments }: CommentSyntax): RegExp => {
  const starts = [...block.map(([start]) => start), ...line, ...strings.map(({ start }) => start)];
  const escaped = starts
    .toSorted((one, other) => other.length - one.length)
    .map((start) => start.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&'));
  const others = [...(hasHereDocuments ? [HERE] : []), ...(hasRegExps ? ['/'] : [])];
  return new RegExp(
    [
      ...others.slice(0, hasHereDocuments ? 1 : 0),
      ...escaped,
      ...others.slice(hasHereDocuments ? 1 : 0),
    ].join('|'),
    'g',
  );
};

const HERE = String.raw`<<[-~]?["']?[A-Za-z_]\w*`;

type Kind = { isComment: boolean; end: number };

const kindOf = (start: string, index: number, text: string, syntax: CommentSyntax): Kind | undefined => {
  const block = syntax.block.find(([begins]) => begins === start);
  if (block !== undefined) return { isComment: true, end: afterNext(text, block[1], index + start.length) };
  if (syntax.line.includes(start)) {
    const isComment = !syntax.needsBlank || index === 0 || /\s/.test(text[index - 1] ?? '');
    return isComment ? { isComment, end: lineEnd(text, index) } : undefined;
  }
  const string = syntax.strings.find((each) => each.start === start);
  if (string !== undefined) return { isComment: false, end: afterString(text, index + start.length, string) };
  if (start.startsWith('<<')) return { isComment: false, end: afterHereDocument(text, index, start) };
  return isRegExp(text, index) ? { isComment: false, end: afterRegExp(text, index) } : undefined;
};

const afterNext = (text: string, end: string, from: number): number => {
  const at = text.indexOf(end, from);
  return at === -1 ? text.length : at + end.length;
};

const lineEnd = (text: string, from: number): number => {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
};

const afterString = (
  text: string,
  from: number,
  { end, escapes, isLong }: CommentSyntax['strings'][number],
): number => {
  const last = isLong ? text.length : lineEnd(text, from);
  for (let at = from; at < last; at += 1) {
    if (escapes && text[at] === '\\') at += 1;
    else if (text.startsWith(end, at)) return at + end.length;
  }
  return last;
};

const afterHereDocument = (text: string, index: number, start: string): number => {
  const word = /\w+$/.exec(start)?.[0] ?? '';
  const end = new RegExp(String.raw`\n[ \t]*${word}[ \t]*(?=\r?$)`, 'gm');
  end.lastIndex = index + start.length;
  // Without its end it is a shift to the left.
  return end.test(text) ? end.lastIndex : index + start.length;
};

/** Whether a slash begins a regular expression: where a value may begin, and not where one has ended. */
const isRegExp = (text: string, index: number): boolean =>
  /(?:^|[(,=:[!&|?{};+\-*%~^<>\n]|\b(?:return|typeof|case|in|of|do|else|void|delete))[ \t]*$/.test(
    text.slice(Math.max(0, index - 30), index),
  );

const afterRegExp = (text: string, index: number): number => {
  const last = lineEnd(text, index);
  let isClass = false;
  for (let at = index + 1; at < last; at += 1) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === '[') isClass = true;
    else if (char === ']') isClass = false;
    else if (char === '/' && !isClass) return at + 1;
  }
  return index + 1;
};
