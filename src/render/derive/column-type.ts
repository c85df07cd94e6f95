import type { FieldType } from './field-type.ts';

/** A type in PostgreSQL's words; `lost` is what was written, where the words do not say all of it. */
type ColumnType = { sql: string; lost: string | undefined };

/** The column that holds a type; text where nobody knows the type. */
export const columnType = (type: FieldType): ColumnType => {
  const { sql, whole } = elementType(type);
  return { sql: sql + '[]'.repeat(type.dimensions), lost: whole ? undefined : type.written };
};

const elementType = ({ element }: FieldType): { sql: string; whole: boolean } => {
  if (element.kind !== 'known') return { sql: 'TEXT', whole: element.kind === 'enum' };
  const { sql, bare = sql, arguments: allowed } = element.meaning;
  if (allowed?.test(element.arguments)) return { sql: `${sql}(${element.arguments})`, whole: true };
  return { sql: bare, whole: element.arguments === '' };
};
