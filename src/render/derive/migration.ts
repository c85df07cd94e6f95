import { oneLine } from '../../spec/clean-text.ts';
import type { Entity } from '../../spec/model.ts';
import type { Reference } from './column-clauses.ts';
import { creationOrder } from './creation-order.ts';
import { identifierList, quoteIdentifier } from './identifiers.ts';
import { type Column, type Table, tablesOf } from './tables.ts';

/**
 * The SQL, for PostgreSQL, that creates a table for each entity with fields; nothing where no entity has any.
 *
 * A table stands behind those it points to. Where tables point to each other in a circle, the last foreign key is
 * added when all of them are there. What SQL cannot say of a field stands in a comment at the end of its line.
 *
 * @param title What the migration is for, in one line.
 */
export const migrationSql = (entities: readonly Entity[], title: string): string | undefined => {
  const tables = inCreationOrder(tablesOf(entities));
  if (tables.length === 0) return undefined;
  const isEarly = earlyReferences(tables);
  const statements = [
    ...tables.flatMap((table) => [createTable(table, isEarly), ...createIndexes(table)]),
    ...tables.flatMap((table) => addForeignKeys(table, isEarly)),
  ];
  return `-- Migration: ${oneLine(title)}\n${statements.join('\n\n')}`;
};

/** Whether a table points to one that is created only after it. */
type EarlyReference = (from: Table, reference: Reference) => boolean;

const earlyReferences = (tables: readonly Table[]): EarlyReference => {
  const places = new Map(tables.map(({ name }, place) => [name, place]));
  const placeOf = (name: string): number => places.get(name) ?? -1;
  return (from, { table }) => placeOf(table) > placeOf(from.name);
};

const inCreationOrder = (tables: readonly Table[]): Table[] => {
  const byName = new Map(tables.map((table) => [table.name, table]));
  return creationOrder(tables, ({ columns }) =>
    columns.flatMap(referencesOf).flatMap(({ table }) => byName.get(table) ?? []),
  );
};

const referencesOf = ({ clauses }: Column): Reference[] =>
  clauses.flatMap((clause) => (clause.kind === 'reference' ? clause.reference : []));

const createTable = (table: Table, isEarly: EarlyReference): string => {
  const definitions = table.columns.map((column) => ({
    text: columnDefinition(column, (reference) => !isEarly(table, reference)),
    comment: columnComment(column),
  }));
  if (table.primaryKey.length > 0)
    definitions.push({ text: `PRIMARY KEY ${identifierList(table.primaryKey)}`, comment: '' });
  const lines = definitions.map(({ text, comment }, index) => {
    const comma = index < definitions.length - 1 ? ',' : '';
    return `  ${text}${comma}${comment}`;
  });
  return `CREATE TABLE ${quoteIdentifier(table.name)} (\n${lines.join('\n')}\n);`;
};

const columnDefinition = ({ name, clauses }: Column, isInline: (reference: Reference) => boolean): string => {
  const texts = clauses.flatMap((clause) => {
    if (clause.kind === 'sql') return clause.sql;
    return clause.kind === 'reference' && isInline(clause.reference) ? references(clause.reference) : [];
  });
  return [quoteIdentifier(name), ...texts].join(' ');
};

/** A comment ends with its line, so that it must not bring a line end of its own. */
const columnComment = ({ clauses }: Column): string => {
  const remarks = clauses.flatMap((clause) => (clause.kind === 'remark' ? oneLine(clause.text) : []));
  return remarks.length === 0 ? '' : ` -- ${remarks.join('; ')}`;
};

const references = ({ table, column, actions }: Reference): string =>
  [`REFERENCES ${quoteIdentifier(table)}`, column === undefined ? '' : identifierList([column]), actions]
    .filter((word) => word !== '')
    .join(' ');

const createIndexes = ({ name, indexes }: Table): string[] =>
  indexes.map((column) => `CREATE INDEX ON ${quoteIdentifier(name)} ${identifierList([column])};`);

const addForeignKeys = (table: Table, isEarly: EarlyReference): string[] =>
  table.columns.flatMap((column) =>
    referencesOf(column)
      .filter((reference) => isEarly(table, reference))
      .map(
        (reference) =>
          `ALTER TABLE ${quoteIdentifier(table.name)} ADD FOREIGN KEY ${identifierList([column.name])} ${references(reference)};`,
      ),
  );
