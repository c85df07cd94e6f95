import { runBetween } from './emphasis.ts';
import { entityText } from './entities.ts';
import type { Piece } from './piece.ts';

/** One token of inline Markdown; `open` and `close` are the brackets of what may be a link or an image. */
type Token = { kind: 'text' | 'open' | 'close'; piece: Piece; end: number };

/** How a token is written, and what a reader sees of it. */
type Rule = {
  kind?: 'open' | 'close';
  pattern: RegExp;
  see: (found: RegExpExecArray, markdown: string, at: number) => Piece;
};

const asWritten: Rule['see'] = ([text]) => ({ text });
const nothing: Rule['see'] = () => ({ text: '' });
const captured: Rule['see'] = ([, text = '']) => ({ text });

const ATTRIBUTE = String.raw`\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>${'`'}]+))?`;
const OPEN_TAG = String.raw`<[A-Za-z][A-Za-z0-9-]*(?:${ATTRIBUTE})*\s*\/?>`;
const CLOSING_TAG = String.raw`<\/[A-Za-z][A-Za-z0-9-]*\s*>`;
const OTHER_HTML = String.raw`<!--(?:-?>|[\s\S]*?-->)|<\?[\s\S]*?\?>|<![A-Za-z][^>]*>|<!\[CDATA\[[\s\S]*?\]\]>`;

/** Text up to the next character that Markdown gives a meaning. */
const words: readonly Rule[] = [{ pattern: /^[^\\`<&*_~![\]]+/, see: asWritten }];

/** Any character that means nothing where it stands. */
const literal: Rule = { pattern: /^[\s\S]/, see: asWritten };

/** The marks of emphasis. */
const run: Rule = {
  pattern: /^(?:\*+|_+|~{1,2}(?!~))/,
  see: ([text], markdown, at) => ({
    text,
    run: runBetween(text, characterBefore(markdown, at), characterAt(markdown, at + text.length)),
  }),
};

const bracket: Rule = { kind: 'open', pattern: /^!?\[/, see: asWritten };

/** What can begin with a character, in the order in which they claim the text; nothing but words begins with any other. */
const rulesByMark: Readonly<Record<string, readonly Rule[]>> = {
  '\\': [
    { pattern: /^\\([!-/:-@[-`{-~])/, see: captured },
    // A line break; at the end of the text it is none.
    { pattern: /^\\(?=\n[ \t\n]*[^ \t\n])/, see: nothing },
    literal,
  ],
  '`': [
    // Code: as many backticks after it as before it. Without an end they are text.
    { pattern: /^(`+)(?!`)[\s\S]*?[^`]\1(?!`)/, see: ([text]) => ({ text: text.replace(/\n/g, ' ') }) },
    { pattern: /^`+/, see: asWritten },
  ],
  '<': [
    { pattern: /^<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*)>/, see: captured },
    { pattern: /^<([\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9.-]+)>/, see: captured },
    { pattern: /^<br\s*\/?>/i, see: () => ({ text: '\n' }) },
    { pattern: new RegExp(`^(?:${OPEN_TAG}|${CLOSING_TAG}|${OTHER_HTML})`), see: nothing },
    literal,
  ],
  '&': [
    {
      pattern: /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w{1,31});/,
      see: ([text]) => ({ text: entityText(text) }),
    },
    literal,
  ],
  '*': [run],
  _: [run],
  '~': [run, { pattern: /^~+/, see: asWritten }],
  '[': [
    // The mark of a footnote: a reader sees a raised number that means nothing elsewhere.
    { pattern: /^\[\^[^\s[\]]+\](?!\()/, see: nothing },
    bracket,
  ],
  '!': [bracket, literal],
  ']': [{ kind: 'close', pattern: /^\]/, see: asWritten }],
};

/** The token at an offset of a text that does not end there. */
export const tokenAt = (markdown: string, at: number): Token => {
  const rest = markdown.slice(at);
  for (const { kind = 'text', pattern, see } of rulesByMark[rest.charAt(0)] ?? words) {
    const found = pattern.exec(rest);
    if (found !== null) return { kind, piece: see(found, markdown, at), end: at + found[0].length };
  }
  throw new Error(`no rule for the text at ${at}`);
};

const characterAt = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};

const characterBefore = (text: string, at: number): string => {
  const pair = characterAt(text, at - 2);
  return at >= 2 && pair.length === 2 ? pair : text.slice(Math.max(0, at - 1), at);
};
