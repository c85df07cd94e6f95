import { oneLine } from '../../spec/clean-text.ts';
import { cutTo } from '../../spec/cut-to.ts';
import { plainText } from '../plain-text.ts';
import type { Located, SpecDocument } from '../read/spec-document.ts';

/** What people call an item: its heading, its row by the cell that names it, its text; an endpoint by method and path. */
export const nameAt = ({ text }: SpecDocument, { item, span, form }: Located<unknown>): string => {
  const [line = ''] = text
    .slice(span.start, span.end)
    .trimStart()
    .split(/[\n\r]/);
  const written = line.replace(/^(?:#{1,6}|[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s)?/, '').replace(/\s+#+\s*$/, '');
  const isTold = form === 'row' || isEndpoint(item);
  const name = isTold ? nameOf(item) : oneLine(plainText(written)).replaceAll('`', '');
  return cutTo(name, LONGEST);
};

const isEndpoint = (item: unknown): boolean => typeof item === 'object' && item !== null && 'method' in item;

/** Items have what names them first; an endpoint has two such texts. */
const nameOf = (item: unknown): string => {
  if (typeof item === 'string') return oneLine(item);
  const values: unknown[] = typeof item === 'object' && item !== null ? Object.values(item) : [];
  return values.slice(0, isEndpoint(item) ? 2 : 1).join(' ');
};

const LONGEST = 60;
