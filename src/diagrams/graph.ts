import { nameKey } from '../spec/grammar/grammar.ts';
import { isClientKind, kindOf } from '../spec/kind-of.ts';
import type { Component, External } from '../spec/model.ts';

/** Something that a drawing shows as a box. */
export type GraphNode = {
  /** What it is known by; no two nodes of a graph differ in case alone. */
  name: string;
  /** `service`, `database`, …, said or told by its name. */
  kind?: string | undefined;
  /** Whether it stands around the system rather than in it. */
  external: boolean;
};

/** An arrow from what needs something to what it needs: places in the nodes of the graph, counted from 0. */
export type GraphEdge = { from: number; to: number };

/** What is drawn: nodes in the order of the document, and each arrow once. */
export type Graph = { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] };

/** A system among those who use it and those it uses. */
export type SystemContext = {
  /** What the system is called. */
  system: string;
  clients: readonly GraphNode[];
  /** External services and stores. */
  services: readonly GraphNode[];
};

/** What drawings are made of. */
type Parts = { components: readonly Component[]; externals: readonly External[] };

/**
 * The components with what they need. What they need and nobody has described is external, and so are the externals that
 * a component needs; other externals have no arrow here and are left to the system context.
 */
export const componentGraph = ({ components, externals }: Parts): Graph => {
  const nodes = eachOnce([
    ...components.map((component) => nodeOf(component, false)),
    ...neededFrom(components, externals),
  ]);
  const places = new Map(nodes.map(({ name }, at) => [nameKey(name), at]));
  const edges = new Map<string, GraphEdge>();
  for (const { name, dependencies } of withKnownNames(components, externals))
    for (const dependency of dependencies) {
      const [from, to] = [places.get(nameKey(name)), places.get(nameKey(dependency))];
      if (from !== undefined && to !== undefined) edges.set(`${from} ${to}`, { from, to });
    }
  return { nodes, edges: [...edges.values()] };
};

/** A system among the externals that were described, and among what its components need and nobody has described. */
export const systemContext = (system: string, { components, externals }: Parts): SystemContext => {
  const others = eachOnce([
    ...externals.map((external) => nodeOf(external, true)),
    ...neededFrom(components, externals),
  ]);
  return {
    system,
    clients: others.filter(({ kind }) => isClientKind(kind)),
    services: others.filter(({ kind }) => !isClientKind(kind)),
  };
};

/** What components need that is no component, as far as it is described. */
const neededFrom = (components: readonly Component[], externals: readonly External[]): GraphNode[] => {
  const own = new Set(components.map(({ name }) => nameKey(name)));
  const described = new Map(externals.map((external) => [nameKey(external.name), external]));
  return withKnownNames(components, externals)
    .flatMap(({ dependencies }) => dependencies)
    .filter((name) => !own.has(nameKey(name)))
    .map((name) => nodeOf(described.get(nameKey(name)) ?? { name }, true));
};

/** The components with their dependencies by the names that are known: people write remarks behind these. */
const withKnownNames = (components: readonly Component[], externals: readonly External[]) => {
  const known = new Set([...components, ...externals].map(({ name }) => nameKey(name)));
  const knownName = (dependency: string): string => {
    if (known.has(nameKey(dependency))) return dependency;
    const [name = dependency] = dependency.split(/\s+[-–—]\s|\s*[:：]\s|\s+[([]/, 1);
    return known.has(nameKey(name)) ? name : dependency;
  };
  return components.map(({ name, dependencies = [] }) => ({
    name,
    dependencies: dependencies.map(knownName),
  }));
};

const nodeOf = (item: Pick<Component | External, 'name' | 'kind'>, external: boolean): GraphNode => ({
  name: item.name,
  kind: kindOf(item),
  external,
});

const eachOnce = (nodes: readonly GraphNode[]): GraphNode[] => {
  const first = new Map<string, GraphNode>();
  for (const node of nodes) if (!first.has(nameKey(node.name))) first.set(nameKey(node.name), node);
  return [...first.values()];
};
