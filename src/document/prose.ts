import type { Block, Span } from './block.ts';
import { codeSpanEnds } from './code-spans.ts';
import { textRegions } from './text-regions.ts';

/** A stretch of a document that is read as words: its text with everything else blanked out, so that offsets stay. */
export type Prose = Span & { words: string };

/**
 * What a reader of a document reads as words: not code, comments, tags, addresses and the targets of links. The text of links
 * is, and so are the cells of tables.
 */
export const proseIn = (text: string, blocks: readonly Block[]): Prose[] =>
  textRegions(blocks).flatMap(({ kind, start, end }) =>
    kind === 'text' || kind === 'row' ? [{ start, end, words: wordsOf(text.slice(start, end)) }] : [],
  );

/** What hides the text behind it, each by how it begins. */
const OPENING =
  /\\[\s\S]|`+|<!--|<\/?[A-Za-z][^<>\n]{0,500}>|\]\((?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)[^()\n]{0,200}\)|\[\^[^\s[\]]{1,100}\]|\b[a-z]{2,10}:\/\/[^\s<>|)\]]+/g;

const wordsOf = (source: string): string => {
  const afterCode = codeSpanEnds(source);
  const lastComment = source.lastIndexOf('-->');
  let words = '';
  let read = 0;
  for (const { 0: opening, index } of source.matchAll(OPENING)) {
    if (index < read || opening.startsWith('\\')) continue;
    const end = endOf(opening, index, { source, afterCode, lastComment });
    words += source.slice(read, index) + blanked(source.slice(index, end));
    read = end;
  }
  return words + source.slice(read);
};

type Around = { source: string; afterCode: ReadonlyMap<number, number>; lastComment: number };

const endOf = (opening: string, start: number, { source, afterCode, lastComment }: Around): number => {
  if (opening.startsWith('`')) return afterCode.get(start) ?? start + opening.length;
  if (opening !== '<!--') return start + opening.length;
  // One that is never closed hides all that follows.
  return start < lastComment ? source.indexOf('-->', start) + '-->'.length : source.length;
};

/** As many spaces, with the line ends where they are. */
const blanked = (hidden: string): string => hidden.replace(/[^\r\n]/g, ' ');
