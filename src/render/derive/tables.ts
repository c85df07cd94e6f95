import type { Entity } from '../../spec/model.ts';
import { type Clause, columnClauses, type Targets } from './column-clauses.ts';
import { columnNames } from './column-names.ts';
import { entityFinder } from './entity-finder.ts';
import { fieldsOf, has } from './field-facts.ts';
import { tableName, tableNames } from './table-names.ts';

/** A table of PostgreSQL. Names are not yet quoted. */
export type Table = {
  name: string;
  columns: readonly Column[];
  /** The columns that identify a row together; none where one alone does, which says so itself. */
  primaryKey: readonly string[];
  /** The columns that have an index of their own. */
  indexes: readonly string[];
};

/** A column; the clauses stand in the order in which they are written. */
export type Column = { name: string; clauses: readonly Clause[] };

/** The tables of the entities that have fields, in the order of the entities. */
export const tablesOf = (entities: readonly Entity[]): Table[] => {
  const targets = { find: entityFinder(entities), tables: tableNames(entities) };
  return entities.filter(({ fields = [] }) => fields.length > 0).map((entity) => tableOf(entity, targets));
};

const tableOf = (entity: Entity, targets: Targets): Table => {
  const names = columnNames(entity);
  const fields = fieldsOf(entity).map((facts) => ({
    facts,
    name: names.get(facts.field) ?? facts.field.name,
  }));
  const keys = fields.filter(({ facts }) => has(facts, 'primaryKey'));
  return {
    name: targets.tables.get(entity.name) ?? tableName(entity.name),
    columns: fields.map(({ facts, name }) => ({
      name,
      clauses: columnClauses(facts, name, keys.length === 1 && has(facts, 'primaryKey'), targets),
    })),
    primaryKey: keys.length > 1 ? keys.map(({ name }) => name) : [],
    indexes: fields.filter(({ facts }) => has(facts, 'index')).map(({ name }) => name),
  };
};
