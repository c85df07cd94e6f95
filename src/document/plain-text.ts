import { readInline } from './inline/read-inline.ts';

/**
 * Inline Markdown as a reader sees it: links as their text, images as their description, without the marks of emphasis,
 * without HTML and footnote marks, escapes and entities resolved. Code keeps its backticks.
 *
 * Any text is fine. Line ends become `\n`; the white space around them goes, as does that at the two ends.
 *
 * @example
 * plainText('**Cart** [API](cart.md) \\(`v2`\\)') // 'Cart API (`v2`)'
 */
export const plainText = (markdown: string): string =>
  isUnmarked(markdown) ? markdown.trim() : readText(markdown);

/** Whether a text is one line of ASCII without a character that Markdown gives a meaning, as most texts are. */
export const isUnmarked = (markdown: string): boolean => /^[ "-%'()+-;=>?@A-Z^a-z{|}]*$/.test(markdown);

const readText = (markdown: string): string =>
  readInline(markdown.replace(/\r\n?/g, '\n'))
    .map(({ text }) => text)
    .join('')
    .replace(/(?<![ \t])[ \t]*\n[ \t]*/g, '\n')
    .replace(/^[ \t\n]+|(?<![ \t\n])[ \t\n]+$/g, '');
