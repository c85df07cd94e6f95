import { nameKeys } from '../../document/read/found.ts';
import type { Component } from '../../spec/model.ts';

/**
 * The circles in which components need each other, each by the places of those on a shortest way round from the first one;
 * of components that are on several circles together, one.
 */
export const circlesIn = (components: readonly Component[]): number[][] => {
  const graph = graphOf(components);
  return strongParts(graph).flatMap((part) => {
    const way = wayRound(part[0] ?? 0, new Set(part), graph);
    return way === undefined ? [] : [way];
  });
};

type Graph = readonly (readonly number[])[];

/** For each component the places of those that it needs. */
const graphOf = (components: readonly Component[]): Graph => {
  const places = new Map<string, number>();
  for (const [at, { name }] of components.entries())
    for (const key of nameKeys(name)) if (!places.has(key)) places.set(key, at);
  return components.map(({ dependencies = [] }) =>
    dependencies.flatMap(
      (name) =>
        nameKeys(name)
          .map((key) => places.get(key))
          .find((at) => at !== undefined) ?? [],
    ),
  );
};

/** A place on the walk of Tarjan's algorithm, and how many of its arrows were followed. */
type Step = { at: number; next: number };

/** The components that can reach each other, each part in their order, by Tarjan's algorithm without recursion: chains can be long. */
const strongParts = (graph: Graph): number[][] => {
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const parts: number[][] = [];
  const lower = (at: number, to: number): void => void low.set(at, Math.min(low.get(at) ?? to, to));
  const enter = (at: number): Step => {
    low.set(at, order.size);
    order.set(at, order.size);
    open.push(at);
    isOpen.add(at);
    return { at, next: 0 };
  };
  for (const root of graph.keys()) {
    const walk = order.has(root) ? [] : [enter(root)];
    for (let step = walk.at(-1); step !== undefined; step = walk.at(-1)) {
      const to = graph[step.at]?.[step.next];
      step.next += 1;
      if (to === undefined) {
        walk.pop();
        const above = walk.at(-1);
        if (above !== undefined) lower(above.at, low.get(step.at) ?? 0);
        if (low.get(step.at) === order.get(step.at)) {
          const part = open.splice(open.lastIndexOf(step.at)).toSorted((one, other) => one - other);
          for (const at of part) isOpen.delete(at);
          parts.push(part);
        }
      } else if (!order.has(to)) walk.push(enter(to));
      else if (isOpen.has(to)) lower(step.at, order.get(to) ?? 0);
    }
  }
  return parts.toSorted(([one = 0], [other = 0]) => one - other);
};

/** A shortest way from a place back to itself, within some places. */
const wayRound = (start: number, part: ReadonlySet<number>, graph: Graph): number[] | undefined => {
  const before = new Map<number, number>();
  const queue = [start];
  for (const at of queue)
    for (const to of graph[at] ?? []) {
      if (to === start) return wayTo(at, start, before);
      if (!part.has(to) || before.has(to)) continue;
      before.set(to, at);
      queue.push(to);
    }
  return undefined;
};

const wayTo = (end: number, start: number, before: ReadonlyMap<number, number>): number[] => {
  const way = [end];
  for (let at = end; at !== start; ) {
    at = before.get(at) ?? start;
    way.push(at);
  }
  return way.toReversed();
};
