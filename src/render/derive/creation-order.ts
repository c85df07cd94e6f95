/**
 * The nodes with each behind those it needs, otherwise in their own order. In a circle of needs one of them has to come
 * too early: the one from which the circle was entered comes last.
 */
export const creationOrder = <T>(nodes: readonly T[], needsOf: (node: T) => readonly T[]): T[] => {
  const seen = new Set<T>();
  const ordered: T[] = [];
  const visit = (node: T): void => {
    if (seen.has(node)) return;
    seen.add(node);
    needsOf(node).forEach(visit);
    ordered.push(node);
  };
  nodes.forEach(visit);
  return ordered;
};
