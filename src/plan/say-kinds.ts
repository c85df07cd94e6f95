import { soleBlock } from '../document/derived/restamp.ts';
import { lineEndOf, lineFinder } from '../document/read/lines.ts';
import { readLists } from '../document/read/read-lists.ts';
import type { SpecDocument } from '../document/read/spec-document.ts';
import { insertBlock, nextLineStart } from '../document/splice/line-ends.ts';
import type { Splice } from '../document/splice/splice.ts';
import { writeBullets } from '../document/splice/write-bullet.ts';
import { listItem } from '../render/escape/escape.ts';
import { kindLine } from '../render/spec-view.ts';
import { nameKey } from '../spec/grammar/grammar.ts';
import type { Component } from '../spec/model.ts';
import { soleSample } from './sole-sample.ts';

/**
 * Says the kinds of components that were just added below the drawing that shows them, where neither their names nor
 * anything else in the document tells them: in the list of kinds there, else in a new one. Where the tool's drawing is gone
 * there is no place for them.
 *
 * @returns the splices, and the names of the components whose kinds have no place
 */
export const sayKinds = (
  document: SpecDocument,
  added: readonly Component[],
): { splices: readonly Splice[]; unsaid: readonly string[] } => {
  const told = added.filter((component) => isUnsaid(document, component) && kindLine(component).length > 0);
  if (told.length === 0) return { splices: [], unsaid: [] };
  const splice = listSplice(document, told.flatMap(kindLine));
  return splice === undefined
    ? { splices: [], unsaid: told.map(({ name }) => name) }
    : { splices: [splice], unsaid: [] };
};

/** The list of kinds with further lines, or a new one below the drawing. */
const listSplice = (document: SpecDocument, lines: readonly string[]): Splice | undefined => {
  const { text, places } = document;
  const reading = { text, blocks: document.blocks, sections: [], lineOf: lineFinder(text) };
  const lists = places.componentDesign.flatMap(({ blocks }) => readLists(reading, blocks));
  const kinds = new Set(document.items.components.map(({ item }) => item).flatMap(kindLine));
  const last = lists.findLast((bullet) => kinds.has(bullet.text));
  if (last !== undefined) {
    const bullets = lines.map((line) => listItem(line, 2));
    return writeBullets(text, last.container, bullets, last.span, lists.length);
  }
  const drawing = soleBlock(document, 'component-design')?.body ?? soleSample(document, 'component-design');
  if (drawing === undefined) return undefined;
  const list = lines.map((line) => `- ${listItem(line, 2)}`).join('\n');
  return insertBlock(text, nextLineStart(text, drawing.end), list, lineEndOf(text, drawing));
};

/** Whether a component is there and its kind is not. */
const isUnsaid = ({ items }: SpecDocument, { name }: Component): boolean =>
  items.components.some(({ item }) => nameKey(item.name) === nameKey(name) && item.kind === undefined);
