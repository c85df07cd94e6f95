/** The last of some things that begins at an offset or before it, without a look at all of them: they are in the order of the text. */
export const lastBegun = <T extends { start: number }>(all: readonly T[], offset: number): T | undefined => {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return all[low - 1];
};
