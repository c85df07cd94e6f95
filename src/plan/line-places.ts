import { lineFinder } from '../document/read/lines.ts';
import { lineEndAfter, lineStartBefore } from '../document/splice/line-ends.ts';

/** Where something stands in a text. */
type LinePlace = {
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 units. */
  column: number;
  /** The offset at which the line begins. */
  start: number;
  /** The line, without its end. */
  shown: string;
};

/** Tells the lines of a text by offsets. */
export const linePlaces = (text: string): ((at: number) => LinePlace) => {
  const lineOf = lineFinder(text);
  return (at) => {
    const start = lineStartBefore(text, at);
    const shown = text.slice(start, lineEndAfter(text, at)).trimEnd();
    return { line: lineOf(at), column: at - start + 1, start, shown };
  };
};
