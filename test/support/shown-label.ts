import { marked, type Token } from 'marked';

/*
 * How Mermaid 11.17 shows the labels that it has read, step for step as `shapes/util.ts`, `createText.ts`,
 * `handle-markdown-text.ts` and `cleanUpSvgCode` in its sources do it. Where it does something other than show a text (a
 * formula, an icon) the outcome says so.
 */

/** A label of a flowchart, or of an entity without fields (which is Markdown). */
export const shownNodeLabel = (label: string, isMarkdown = false): string =>
  // What takes care of dangerous HTML also writes each reference as the character it stands for.
  shownText(reparsed(decoded(label)), isMarkdown);

/** A name, a type or a comment of an entity with fields. */
export const shownErText = (text: string): string => shownText(text, true);

/** A participant, a message or a note of a sequence diagram. */
export const shownSequenceText = (text: string): string =>
  isFormula(text) ? `formula: ${text}` : visible(decoded(text.replace(/\\n/g, '<br/>')));

const shownText = (text: string, isMarkdown: boolean): string => {
  if (isFormula(text)) return `formula: ${text}`;
  const html = decoded(isMarkdown ? htmlOf(text) : text.replace(/\\n|\n/g, '<br/>'));
  if (/fa[bklrs]?:fa-[\w-]+/.test(html)) return `icon: ${html}`;
  // What stands in the page is decoded once more when the drawing is done.
  return visible(decoded(reparsed(html)));
};

const isFormula = (text: string): boolean => /\$\$.*?\$\$/.test(text);

const decoded = (text: string): string =>
  text.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';');

const htmlOf = (markdown: string): string => marked.lexer(markdown).map(tokenHtml).join('');

const tokenHtml = (token: Token): string => {
  if (token.type === 'paragraph') return `${(token.tokens ?? []).map(tokenHtml).join('')}`;
  if (token.type === 'strong' || token.type === 'em') return `emphasis: ${token.raw}`;
  return ['text', 'html', 'escape'].includes(token.type) && 'text' in token ? token.text : token.raw;
};

/** HTML as a browser writes it that has read it: only the signs of HTML itself are references. */
const reparsed = (html: string): string =>
  html.replace(/&(?:#(\d+)|(\w+));/g, (reference, code: string | undefined, name: string | undefined) => {
    const character = code === undefined ? characters[name ?? ''] : String.fromCodePoint(Number(code));
    return written[character ?? ''] ?? character ?? reference;
  });

const characters: Readonly<Record<string, string>> = { quot: '"', lt: '<', gt: '>', amp: '&' };
const written: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** What is seen of HTML: no tags of ours, no references, nothing invisible of ours, and each line in its turn. */
const visible = (html: string): string =>
  reparsed(html)
    .replace(/<br\/?>/g, '\n')
    .replace(/<\/?(?:b|small)>/g, '')
    .replace(/&(lt|gt|amp);/g, (_, name: string) => characters[name] ?? '')
    .replace(/[\u2060\uFEFF]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/^ | $/gm, '');
