import type { Grammar, LineKind } from '../spec/grammar/grammar.ts';
import { grammars, type LineValues } from '../spec/grammar/grammars.ts';
import { remembered } from '../spec/remembered.ts';
import type { Line, LineReading, LinesQuestion } from './ask.ts';
import { labelOf, tips } from './item-labels.ts';

/** Items as lines to edit. */
export const linesOf = <K extends LineKind>(kind: K, items: readonly LineValues[K][]): Line[] =>
  items.map((item, origin) => ({ text: print(kind, item), origin }));

/** Items as lines that nobody edits. What its own line would not be recognised by is its name alone. */
export const lockedLines = <K extends LineKind>(kind: K, items: readonly LineValues[K][] = []): string[] =>
  items.map((item) => {
    const line = print(kind, item);
    return keyOfLine(grammarOf(kind), line) === grammarOf(kind).key?.(item) ? line : shortOf(item, line);
  });

/**
 * The items that edited lines stand for. An item whose line was left alone stays as it was; one whose line was changed
 * keeps what a line cannot say, such as an interface.
 */
export const itemsOfLines = <K extends LineKind>(
  kind: K,
  lines: readonly Line[],
  originals: readonly LineValues[K][],
): LineValues[K][] => itemsReader(kind, originals)(lines);

/** The same for lists that become longer line by line: what was read once is not read again. */
export const itemsReader = <K extends LineKind>(
  kind: K,
  originals: readonly LineValues[K][],
): ((lines: readonly Line[]) => LineValues[K][]) => {
  const parse = remembered(grammarOf(kind).parse);
  const printed = remembered((original: LineValues[K]) => print(kind, original));
  return (lines) =>
    lines.flatMap(({ text, origin }) => {
      const original = origin === undefined ? undefined : originals[origin];
      if (original !== undefined && printed(original) === text) return [original];
      const read = parse(text);
      if (read.kind === 'refused') return [];
      return [
        original === undefined || typeof original === 'string'
          ? read.value
          : overlaid(kind, original, read.value),
      ];
    });
};

/** How a line reads beside the other lines of its list. */
export type Reader = (text: string, others: readonly string[]) => LineReading;

/** The reader of a kind. */
export const readerOf = (kind: LineKind): Reader => {
  const grammar: Grammar<unknown> = grammarOf(kind);
  const keyOf = remembered((text: string) => keyOfLine(grammar, text));
  return (text, others) => {
    const read = grammar.parse(text);
    if (read.kind === 'refused') return read;
    const short = shortOf(read.value, text);
    const key = grammar.key?.(read.value);
    const twin = key !== undefined && others.some((other) => keyOf(other) === key);
    return twin
      ? { kind: 'refused', reason: `${short} is already there` }
      : { kind: 'understood', ...labelOf(kind, read.value as never), short };
  };
};

/** A question for a list of one kind. */
export const linesQuestion = <K extends LineKind>(
  kind: K,
  message: string,
  items: readonly LineValues[K][],
  complete: LinesQuestion['complete'] = (text) => text,
  examples: readonly string[] = [grammarOf(kind).example],
): LinesQuestion => ({
  message,
  items: linesOf(kind, items),
  examples,
  ...(tips[kind] !== undefined && { tip: tips[kind] }),
  read: readerOf(kind),
  complete,
});

/** The grammar of a kind, whatever kind it is. */
const grammarOf = <K extends LineKind>(kind: K): Grammar<LineValues[K]> => grammars[kind];

const print = <K extends LineKind>(kind: K, item: LineValues[K]): string => grammarOf(kind).print(item);

const keyOfLine = (grammar: Grammar<unknown>, text: string): string | undefined => {
  const read = grammar.parse(text);
  return read.kind === 'value' ? grammar.key?.(read.value) : undefined;
};

const overlaid = <K extends LineKind>(
  kind: K,
  original: LineValues[K],
  edited: LineValues[K],
): LineValues[K] => {
  const said = grammarOf(kind).parse(print(kind, original));
  const sayable = new Set(said.kind === 'value' ? Object.keys(said.value as object) : []);
  const unsayable = Object.entries(original as object).filter(([key]) => !sayable.has(key));
  return { ...Object.fromEntries(unsayable), ...(edited as object) } as LineValues[K];
};

/** What identifies an item in a sentence: its name, its method and path, or the whole line. */
const shortOf = (item: unknown, text: string): string => {
  if (typeof item !== 'object' || item === null) return text;
  const { name, title, method, path, from, to, ...rest } = item as Record<string, string | undefined>;
  if (method !== undefined) return `${method} ${path}`;
  if (from !== undefined) return `${from} – ${to}`;
  return name ?? title ?? Object.values(rest).find((value) => typeof value === 'string') ?? text;
};
