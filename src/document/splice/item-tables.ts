import type { PartId } from '../../spec/parts.ts';
import type { Block, Span } from '../block.ts';
import { tablesIn } from '../read/fields.ts';
import { lineFinder } from '../read/lines.ts';
import { hasColumns, readTable } from '../read/read-table.ts';
import type { SpecDocument, TableContainer } from '../read/spec-document.ts';
import { formOf } from './part-forms.ts';

/** The tables among some blocks that have the columns of a part's items, whether or not a row is in them. */
export const itemTablesIn = (
  { text, blocks: all }: SpecDocument,
  part: PartId,
  blocks: readonly Block[],
): TableContainer[] => {
  const form = formOf(part);
  if (form === undefined || form.kind === 'fence' || form.of === undefined) return [];
  const { of, main = '' } = form;
  const reading = { text, blocks: all, sections: [], lineOf: lineFinder(text) };
  return tablesIn(blocks)
    .filter(({ alignments }) => alignments.length > 1)
    .map((table) => readTable(reading, table, of))
    .filter((table) => hasColumns(table, main))
    .map(({ container }) => container);
};

/** The table of a part's items that a stretch lies in. */
export const itemTableAt = (
  document: SpecDocument,
  part: PartId,
  { start }: Span,
): TableContainer | undefined => {
  const around = document.blocks.filter((block) => block.start <= start && start < block.end);
  return itemTablesIn(document, part, around)[0];
};
