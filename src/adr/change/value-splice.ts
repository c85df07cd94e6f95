import type { Splice } from '../../document/splice/splice.ts';
import type { RecordDocument, RecordField } from '../read/read-record.ts';

/** The splice that gives a field another value, in quotes where YAML would read it as something else. */
export const valueSplice = ({ text }: RecordDocument, field: RecordField, value: string): Splice => {
  const { start, end } = field.span;
  const before = text[start - 1] ?? '';
  const isPlain = field.form !== 'front-matter' || before === '"' || before === "'";
  // A label may have nothing behind it, not even a blank.
  const lead = start === end && /[:：*]/.test(before) ? ' ' : '';
  return {
    at: start,
    remove: text.slice(start, end),
    insert: lead + (isPlain ? escaped(value, before) : yamlValue(value)),
  };
};

const escaped = (value: string, quote: string): string => {
  if (quote === '"') return JSON.stringify(value).slice(1, -1);
  return quote === "'" ? value.replaceAll("'", "''") : value;
};

/** A text as a value of YAML. */
const yamlValue = (text: string): string =>
  /^[\p{L}\d](?:[^:#'"[\]{}]|:(?! )|#(?<! #))*$/u.test(text) ? text : JSON.stringify(text);
