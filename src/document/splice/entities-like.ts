import type { Entity } from '../../spec/model.ts';
import type { Block, Table } from '../block.ts';
import { tablesIn } from '../read/fields.ts';
import { lineFinder } from '../read/lines.ts';
import { hasColumns, type ItemTable, readTable } from '../read/read-table.ts';
import { fieldSamples } from '../read/samples.ts';
import type { SpecDocument } from '../read/spec-document.ts';
import { scanBlocks } from '../scan-blocks.ts';
import type { Siblings } from './choose-siblings.ts';
import type { Written } from './placed.ts';
import { rowsLike } from './write-row.ts';

/**
 * Entities as their siblings are written: sections with the columns of the last one's table, and without sample fields
 * where others have real ones; rows and list items with the types of fields where others have these.
 */
export const entitiesLike = (
  document: SpecDocument,
  siblings: Siblings,
  items: readonly Written[],
): Written[] => {
  const all = siblings.map(({ item }) => (item as Entity).fields ?? []);
  const hasFields = all.some((fields) => fields.length > 0);
  const hasTypes = all.flat().some(({ type }) => type !== undefined);
  const last = siblings.at(-1) ?? siblings[0];
  const model = last.form === 'section' ? modelOf(document, last.span) : undefined;
  return items.map((written) => {
    const { section, cells } = written;
    const fields = hasTypes ? (cells.typedFields ?? cells.fields) : cells.fields;
    return {
      ...written,
      cells: fields === undefined ? cells : { ...cells, fields },
      ...(section !== undefined &&
        model !== undefined && { section: sectionLike(document, model, section, hasFields) }),
    };
  });
};

type Model = { table: Table; read: ItemTable };

/** The last table of fields in a stretch. */
const modelOf = (
  { text, blocks }: SpecDocument,
  { start, end }: { start: number; end: number },
): Model | undefined =>
  fieldTables(
    text,
    blocks.filter((block) => start <= block.start && block.end <= end),
  ).at(-1);

const fieldTables = (text: string, blocks: readonly Block[]): Model[] =>
  tablesIn(blocks)
    .map((table) => ({
      table,
      read: readTable({ text, lineOf: lineFinder(text) }, table, 'field', fieldSamples),
    }))
    .filter(({ read }) => hasColumns(read, 'name'));

/** Whether a table has the template's columns: then sample fields show what is open, as they do in a new document. */
const isTemplates = ({ read: { container } }: Model, own: Model): boolean =>
  container.columns.map(({ title }) => title).join('|') ===
  own.read.container.columns.map(({ title }) => title).join('|');

/** A section with its fields in a table like another one. */
const sectionLike = (document: SpecDocument, model: Model, section: string, hasFields: boolean): string => {
  const [own] = fieldTables(section, scanBlocks(section));
  if (own === undefined) return section;
  const isSample = own.read.rows.some((row) => row.isSample);
  if (isSample && (!hasFields || isTemplates(model, own))) return section;
  const rows = isSample ? [] : own.read.rows.map(({ cells }) => escapedCells(cells));
  return (
    section.slice(0, own.table.start) +
    tableLike(document, model, rows) +
    section.slice(own.table.end).trimEnd()
  );
};

/** The cells of a row as they are written in one. */
const escapedCells = (cells: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, cell.replaceAll('|', '\\|')]));

const tableLike = (
  { text }: SpecDocument,
  { table, read }: Model,
  rows: readonly Readonly<Record<string, string>>[],
): string => {
  const [header, delimiter] = [table.header, table.delimiter].map(({ start, end }) =>
    text.slice(start, end).trim(),
  );
  return [
    header,
    delimiter,
    ...rowsLike(text, read.container, rows, read.rows.at(-1)?.span ?? table.delimiter),
  ].join('\n');
};
