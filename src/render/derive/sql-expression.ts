import { enumValues, type FieldType } from './field-type.ts';
import { reservedWords } from './reserved-words.ts';

/** A text as SQL writes it: `'it''s'`. */
export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Whether an expression ends where it seems to: its quotes and brackets are closed, and neither a comment nor another
 * statement begins in it. What is in it may still be no SQL.
 */
export const isSelfContained = (expression: string): boolean => {
  const bare = expression.replace(/(?<!&|(?<!\w)e)'[^']*'|"[^"]+"/gi, ' x ');
  return bare.trim() !== '' && !/['"`;\\{}]|--|\/\*|\$\w*\$/.test(bare) && isBalanced(bare);
};

/**
 * The value behind DEFAULT in SQL; nothing where what was written cannot be one.
 *
 * Numbers, quoted texts, calls of functions and the words that SQL has a value for stay; any other word is a text.
 */
export const defaultExpression = (written: string, type: FieldType | undefined): string | undefined => {
  if (enumValues(type)?.includes(written)) return sqlText(written);
  const known = wordValue(written.toLowerCase().replace(/\(\)$/, ''), type);
  if (known !== undefined) return known;
  if (number.test(written) || quoted.test(written) || isCall(written)) return written;
  const text = /^"([^"]*)"$/.exec(written)?.[1] ?? written;
  if (/['"()]|::/.test(text)) return undefined;
  return sqlText(text === '[]' && (type?.dimensions ?? 0) > 0 ? '{}' : text);
};

/** `now` as a text would be the moment at which the table is made. */
const wordValue = (word: string, type: FieldType | undefined): string | undefined => {
  if (values.has(word)) return word.toUpperCase();
  return type?.element.kind === 'known' && /^(?:DATE|TIME)/.test(type.element.meaning.sql)
    ? moments.get(word)
    : undefined;
};

const values = new Set(
  `true false null current_date current_time current_timestamp localtime localtimestamp current_user session_user`.split(
    ' ',
  ),
);

const moments: ReadonlyMap<string, string> = new Map([
  ['now', 'now()'],
  ['today', 'CURRENT_DATE'],
]);

const number = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;
const quoted = /^'[^']*'$/;

/** A call whose arguments are plain values. */
const isCall = (written: string): boolean => {
  const [, name, inside = ''] = /^([a-z_]\w*(?:\.[a-z_]\w*)*)\((.*)\)$/i.exec(written) ?? [];
  if (
    name === undefined ||
    name
      .toLowerCase()
      .split('.')
      .some((word) => reservedWords.has(word))
  )
    return false;
  return inside.trim() === '' || argumentsPattern.test(inside);
};

const argument = String.raw`\s*(?:[-+]?\d+(?:\.\d+)?|'[^']*'(?:::(?:regclass|text))?|true|false|null)\s*`;
const argumentsPattern = new RegExp(`^${argument}(?:,${argument})*$`, 'i');

const isBalanced = (text: string): boolean => {
  const open: string[] = [];
  for (const bracket of text.replace(/[^()[\]]/g, '')) {
    if (bracket === '(') open.push(')');
    else if (bracket === '[') open.push(']');
    else if (open.pop() !== bracket) return false;
  }
  return open.length === 0;
};
