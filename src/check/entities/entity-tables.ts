import { lastBegun } from '../../document/last-begun.ts';
import { tablesIn } from '../../document/read/fields.ts';
import { bareName } from '../../document/read/inline-text.ts';
import { hasColumns, readTable } from '../../document/read/read-table.ts';
import type { Reading } from '../../document/read/reading.ts';
import { fieldSamples } from '../../document/read/samples.ts';
import type { Located, SpecDocument, TableContainer } from '../../document/read/spec-document.ts';
import type { Entity, Field } from '../../spec/model.ts';
import { rememberedWith } from '../../spec/remembered.ts';
import { readingOf } from '../parts/reading-of.ts';

/** An entity with a table of its own, and where each of its fields stands in it. */
export type EntityTable = { entity: Entity; table: TableContainer; rows: readonly FieldRow[] };

/** A field, with its row. */
type FieldRow = { field: Field; span: { start: number; end: number } };

/** The tables of fields of the entities that have sections of their own. */
export const entityTables = rememberedWith((document: SpecDocument): readonly EntityTable[] => {
  const reading = readingOf(document);
  return document.items.entities
    .filter(({ form }) => form === 'section')
    .flatMap((entity) =>
      tablesOf(reading, entity, lastBegun(document.outline, entity.span.start)?.blocks ?? []),
    );
});

const tablesOf = (
  reading: Reading,
  { item }: Located<Entity>,
  blocks: Parameters<typeof tablesIn>[0],
): EntityTable[] => {
  const tables = tablesIn(blocks)
    .map((table) => readTable(reading, table, 'field', fieldSamples))
    .filter((table) => hasColumns(table, 'name'));
  // The fields of an entity are its named rows, in their order.
  const fields = [...(item.fields ?? [])].reverse();
  return tables.map(({ container, rows }) => ({
    entity: item,
    table: container,
    rows: rows.flatMap(({ cells, span, isSample }) => {
      if (isSample || cells.name === undefined) return [];
      const field = fields.pop() ?? { name: bareName(cells.name) };
      return { field, span };
    }),
  }));
};
