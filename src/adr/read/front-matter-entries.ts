import type { Block, FrontMatter } from '../../document/block.ts';
import { RECORD_WORDS } from '../../spec/record-words.ts';

/** An entry of front matter: its key, the lines it is written on, and the value of the first one. */
export type FrontMatterEntry = { key: string; lines: string; value: string };

/** The entries of front matter that have a key, in their order; comments belong to the entry below them. */
export const frontMatterEntries = (text: string, { content }: FrontMatter): FrontMatterEntry[] => {
  const entries: FrontMatterEntry[] = [];
  let comments = '';
  for (const [line] of text.slice(content.start, content.end).matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const [, key, value = ''] = /^([\p{L}\d_-]+)[ \t]*:[ \t]*(.*?)[ \t]*\r?\n?$/su.exec(line) ?? [];
    const last = entries.at(-1);
    if (key !== undefined) {
      entries.push({ key, lines: comments + line, value });
      comments = '';
    } else if (/^#/.test(line)) comments += line;
    else if (last !== undefined) last.lines += line;
  }
  return entries;
};

/** The number of a record before its title in front matter. */
export const TITLE_NUMBER = new RegExp(String.raw`^(?:${RECORD_WORDS}[-\s#]*)?\d+\s*[:.–—-]?\s+`, 'i');

/** What front matter gives as the title, as it is written; nothing where it gives none. */
export const frontMatterTitle = (text: string, [block]: readonly Block[]): string | undefined =>
  block?.kind === 'front-matter'
    ? frontMatterEntries(text, block).find(({ key }) => /^title$/i.test(key))?.value
    : undefined;
