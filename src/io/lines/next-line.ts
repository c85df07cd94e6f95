/** A line without its end, and what stands behind it. */
type NextLine = { line: string; rest: string };

/**
 * Takes the next line from a text that comes in pieces; nothing where none is whole yet.
 *
 * @param isOver - Whether nothing follows the text: then what is left of it is a line.
 */
export const nextLine = (text: string, isOver: boolean): NextLine | undefined => {
  const [, line, rest] = LINE.exec(text) ?? [];
  if (line !== undefined && rest !== undefined) return { line, rest };
  return isOver && text !== '' ? { line: text.replace(/\r$/, ''), rest: '' } : undefined;
};

/** A carriage return that ends the text may be half of the end of a line. */
const LINE = /^([^\r\n]*)(?:\r\n|\n|\r(?=[^\n]))(.*)$/s;
