/** Something in a row. */
export type Wishing = {
  /** Where it would like its left edge, and how much that counts. */
  left: number;
  weight: number;
  /** The least distance of its left edge to that of the next one, or to its own end. */
  step: number;
};

/** Items that touch each other, taken as one. */
type Cluster = { sum: number; weight: number; size: number };

/**
 * The left edges that come closest to all wishes, and keep the order and the distances: an isotonic regression.
 *
 * @param room The columns that there are; where they are too few, the row begins at the first one.
 */
export const relaxedRow = (row: readonly Wishing[], room: number): number[] => {
  const clusters: Cluster[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const { left, weight, step } of row) {
    offsets.push(offset);
    let last: Cluster = { sum: (left - offset) * weight, weight, size: 1 };
    for (
      let before = clusters.at(-1);
      before !== undefined && meanOf(before) > meanOf(last);
      before = clusters.at(-1)
    ) {
      clusters.pop();
      last = {
        sum: before.sum + last.sum,
        weight: before.weight + last.weight,
        size: before.size + last.size,
      };
    }
    clusters.push(last);
    offset += step;
  }
  const last = Math.max(room - offset, 0);
  const lefts: number[] = [];
  for (const cluster of clusters) {
    const start = Math.min(Math.max(Math.round(meanOf(cluster)), 0), last);
    const end = lefts.length + cluster.size;
    for (let at = lefts.length; at < end; at += 1) lefts.push(start + (offsets[at] ?? 0));
  }
  return lefts;
};

const meanOf = ({ sum, weight }: Cluster): number => sum / weight;
