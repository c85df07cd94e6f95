import type { Block, List, ListItem, Span } from '../block.ts';
import { type Cursor, indentOf, isBlank, readColumns, readSolid, restOf } from './cursor.ts';
import {
  closeUnmatched,
  innermost,
  openContainer,
  paragraphHere,
  restOfLine,
  type Scan,
  type Starter,
} from './scan.ts';
import { afterSpace } from './space.ts';

const MARKER = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/;

/** A bullet or a number: an item of the list above it, or of a new one. */
export const listItem: Starter = (scan) => {
  const { cursor } = scan;
  const found = MARKER.exec(restOf(cursor));
  if (found === null) return undefined;
  const marker = found[0];
  if (paragraphHere(scan) !== undefined && !mayInterrupt(cursor, marker, found[1])) return undefined;
  closeUnmatched(scan);
  openItem(scan, marker);
  return 'container';
};

/** Only an item with text, and of a list that counts from one, ends a paragraph: a wrapped line may begin with `1984.` */
const mayInterrupt = ({ text, solid, line }: Cursor, marker: string, number: string | undefined): boolean => {
  const isEmpty = afterSpace(text, solid + marker.length, line.end) === line.end;
  return !isEmpty && (number === undefined || Number(number) === 1);
};

const openItem = (scan: Scan, marker: string): void => {
  const { cursor } = scan;
  const span = restOfLine(cursor);
  const markerSpan = { start: cursor.solid, end: cursor.solid + marker.length };
  const indent = indentOf(cursor) + marker.length;
  readSolid(cursor, marker.length);
  const padding = readPadding(cursor);
  const item: ListItem = {
    start: span.start,
    end: span.end,
    marker: markerSpan,
    content: cursor.at,
    blocks: [],
  };
  const list = listFor(scan, span, marker);
  list.items.push(item);
  openContainer(scan, { kind: 'item', block: item, list, indent: indent + padding });
};

/** Reads the white space after a marker: more than four columns of it are one column and indented code. */
const readPadding = (cursor: Cursor): number => {
  const columns = indentOf(cursor);
  const padding = isBlank(cursor) || columns > 4 ? 1 : columns;
  readColumns(cursor, padding);
  return padding;
};

/** The list that an item belongs to: the last block of its container when the markers agree, else a new one. */
const listFor = (scan: Scan, { start, end }: Span, marker: string): List => {
  const delimiter = marker.slice(-1) as List['delimiter'];
  const { blocks } = innermost(scan).block;
  const last = blocks.at(-1);
  if (isList(last) && last.delimiter === delimiter) return last;
  const list: List = { kind: 'list', start, end, ordered: marker.length > 1, delimiter, items: [] };
  blocks.push(list);
  return list;
};

const isList = (block: Block | undefined): block is List => block?.kind === 'list';

/** Reads the indentation of an item's further line; false when there is too little of it. */
export const continueItem = (indent: number, cursor: Cursor): boolean => {
  if (indentOf(cursor) < indent) return false;
  readColumns(cursor, indent);
  return true;
};
