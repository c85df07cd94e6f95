import type { Entity, Field } from '../../spec/model.ts';
import { distinctIdentifiers } from './identifiers.ts';

/** The column of each field of an entity: the field's own name, not yet quoted, and no name twice. */
export const columnNames = ({ fields = [] }: Entity): ReadonlyMap<Field, string> => {
  const columns = distinctIdentifiers(
    fields.map(({ name }) => [name]),
    systemColumns,
  );
  return new Map(fields.map((field, index) => [field, columns[index] ?? field.name]));
};

/** Every table of PostgreSQL has these columns already. */
const systemColumns = ['tableoid', 'ctid', 'xmin', 'cmin', 'xmax', 'cmax'];
