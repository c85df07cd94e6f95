/** Where each code span ends, by where it begins: at the next run of as many backticks. */
export const codeSpanEnds = (source: string): ReadonlyMap<number, number> => {
  const ends = new Map<number, number>();
  if (!source.includes('`')) return ends;
  const next = new Map<number, number>();
  for (const { 0: run, index } of [...source.matchAll(/`+/g)].toReversed()) {
    const end = next.get(run.length);
    if (end !== undefined) ends.set(index, end);
    next.set(run.length, index + run.length);
  }
  return ends;
};
