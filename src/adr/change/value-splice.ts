import type { Splice } from '../../document/splice/splice.ts';
import type { RecordDocument, RecordField } from '../read/read-record.ts';
import { yamlValue } from '../read/yaml-value.ts';

/** The splice that gives a field another value, in quotes where YAML would read it as something else. */
export const valueSplice = ({ text }: RecordDocument, field: RecordField, value: string): Splice => {
  const { start, end } = field.span;
  const before = text[start - 1] ?? '';
  const written = field.form === 'front-matter' ? yamlValue(value, before) : value;
  // A label may have nothing behind it, not even a blank.
  const lead = start === end && /[:：*]/.test(before) ? ' ' : '';
  return {
    at: start,
    remove: text.slice(start, end),
    insert: lead + written,
  };
};
