/** Where something stands in a text. */
export type LinePlace = {
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
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (at) => {
    const line = lastUpTo(starts, at);
    const start = starts[line] ?? 0;
    const end = starts[line + 1] ?? text.length;
    return { line: line + 1, column: at - start + 1, start, shown: text.slice(start, end).trimEnd() };
  };
};

/** The index of the last of some numbers in order that is not greater than another one. */
const lastUpTo = (numbers: readonly number[], most: number): number => {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
};
