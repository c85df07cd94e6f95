import { type Constraint, printConstraints } from '../../spec/grammar/constraints.ts';
import { columnNames } from './column-names.ts';
import { columnType } from './column-type.ts';
import type { EntityFinder } from './entity-finder.ts';
import { constraintsOf, type FieldFacts, has } from './field-facts.ts';
import { enumValues, type FieldType, isCounted } from './field-type.ts';
import { effectiveType, foreignKeyTarget } from './foreign-key.ts';
import { quoteIdentifier } from './identifiers.ts';
import { defaultExpression, isSelfContained, sqlText } from './sql-expression.ts';
import { tableName } from './table-names.ts';

/** One thing that the definition of a column says behind the column's name. */
export type Clause =
  | { kind: 'sql'; sql: string }
  | { kind: 'reference'; reference: Reference }
  /** What SQL cannot say, for a comment. */
  | { kind: 'remark'; text: string };

/** What a column points to; the table's own key where no column is named. The names are not yet quoted. */
export type Reference = { table: string; column: string | undefined; actions: string };

/** Where a foreign key finds its target: the entities, and the tables they have by their names. */
export type Targets = { find: EntityFinder; tables: ReadonlyMap<string, string> };

/**
 * The definition of a field's column, in the order in which it is written.
 *
 * @param column The name of the column, not yet quoted.
 * @param isKey Whether the field alone is the primary key.
 */
export const columnClauses = (
  facts: FieldFacts,
  column: string,
  isKey: boolean,
  targets: Targets,
): Clause[] => {
  const type = effectiveType(facts, targets.find);
  return [
    ...typeClauses(type),
    ...identityClauses(facts, type),
    ...(isKey ? [sql('PRIMARY KEY')] : []),
    ...(has(facts, 'notNull') ? [sql('NOT NULL')] : []),
    ...(has(facts, 'unique') ? [sql('UNIQUE')] : []),
    ...defaultClauses(facts, type),
    ...enumClauses(column, type),
    ...checkClauses(facts),
    ...referenceClauses(facts, targets),
    ...facts.remarks.map(remark),
  ];
};

const sql = (text: string): Clause => ({ kind: 'sql', sql: text });
const remark = (text: string): Clause => ({ kind: 'remark', text });
const asRemark = (constraint: Constraint): Clause => remark(printConstraints([constraint]));

const typeClauses = (type: FieldType | undefined): Clause[] => {
  if (!type) return [sql('TEXT')];
  const { sql: text, lost } = columnType(type);
  return lost === undefined ? [sql(text)] : [sql(text), remark(lost)];
};

/** Only a whole number can be counted out; a serial type says by itself that it is. */
const identityClauses = (facts: FieldFacts, type: FieldType | undefined): Clause[] => {
  if (!has(facts, 'identity') || (type && isCounted(type))) return [];
  return [isInteger(type) ? sql('GENERATED ALWAYS AS IDENTITY') : remark('IDENTITY')];
};

const isInteger = (type: FieldType | undefined): boolean =>
  type !== undefined && ['SMALLINT', 'INTEGER', 'BIGINT'].includes(columnType(type).sql);

/** A column has one default, and none where its values are counted out. */
const defaultClauses = (facts: FieldFacts, type: FieldType | undefined): Clause[] => {
  const isTaken = (type !== undefined && isCounted(type)) || (has(facts, 'identity') && isInteger(type));
  return constraintsOf(facts, 'default').map((constraint, index) => {
    const expression = defaultExpression(constraint.expression, type);
    return expression === undefined || isTaken || index > 0
      ? asRemark(constraint)
      : sql(`DEFAULT ${expression}`);
  });
};

const enumClauses = (column: string, type: FieldType | undefined): Clause[] => {
  const values = enumValues(type)?.map(sqlText).join(', ');
  if (type === undefined || values === undefined) return [];
  const isOneOf = type.dimensions > 0 ? `<@ ARRAY[${values}]` : `IN (${values})`;
  return [sql(`CHECK (${quoteIdentifier(column)} ${isOneOf})`)];
};

const checkClauses = (facts: FieldFacts): Clause[] =>
  constraintsOf(facts, 'check').map((constraint) =>
    isSelfContained(constraint.expression) ? sql(`CHECK (${constraint.expression})`) : asRemark(constraint),
  );

const referenceClauses = (facts: FieldFacts, targets: Targets): Clause[] => {
  const keys = constraintsOf(facts, 'foreignKey');
  if (keys.length === 0) return facts.actions === '' ? [] : [remark(facts.actions)];
  return keys.map(({ entity }) => referenceClause(entity, facts.actions, targets));
};

const referenceClause = (written: string, actions: string, { find, tables }: Targets): Clause => {
  const target = foreignKeyTarget(written, find);
  switch (target.kind) {
    case 'key': {
      const { entity, key } = target;
      const table = tables.get(entity.name) ?? tableName(entity.name);
      return { kind: 'reference', reference: { table, column: columnNames(entity).get(key.field), actions } };
    }
    case 'elsewhere':
      return {
        kind: 'reference',
        reference: { table: tableName(target.name), column: target.field, actions },
      };
    case 'keyless':
      return remark(`FK ${[written, actions].join(' ').trim()}: no single key to point to`);
  }
};
