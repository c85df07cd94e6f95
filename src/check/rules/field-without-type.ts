import { constraintsOf, fieldsOf } from '../../render/derive/field-facts.ts';
import type { Field } from '../../spec/model.ts';
import { type EntityTable, entityTables } from '../entities/entity-tables.ts';
import type { SpecRule, Spot } from '../rule.ts';

/** A field of an entity that does not say what it holds: a text, a number, a time. */
export const fieldWithoutType: SpecRule = {
  id: 'TS404',
  name: 'field-without-type',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: ({ document }) => entityTables(document).flatMap(spotsIn),
};

const spotsIn = ({ entity, table, rows }: EntityTable): Spot[] => {
  const hint = 'Write it in the column Type: uuid, text, integer, decimal(12,2), timestamp, …';
  if (!table.columns.some(({ key }) => key === 'type')) {
    // Columns of somebody's own may say it under another name.
    if (rows.length === 0 || table.columns.some(({ key }) => key === undefined)) return [];
    return [{ span: table.header, message: `the fields of entity “${entity.name}” have no types`, hint }];
  }
  return rows
    .filter(({ field }) => field.type === undefined && !isTyped(field))
    .map(({ field, span }) => ({
      span,
      message: `“${field.name}” of entity “${entity.name}” has no type`,
      hint,
    }));
};

/** Whether a field has the type of what it points to, or counts by itself. */
const isTyped = (field: Field): boolean =>
  fieldsOf({ name: '', fields: [field] }).some(
    (facts) => constraintsOf(facts, 'foreignKey').length > 0 || constraintsOf(facts, 'identity').length > 0,
  ) || /^(?:\.{3}|…)$/.test(field.name);
