import { cleanText } from '../../spec/clean-text.ts';

/**
 * A text as it stands in a diagram of Mermaid, between quotes or behind a colon, so that it is shown as the text it is; its
 * lines are joined with `<br/>`, and nothing to see is a no-break space, because Mermaid has no empty labels.
 *
 * What Mermaid reads as a sign of its own is written as a reference (`#quot;`). That keeps it from the parser only: Mermaid
 * decodes labels before it looks for Markdown, icons, formulas and escapes. There an invisible character keeps apart what
 * must not meet.
 *
 * @example
 * label('Cart & Price "API"'); // Cart #amp; Price #quot;API#quot;
 */
export const label = (text: string): string => {
  const lines = cleanText(text).split('\n').map(escapedLine);
  return lines.join('<br/>').replace(unsafeColon, '#58;') || '#160;';
};

const escapedLine = (line: string): string =>
  line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(afterEmphasis, noBreakSpace)
    .replace(apart, joiner)
    .replace(signs, (sign) => references[sign] ?? `#${sign.codePointAt(0)};`);

/** It has no width, joins words, and is a letter to Markdown. */
const joiner = '\u2060';

/** It has no width, and is a space to Markdown, before which no emphasis begins. */
const noBreakSpace = '\uFEFF';

/** Places behind what could begin an emphasis or a deletion: a `_` inside a word cannot. */
const afterEmphasis = /(?<=[*~])|(?<=_)(?<![\p{L}\p{N}]_(?=[\p{L}\p{N}]))/gu;

/** What means something together, each row in its two halves. */
const pairs: readonly (readonly [string, string])[] = [
  // An escape, or the line break `\n`.
  ['\\\\', ''],
  // A formula.
  ['\\$', '\\$'],
  // An icon, as in `fa:fa-car`.
  [':', 'fa-'],
  // What Mermaid puts in place of `&` and `;`, and takes back more than once.
  ['ﬂ', '°'],
  ['¶', 'ß'],
  // A statement, wherever it stands in a line.
  ['direction', '\\s(?:TB|BT|RL|LR|TD)'],
  // A setting at the start of a message.
  ['^:?(?:no)?wrap', ':'],
  // Lists, headings and links, which older versions refuse to show.
  ['^\\d{1,9}', '[.)](?:\\s|$)'],
  ['^(?:[-+]|#{1,6})', '(?:\\s|$)'],
  ['\\]', '[(:]'],
  [':', '//'],
  ['www', '\\.'],
  ['\\w', '@'],
];

const apart = new RegExp(pairs.map(([before, after]) => `(?<=${before})(?=${after})`).join('|'), 'gi');

const signs = /["<>&#;%`~*\\\u2060\uFEFF]|_(?=\uFEFF)/g;

const references: Readonly<Record<string, string>> = {
  '"': '#quot;',
  '<': '#lt;',
  '>': '#gt;',
  '&': '#amp;',
};

/** Behind the word `style` Mermaid takes away the last semicolon of a line in which a colon and then a `#` stand. */
const unsafeColon = /:(?=\S*(?:#|$))/g;
