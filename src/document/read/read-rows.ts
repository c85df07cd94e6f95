import type { Approver, Config, Metric, Term, Threat } from '../../spec/model.ts';
import { withoutAbsent } from '../../spec/without-absent.ts';
import type { Table } from '../block.ts';
import { plainText } from '../plain-text.ts';
import { tablesIn } from './fields.ts';
import { nameKeys, namesOf } from './found.ts';
import { bareName } from './inline-text.ts';
import type { ColumnKind } from './item-labels.ts';
import type { KeyedText } from './keyed-text.ts';
import { type Cells, cellsNamed, configCells, metricCells } from './line-cells.ts';
import { hasColumns, type ItemTable, readTable } from './read-table.ts';
import type { Reading } from './reading.ts';
import { partSamples } from './samples.ts';
import type { Located, Place } from './spec-document.ts';

/** What the rows of a part's table are: its columns, and how a row becomes an item. */
export type RowKind<T> = {
  part: 'threats' | 'config' | 'metrics' | 'glossary' | 'approval';
  columns: ColumnKind;
  required: string;
  /** The column that tells such a table wherever it stands, beside the names. */
  telling?: string;
  itemOf: (cells: Cells, required: string) => T;
  keysOf: (item: T) => readonly string[];
  /** What a line says that stands in a list instead; absent where lists hold something else. */
  cellsOf?: (line: KeyedText) => Cells | undefined;
};

const text = (raw: string | undefined): string | undefined =>
  raw === undefined ? undefined : plainText(raw) || undefined;

const threats: RowKind<Threat> = {
  part: 'threats',
  columns: 'threat',
  required: 'threat',
  telling: 'mitigation',
  itemOf: ({ mitigation }, threat) =>
    withoutAbsent({ threat: plainText(threat), mitigation: text(mitigation) }),
  keysOf: ({ threat }) => nameKeys(threat),
  cellsOf: cellsNamed('threat', 'mitigation'),
};

const config: RowKind<Config> = {
  part: 'config',
  columns: 'config',
  required: 'variable',
  telling: 'default',
  itemOf: (cells, variable) =>
    withoutAbsent({
      variable: bareName(variable),
      description: text(cells.description),
      default: cells.default === undefined ? undefined : bareName(cells.default) || undefined,
    }),
  // Variables are what programs read: their case counts.
  keysOf: ({ variable }) => namesOf(variable),
  cellsOf: configCells,
};

const metrics: RowKind<Metric> = {
  part: 'metrics',
  columns: 'metric',
  required: 'metric',
  telling: 'threshold',
  itemOf: ({ description, threshold }, metric) =>
    withoutAbsent({ metric: bareName(metric), description: text(description), threshold: text(threshold) }),
  keysOf: ({ metric }) => nameKeys(metric),
  cellsOf: metricCells,
};

const glossary: RowKind<Term> = {
  part: 'glossary',
  columns: 'term',
  required: 'term',
  telling: 'definition',
  itemOf: ({ definition }, term) => withoutAbsent({ term: bareName(term), definition: text(definition) }),
  keysOf: ({ term }) => nameKeys(term),
  cellsOf: cellsNamed('term', 'definition'),
};

const approval: RowKind<Approver> = {
  part: 'approval',
  columns: 'approver',
  required: 'role',
  itemOf: ({ name, date }, role) =>
    withoutAbsent({
      role: bareName(role),
      name: text(name),
      date: /^\d{4}-\d{2}-\d{2}$/.test(text(date) ?? '') ? text(date) : undefined,
    }),
  keysOf: ({ role }) => nameKeys(role),
};

/** The parts whose items are rows of a table. */
export const rowKinds = { threats, config, metrics, glossary, approval };

/** The rows of the tables in some places, as items. */
export const readRows = <T>(reading: Reading, places: readonly Place[], kind: RowKind<T>): Located<T>[] =>
  places
    .flatMap(({ blocks }) => tablesIn(blocks))
    .map((table) => readTable(reading, table, kind.columns, partSamples[kind.part]))
    .filter((table) => hasColumns(table, kind.required))
    .flatMap((table) => rowsOf(table, kind));

/** The rows of tables that only their columns tell, as items: of those that have what says most of such items. */
export const readStrayRows = <T>(
  reading: Reading,
  tables: readonly Table[],
  kind: RowKind<T>,
): Located<T>[] => {
  const { telling } = kind;
  if (telling === undefined) return [];
  return tables
    .map((table) => readTable(reading, table, kind.columns, partSamples[kind.part]))
    .filter((table) => hasColumns(table, kind.required, telling) && isTold(table, kind.required))
    .flatMap((table) => rowsOf(table, kind));
};

/** Whether the column of the names says of what they are. */
const isTold = ({ container }: ItemTable, required: string): boolean =>
  container.columns.some(({ key, title }) => key === required && !GENERAL.test(title));

const GENERAL = /^(?:name|key|word|clave|chave|名前|名称)$/i;

const rowsOf = <T>({ rows, container }: ItemTable, kind: RowKind<T>): Located<T>[] =>
  rows.flatMap(({ cells, span, line, isSample }) => {
    const found = isSample ? undefined : readRow(kind, cells);
    return found === undefined ? [] : [{ ...found, span, line, form: 'row' as const, container }];
  });

/** What a row says; nothing where it names nothing. */
export const readRow = <T>(kind: RowKind<T>, cells: Cells): Pick<Located<T>, 'item' | 'keys'> | undefined => {
  const required = cells[kind.required];
  if (required === undefined || bareName(required) === '') return undefined;
  const item = kind.itemOf(cells, required);
  return { item, keys: kind.keysOf(item) };
};
