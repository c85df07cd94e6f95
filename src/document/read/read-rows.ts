import { withoutAbsent } from '../../spec/grammar/scan.ts';
import type { Approver, Config, Metric, Term, Threat } from '../../spec/model.ts';
import { plainText } from '../plain-text.ts';
import { tablesIn } from './fields.ts';
import { nameKeys, namesOf } from './found.ts';
import { bareName } from './inline-text.ts';
import type { ColumnKind } from './item-labels.ts';
import { hasColumns, readTable } from './read-table.ts';
import type { Reading } from './reading.ts';
import { partSamples } from './samples.ts';
import type { Located, Place } from './spec-document.ts';

type Cells = Readonly<Record<string, string>>;

/** What the rows of a part's table are: its columns, and how a row becomes an item. */
type RowKind<T> = {
  part: 'threats' | 'config' | 'metrics' | 'glossary' | 'approval';
  columns: ColumnKind;
  required: string;
  itemOf: (cells: Cells, required: string) => T;
  keysOf: (item: T) => readonly string[];
};

const text = (raw: string | undefined): string | undefined =>
  raw === undefined ? undefined : plainText(raw) || undefined;

const threats: RowKind<Threat> = {
  part: 'threats',
  columns: 'threat',
  required: 'threat',
  itemOf: ({ mitigation }, threat) =>
    withoutAbsent({ threat: plainText(threat), mitigation: text(mitigation) }),
  keysOf: ({ threat }) => nameKeys(threat),
};

const config: RowKind<Config> = {
  part: 'config',
  columns: 'config',
  required: 'variable',
  itemOf: (cells, variable) =>
    withoutAbsent({
      variable: bareName(variable),
      description: text(cells.description),
      default: cells.default === undefined ? undefined : bareName(cells.default) || undefined,
    }),
  // Variables are what programs read: their case counts.
  keysOf: ({ variable }) => namesOf(variable),
};

const metrics: RowKind<Metric> = {
  part: 'metrics',
  columns: 'metric',
  required: 'metric',
  itemOf: ({ description, threshold }, metric) =>
    withoutAbsent({ metric: bareName(metric), description: text(description), threshold: text(threshold) }),
  keysOf: ({ metric }) => nameKeys(metric),
};

const glossary: RowKind<Term> = {
  part: 'glossary',
  columns: 'term',
  required: 'term',
  itemOf: ({ definition }, term) => withoutAbsent({ term: bareName(term), definition: text(definition) }),
  keysOf: ({ term }) => nameKeys(term),
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
    .flatMap((table) => {
      const read = readTable(reading, table, kind.columns, partSamples[kind.part]);
      if (!hasColumns(read, kind.required)) return [];
      return read.rows.flatMap(({ cells, span, line, isSample }): Located<T>[] => {
        const required = cells[kind.required];
        if (isSample || required === undefined || bareName(required) === '') return [];
        const item = kind.itemOf(cells, required);
        return [{ item, span, line, form: 'row', keys: kind.keysOf(item), container: read.container }];
      });
    });
