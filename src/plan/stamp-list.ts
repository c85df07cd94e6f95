import type { Block, Span } from '../document/block.ts';
import { stamped } from '../document/derived/derived-blocks.ts';
import { type DerivedName, derivedNames } from '../document/derived/derived-name.ts';
import { isOurs, soleBlock, stampSplice } from '../document/derived/restamp.ts';
import { lineEndOf } from '../document/read/lines.ts';
import type { Located, SpecDocument } from '../document/read/spec-document.ts';
import { withLineEnds } from '../document/splice/line-ends.ts';
import type { Splice } from '../document/splice/splice.ts';
import type { DiagramForm } from '../spec/answers-model.ts';
import { drawings } from './drawings.ts';

/** Makes a block ours again in which an item was placed: one that was ours, or that has taken the place of the sample. */
export const stampList = (
  name: DerivedName,
  document: SpecDocument,
  earlier: SpecDocument,
  form: DiagramForm,
): Splice[] => {
  const { text } = document;
  const block = soleBlock(document, name);
  if (isOurs(earlier, name)) {
    if (block === undefined) return [];
    const body = tidied(name, document, block.body, form);
    return [...stampSplice(text, block, body), ...replaced(text, block.body, body)];
  }
  const fresh = newBlock(name, document);
  const hadSample = earlier.placeholders.some((found) => found.part === derivedNames[name]);
  if (fresh === undefined || !hadSample || block !== undefined) return [];
  const body = tidied(name, document, fresh, form);
  const [comment = ''] = stamped(name, body).split('\n');
  const insert = withLineEnds(`${comment}\n`, lineEndOf(text, fresh));
  return [{ at: fresh.start, remove: '', insert }, ...replaced(text, fresh, body)];
};

/** A block as the tool writes it in one go, with the line ends that it has. */
const tidied = (name: DerivedName, document: SpecDocument, body: Span, form: DiagramForm): string => {
  const { tidy } = drawings[name];
  return tidy === undefined
    ? document.text.slice(body.start, body.end)
    : withLineEnds(tidy(document, body, form), lineEndOf(document.text, body));
};

/** Without the marks of a fence where they stay: somebody may have written others than ours. */
const replaced = (text: string, { start, end }: Span, insert: string): Splice[] => {
  const remove = text.slice(start, end);
  if (remove === insert) return [];
  const [old, drawn] = [fencedIn(remove), fencedIn(insert)];
  return old.open.trim() === drawn.open.trim() && old.close === drawn.close
    ? [{ at: start + old.open.length, remove: old.lines, insert: drawn.lines }]
    : [{ at: start, remove, insert }];
};

/** The first line of a block, with its end, those behind it, and the last one. */
const fencedIn = (block: string): { open: string; lines: string; close: string } => {
  const [, open = '', lines = '', close = ''] =
    /^([^\n\r]*(?:\r\n|\n|\r))([\s\S]*(?:\r\n|\n|\r))([^\n\r]*)$/.exec(block) ?? [];
  return { open, lines, close };
};

/** The list or fence that holds all items of a kind and nothing else. */
const newBlock = (name: DerivedName, { text, blocks, items }: SpecDocument): Span | undefined => {
  const found: readonly Located<unknown>[] = drawings[name].sources.flatMap((source) => [...items[source]]);
  const block = blocks.find(({ start }) => start === found[0]?.container.start);
  if (block === undefined || countIn(text, block) !== found.length) return undefined;
  return { start: block.start, end: block.start + text.slice(block.start, block.end).trimEnd().length };
};

const countIn = (text: string, block: Block): number => {
  if (block.kind === 'list') return block.items.length;
  if (block.kind !== 'fence') return 0;
  const lines = text.slice(block.content.start, block.content.end).split(/\r\n|\n|\r/);
  return lines.filter((line) => line.trim() !== '').length;
};
