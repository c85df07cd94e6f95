import type { Span } from '../../document/block.ts';
import { tablesIn } from '../../document/read/fields.ts';
import { bareName, nameText } from '../../document/read/inline-text.ts';
import { readLists } from '../../document/read/read-lists.ts';
import { hasColumns, readTable } from '../../document/read/read-table.ts';
import type { Heading, Reading } from '../../document/read/reading.ts';
import type { SpecDocument } from '../../document/read/spec-document.ts';
import { httpMethods } from '../../spec/words.ts';
import { readingOf } from '../parts/reading-of.ts';
import { apiSections } from './api-sections.ts';

/** What stands before a path, in capital letters, where an endpoint has its method. */
type NamedMethod = { method: string; path: string; span: Pick<Span, 'start'> };

/** Where endpoints are named with a method, whether it is one or not: headings and list items of the API's section, and tables. */
export const namedMethods = (document: SpecDocument): NamedMethod[] => {
  const reading = readingOf(document);
  const { isApi, isElsewhere } = apiSections(document);
  return document.outline.flatMap((heading) => {
    if (isElsewhere(heading)) return [];
    const rows = tablesIn(heading.blocks).flatMap((table) => inRows(reading, table));
    return isApi(heading) ? [...inHeading(heading), ...rows, ...inItems(reading, heading)] : rows;
  });
};

const inHeading = ({ rawTitle, numbering = '', heading }: Heading): NamedMethod[] => {
  const title = nameText(rawTitle);
  const name = title.startsWith(numbering) ? title.slice(numbering.length) : title;
  return inText(name, heading);
};

/** The items of lists of endpoints: of lists in which one has a method that is known. */
const inItems = (reading: Reading, { blocks }: Heading): NamedMethod[] =>
  blocks.flatMap((block) => {
    const named = readLists(reading, [block]).flatMap(({ raw, span }) =>
      inText(nameText(raw.split('\n')[0] ?? ''), span),
    );
    return named.some(({ method }) => methods.has(method)) ? named : [];
  });

const methods: ReadonlySet<string> = new Set(httpMethods);

const inRows = (reading: Reading, table: Parameters<typeof readTable>[1]): NamedMethod[] => {
  const read = readTable(reading, table, 'endpoint');
  if (!hasColumns(read, 'path')) return [];
  const hasMethod = hasColumns(read, 'method');
  return read.rows.flatMap(({ cells: { method = '', path = '' }, span }) => {
    if (!hasMethod) return inText(bareName(path), span);
    const route = bareName(path);
    if (!route.startsWith('/')) return [];
    return bareName(method)
      .split(/\s*(?:[,/|&+]|<br\s*\/?>|\s(?:and|or)\s)\s*/i)
      .filter((word) => /^[A-Z]{2,20}$/.test(word))
      .map((word) => ({ method: word, path: route, span }));
  });
};

const METHOD_AND_PATH = /^[^\p{L}[]*(?<method>[A-Z]{2,20})(?:\s+|\s*:\s*)(?<path>\/[^\s/]\S*)/u;

const inText = (text: string, span: NamedMethod['span']): NamedMethod[] => {
  const { method, path } = METHOD_AND_PATH.exec(text)?.groups ?? {};
  return method === undefined || path === undefined ? [] : [{ method, path, span }];
};
