import { bareName } from './inline-text.ts';
import type { KeyedText } from './keyed-text.ts';

/** What a line says, by the keys of the model, as the cells of a row would. */
export type Cells = Readonly<Record<string, string>>;

/** The cells of a line that is a name and one text. */
export const cellsNamed =
  (name: string, text: string) =>
  (line: KeyedText): Cells => ({ [name]: nameOf(line), [text]: line.text });

/** The cells of a line of metrics: a comparison behind the name is the threshold. */
export const metricCells = (line: KeyedText): Cells => {
  const { separator, text } = line;
  if (separator.trim() === '' && /^[<>≤≥=≈~]/.test(text)) return { metric: nameOf(line), threshold: text };
  const [, description = text, threshold = ''] = /^(.*?);\s*alert\s+(.+)$/is.exec(text) ?? [];
  return { metric: nameOf(line), description, threshold };
};

/** The cells of a line of configuration; nothing where it names no variable. */
export const configCells = ({ open, name, close, aside, text }: KeyedText): Cells | undefined => {
  const [, variable = name, value] = /^([^=]+)=(.*)$/.exec(name) ?? [];
  if (!/^\S+$/.test(bareName(variable))) return undefined;
  const isCode = /`/.test(open + close);
  const fallback = value ?? aside?.text.replace(/^default\s*[:=]?\s*/i, '') ?? '';
  return {
    variable: isCode ? `\`${variable}\`` : variable,
    default: isCode && value !== undefined && value !== '' ? `\`${value}\`` : fallback,
    description: text,
  };
};

/** The name of a line as it is written, with a remark in brackets behind it. */
const nameOf = ({ open, name, close, aside }: KeyedText): string =>
  `${open}${name}${close.replace(/^\s*[:：]/, '')}${aside === undefined ? '' : aside.before + aside.text + aside.after}`;
