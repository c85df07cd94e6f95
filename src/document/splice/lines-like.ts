import type { PartId } from '../../spec/parts.ts';
import { type KeyedText, keyedText } from '../read/keyed-text.ts';
import { wordBefore } from '../read/named-text.ts';
import type { Siblings } from './choose-siblings.ts';
import { endpointLike, endpointManner } from './endpoint-like.ts';
import { likeRelationship } from './like-relationship.ts';
import type { Written } from './placed.ts';
import { saidBehind } from './said-behind.ts';
import { asCode } from './write-row.ts';

/**
 * The texts of items as their siblings write theirs, each like the one above it: with the marks of their names, and what
 * divides these from the text. An item of a kind without names is as it was written.
 */
export const linesLike = (
  text: string,
  part: PartId,
  siblings: Siblings,
  items: readonly Written[],
): string[] => {
  const lines = siblings.map(({ span }) => lineOf(text.slice(span.start, span.end)));
  if (part === 'endpoints') return each(lines, items, endpointManner, endpointLike);
  if (part === 'relationships') return each(lines, items, (_, line) => line, relationshipLike);
  return each<Manner>(
    lines,
    items,
    (above, line) => mannerOf(part, above, line),
    (manner, written) => namedLike(part, manner, written),
  );
};

/** Writes items one below the other: what some lines show of how to write a further one grows with each. */
const each = <Shown>(
  lines: readonly string[],
  items: readonly Written[],
  show: (above: Shown | undefined, line: string) => Shown,
  write: (shown: Shown | undefined, item: Written) => string,
): string[] => {
  let shown = lines.reduce<Shown | undefined>(show, undefined);
  return items.map((item) => {
    const line = write(shown, item);
    shown = show(shown, line);
    return line;
  });
};

/** The last of some lines, with the separator and the brackets of the last one that has them, and the word before it. */
type Manner = KeyedText & { word: string };

const mannerOf = (part: PartId, above: Manner | undefined, line: string): Manner => {
  const word = part === 'components' ? wordBefore(line) : '';
  const own = keyedText(line.slice(word.length));
  // A dash is part of the name of an external system, unless that is in bold type.
  const isTold = /^(?:\*\*|__)/.test(own.open) || /[:：]/.test(own.separator + own.close);
  const isDivided = own.text !== '' && (part !== 'externals' || isTold);
  return {
    ...own,
    word,
    aside: own.aside ?? above?.aside,
    separator: isDivided ? own.separator : (above?.separator ?? ''),
  };
};

const namedLike = (part: PartId, manner: Manner | undefined, { cells, bullet }: Written): string => {
  const said = pieces[part]?.(cells);
  // What takes several lines is kept as it was written: the pieces are on one line each.
  if (said === undefined || said.name === '' || manner === undefined || bullet.includes('\n')) return bullet;
  return manner.word + (composed(part, manner, said) ?? bullet);
};

/** Names with marks, and stars that would make emphasis, are as they were written: escaped. */
const relationshipLike = (model = '', { bullet, cells: { line = '' } }: Written): string => {
  const written = likeRelationship(model, line);
  return /\\|[`_<>&#|~]|\*.*\*/.test(written) ? bullet : written;
};

/** A line without its bullet and box. */
const lineOf = (raw: string): string =>
  raw
    .trim()
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[-*+]|\d{1,9}[.)])[ \t]+/, '')
    .replace(/^\[[ xX]\][ \t]+/, '');

/** What a line says of an item. */
type Said = { name: string; aside?: string | undefined; text?: string | undefined };

type Cells = Readonly<Record<string, string>>;

/** The kinds of item that are a name and what is said of it. */
const pieces: Partial<Record<PartId, (cells: Cells) => Said>> = {
  components: ({ name = '', kind, purpose }) => ({ name, aside: kind, text: purpose }),
  externals: ({ name = '', kind, description }) => ({ name, aside: kind, text: description }),
  entities: ({ name = '', fields, description }) => ({ name, text: fields ?? description }),
  threats: ({ threat = '', mitigation }) => ({ name: threat, text: mitigation }),
  config: ({ variable = '', default: fallback, description }) => ({
    name: variable,
    aside: fallback,
    text: description,
  }),
  metrics: ({ metric = '', description, threshold }) => ({
    name: metric,
    text: metricText(description, threshold),
  }),
  glossary: ({ term = '', definition }) => ({ name: term, text: definition }),
  approval: ({ role = '', name }) => ({ name: role, text: name }),
};

const metricText = (description: string | undefined, threshold: string | undefined): string | undefined => {
  if (threshold === undefined) return description;
  return description === undefined ? threshold : `${description}; alert ${threshold}`;
};

const composed = (part: PartId, model: KeyedText, { name: whole, aside, text }: Said): string | undefined => {
  const name = isMisleading(part, model, whole) ? withEscapes(whole) : whole;
  // Marks in two texts that were escaped apart could pair with each other, and a bracket could begin a definition.
  const isUnsafe = model.open === '' && (name.startsWith('[') || (hasMarks(name) && hasMarks(text ?? '')));
  if (isUnsafe) return undefined;
  const { open, close } = marksFor(model, name);
  const remark = aside === undefined || aside === '' ? '' : inBrackets(model, aside);
  const isCompared = model.separator !== '' && /^[<>≤≥=≈~]/.test(text ?? '');
  const isApart = model.separator.trim() !== '' || isCompared;
  const beside = hasColon(close) ? ' ' : ': ';
  const separator = hasColon(close) ? model.separator || ' ' : isApart ? model.separator : ': ';
  const head = `${open}${name}${close}${remark}`;
  return text === undefined || text === '' ? head : saidBehind(head, separator, text, beside);
};

/**
 * Whether a name would end where the code that it begins with does, as that of an external system does not, or has marks
 * that pair with those around it.
 */
const isMisleading = (part: PartId, { open }: KeyedText, name: string): boolean =>
  (part !== 'externals' && /^`[^`]*`./.test(name)) ||
  (open !== '' && (hasMarks(name.replace(/[[\]<]/g, '')) || /(?<!\\)(?:\\\\)*\\$/.test(name)));

/** A name with its marks as text. */
const withEscapes = (name: string): string =>
  name.replace(/\\.|[*_~`\\]/g, (mark) => (mark.length > 1 ? mark : `\\${mark}`));

const hasMarks = (text: string): boolean =>
  /(?<!\\)[*_~`[\]<]/.test(text.replace(/`[^`]+`/g, '').replace(/(?<=\w)_(?=\w)/g, ''));

const hasColon = (close: string): boolean => /[:：]/.test(close);

/** The marks of the model; in the place of those of code, bold type where the name would read differently in them. */
const marksFor = ({ open, close }: KeyedText, name: string): Pick<KeyedText, 'open' | 'close'> => {
  if (!open.includes('`') || asCode(name) !== name) return { open, close };
  const mark = open === '`' ? '**' : '';
  return { open: open.replace('`', mark), close: close.replace('`', mark) };
};

const inBrackets = ({ aside }: KeyedText, text: string): string => {
  const lead = /^default\s*[:=]?\s*/i.exec(aside?.text ?? '')?.[0] ?? '';
  return `${aside?.before ?? ' ('}${lead}${text}${aside?.after ?? ')'}`;
};
