import type { Line, LinesQuestion } from '../../ask/ask.ts';
import { cleanText, oneLine } from '../../spec/clean-text.ts';

/** A line among those that are read together; a known one was understood before and is not read again. */
type Slot = { line: Line; known: boolean };

/** What became of lines that were read together. None is lost: each is an item, or wrong, or the same as another line. */
type ReadLines = { items: readonly Line[]; wrong: readonly Line[]; repeated: number };

/** The lines of a pasted or edited text, without bullets and empty lines. */
export const linesOf = (text: string): readonly string[] =>
  cleanText(text).split('\n').map(cleanLine).filter(Boolean);

/** One line as it is read: on one line, without the bullet or number in front that comes along when a list is pasted. */
export const cleanLine = (raw: string): string => oneLine(raw).replace(bullet, '');

const bullet = /^(?:[-*+•]|\d{1,3}[.)])\s(?:\[[ xX]\]\s)?(?=\S)/;

/** Reads lines in their order, each beside the locked ones, the items before it and the known ones behind it. */
export const readSlots = ({ read, locked = [] }: Reads, slots: readonly Slot[]): ReadLines => {
  const items: Line[] = [];
  const wrong: Line[] = [];
  for (const [index, { line, known }] of slots.entries()) {
    const others = [...locked, ...[...items, ...knownBehind(slots, index)].map(({ text }) => text)];
    const taken = known || read(line.text, others).kind === 'understood';
    if (taken) items.push(line);
    else if (!others.includes(line.text)) wrong.push(line);
  }
  return { items, wrong, repeated: slots.length - items.length - wrong.length };
};

type Reads = Pick<LinesQuestion, 'read' | 'locked'>;

const knownBehind = (slots: readonly Slot[], index: number): readonly Line[] =>
  slots
    .slice(index + 1)
    .filter(({ known }) => known)
    .map(({ line }) => line);

/**
 * Finds the lines of a list again in the texts that came back from an editor, so that they keep their origin: by the
 * text, by the name of the item, or, where there are as many texts as there were lines, by the place of a line that is
 * not found otherwise. Only items are known to be understood, and only with their own text.
 */
export const matchLines = (
  read: LinesQuestion['read'],
  lines: readonly Line[],
  items: readonly Line[],
  texts: readonly string[],
): Slot[] => {
  const byText = takeEach(lines, texts, (text) => text);
  const waiting = without(lines, byText);
  const others = texts.map((text, index) => (byText[index] ? undefined : text));
  const byName = takeEach(waiting, others, nameWith(read));
  const unnamed = without(waiting, byName);
  const inPlace = (line: Line | undefined): Line | undefined =>
    texts.length === lines.length && line && unnamed.has(line) ? line : undefined;
  const known = new Set(items);
  return texts.map((text, index) => {
    const line = byText[index] ?? { ...(byName[index] ?? inPlace(lines[index])), text };
    return { line, known: known.has(line) };
  });
};

/** Takes for each text the first line that has the same key and was not taken yet. */
const takeEach = (
  lines: Iterable<Line>,
  texts: readonly (string | undefined)[],
  keyOf: (text: string) => string | undefined,
): readonly (Line | undefined)[] => {
  const waiting = new Map<string | undefined, Line[]>();
  for (const line of lines) {
    const key = keyOf(line.text);
    const same = waiting.get(key);
    if (same) same.push(line);
    else waiting.set(key, [line]);
  }
  return texts.map((text) => {
    const key = text === undefined ? undefined : keyOf(text);
    return key === undefined ? undefined : waiting.get(key)?.shift();
  });
};

const without = (lines: Iterable<Line>, taken: readonly (Line | undefined)[]): ReadonlySet<Line> => {
  const rest = new Set(lines);
  for (const line of taken) if (line) rest.delete(line);
  return rest;
};

/** The name of the item that a line stands for, where it stands for one. */
const nameWith =
  (read: LinesQuestion['read']) =>
  (text: string): string | undefined => {
    const reading = read(text, []);
    return reading.kind === 'understood' ? reading.short : undefined;
  };
