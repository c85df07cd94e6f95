import type { Line, LinesQuestion } from '../../ask/ask.ts';
import { cleanText, oneLine } from '../../spec/clean-text.ts';

/** A line among those that are read together; a known one was understood before and is not read again. */
export type Slot = { line: Line; known: boolean };

/** What became of lines that were read together. None is lost: each is an item, or wrong, or the same as an item. */
export type ReadLines = { items: readonly Line[]; wrong: readonly Line[]; repeated: number };

/** The lines of a pasted or edited text, without bullets and empty lines. */
export const linesOf = (text: string): readonly string[] =>
  cleanText(text).split('\n').map(cleanLine).filter(Boolean);

/** One line as it is read: on one line, without the bullet or number in front that comes along when a list is pasted. */
export const cleanLine = (raw: string): string => oneLine(raw).replace(bullet, '');

const bullet = /^(?:[-*+•]|\d{1,3}[.)])\s(?:\[[ xX]\]\s)?(?=\S)/;

/** Reads lines in their order, each beside the items before it and the known ones behind it. */
export const readSlots = (read: LinesQuestion['read'], slots: readonly Slot[]): ReadLines => {
  const items: Line[] = [];
  const wrong: Line[] = [];
  for (const [index, { line, known }] of slots.entries()) {
    const others = [...items, ...knownBehind(slots, index)].map(({ text }) => text);
    const taken = known || read(line.text, others).kind === 'understood';
    if (taken) items.push(line);
    else if (!others.includes(line.text)) wrong.push(line);
  }
  return { items, wrong, repeated: slots.length - items.length - wrong.length };
};

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
  const waiting = [...lines];
  const byText = texts.map((text) => takeOut(waiting, (line) => line.text === text));
  const byName = texts.map((text, index) =>
    byText[index] ? undefined : takeOut(waiting, (line) => isSameName(read, line.text, text)),
  );
  const inPlace = (index: number): Line | undefined =>
    texts.length === lines.length ? waiting.find((line) => line === lines[index]) : undefined;
  return texts.map((text, index) => {
    const line = byText[index] ?? { ...(byName[index] ?? inPlace(index)), text };
    return { line, known: items.includes(line) };
  });
};

const isSameName = (read: LinesQuestion['read'], one: string, other: string): boolean => {
  const [first, second] = [read(one, []), read(other, [])];
  return first.kind === 'understood' && second.kind === 'understood' && first.short === second.short;
};

/** Takes the first line that fits out of a list. */
const takeOut = (lines: Line[], fits: (line: Line) => boolean): Line | undefined => {
  const index = lines.findIndex(fits);
  return index === -1 ? undefined : lines.splice(index, 1)[0];
};
