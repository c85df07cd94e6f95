import { readFileSync } from 'node:fs';

/*
 * The first law, judged from the outside: this file knows the template and how the tool marks what it draws, and nothing of
 * how the tool reads or writes.
 */

export type Replacement = { at: number; remove: string; insert: string };

/** The text that some replacements make, where each fits and none overlap. */
export const replaced = (text: string, replacements: readonly Replacement[]): string | undefined => {
  let result = '';
  let end = 0;
  for (const { at, remove, insert } of replacements.toSorted((one, other) => one.at - other.at)) {
    if (at < end || text.slice(at, at + remove.length) !== remove) return undefined;
    result += text.slice(end, at) + insert;
    end = at + remove.length;
  }
  return result + text.slice(end);
};

/** What was taken out of a text although somebody else may have written it. */
export const takenFromOthers = (text: string, replacements: readonly Replacement[]): string[] =>
  replacements
    .filter(({ at, remove }) => remove !== '' && !isDay(text, at, remove) && !isSample(remove))
    .filter(({ at, remove }) => !isDrawn(text, at, at + remove.length))
    .map(({ remove }) => remove);

/** Whether it is the day of the last change. */
const isDay = (text: string, at: number, remove: string): boolean => {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  return /^\d{4}-\d\d-\d\d$/.test(remove) && /last[ _]updated/i.test(text.slice(start, at));
};

const template = readFileSync(new URL('../cases/tech-spec-template.md', import.meta.url), 'utf8');

/** A line without what people may change about it: its marker, numbering, level, and the spaces in a row. */
const essence = (line: string): string => {
  const bare = line.replace(/^\s*(?:[-*+]\s+|\d+[.)]\s+)?(?:\[[ x]\]\s+)?(?:#+\s+)?/, '');
  const cells = bare.split('|').map((cell) => cell.trim());
  return cells.filter((cell) => cell !== '').join(' | ');
};

const fenced = [...template.matchAll(/```\w*\n([^`]*)\n```/g)].flatMap(([, code = '']) => code.split('\n'));
const templateLines = template.split('\n');

/** What the template has for an author to fill: texts in brackets, rows, code. */
const samples = new Set(
  [
    ...templateLines.filter((line) => /\[[^\]]{2,}\]|^\|/.test(line)),
    ...(template.match(/\[[^\]\n]{2,}\]/g) ?? []),
    ...fenced,
  ].map(essence),
);

/** What stands between the samples of an item. */
const labels = new Set(templateLines.filter((line) => /^\*\*[^*]+\*\*$/.test(line)).map(essence));

/** Whether a text is samples of the template and nothing else. */
const isSample = (removed: string): boolean => {
  const lines = removed.split(/\r\n|\n|\r/);
  const isBetween = (line: string): boolean =>
    line.trim() === '' || /^\s*(?:`{3,}|~{3,})\w*\s*$|^[-:| ]+$/.test(line) || labels.has(essence(line));
  return (
    lines.some((line) => samples.has(essence(line))) &&
    lines.every(
      (line) => samples.has(essence(withoutNumber(line))) || samples.has(essence(line)) || isBetween(line),
    )
  );
};

const withoutNumber = (line: string): string => line.replace(/^(#+ )?[\d.]+ /, '$1');

/** Whether a stretch of a text is part of a block that is as the tool has drawn it: its digits are those in the comment. */
const isDrawn = (text: string, start: number, end: number): boolean =>
  [...text.matchAll(/<!-- create-tech-spec:[a-z-]+ ([\da-f]{8}) -->(?:[ \t]*(?:\r\n|\n|\r))+/g)].some(
    (comment) => {
      const [whole, digits = ''] = comment;
      const below = text.slice(comment.index + whole.length);
      return (
        comment.index <= start &&
        lineEnds(below).some(
          (length) =>
            comment.index + whole.length + length >= end && digitsOf(below.slice(0, length)) === digits,
        )
      );
    },
  );

/** How far it is to the end of each of the first lines. */
const lineEnds = (text: string): number[] => [
  ...[...text.matchAll(/[\n\r]+/g)].slice(0, 80).map(({ index }) => index),
  text.length,
];

/** FNV-1a of 32 bits of a block with LF line ends and nothing behind it. */
const digitsOf = (block: string): string => {
  let hash = 0x811c9dc5n;
  for (const byte of Buffer.from(block.replaceAll(/\r\n?/g, '\n').trimEnd()))
    hash = ((hash ^ BigInt(byte)) * 0x01000193n) & 0xffffffffn;
  return hash.toString(16).padStart(8, '0');
};
