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
  const places = new Map(nodes.map(({ name }, at) => [keyOf(name), at]));
  const edges = new Map<string, GraphEdge>();
  for (const { name, dependencies } of withKnownNames(components, externals))
    for (const dependency of dependencies) {
      const [from, to] = [places.get(keyOf(name)), places.get(keyOf(dependency))];
      if (from !== undefined && to !== undefined) edges.set(`${from} ${to}`, { from, to });
    }
  return { nodes, edges: [...edges.values()] };
};

/**
 * A system among the externals that were described, and among what its components need and nobody has described. What a
 * component needs is used by the system, whatever its name tells; a client is one that was called so, or that nothing needs.
 */
export const systemContext = (system: string, { components, externals }: Parts): SystemContext => {
  const needed = neededFrom(components, externals);
  const others = eachOnce([...externals.map((external) => nodeOf(external, true)), ...needed]);
  const needs = new Set(needed.map(({ name }) => keyOf(name)));
  const said = new Set(externals.flatMap(({ name, kind }) => (isClientKind(kind) ? [keyOf(name)] : [])));
  const isClient = ({ name, kind }: GraphNode): boolean =>
    said.has(keyOf(name)) || (isClientKind(kind) && !needs.has(keyOf(name)));
  return { system, clients: others.filter(isClient), services: others.filter((node) => !isClient(node)) };
};

/** What components need that is no component, as far as it is described. */
const neededFrom = (components: readonly Component[], externals: readonly External[]): GraphNode[] => {
  const own = new Set(components.map(({ name }) => keyOf(name)));
  const described = new Map(externals.map((external) => [keyOf(external.name), external]));
  return withKnownNames(components, externals)
    .flatMap(({ dependencies }) => dependencies)
    .filter((name) => !own.has(keyOf(name)))
    .map((name) => nodeOf(described.get(keyOf(name)) ?? { name }, true));
};

/** The components with their dependencies by the names that are known: people write remarks behind these. */
const withKnownNames = (components: readonly Component[], externals: readonly External[]) => {
  const all = components.flatMap(({ dependencies = [] }) => dependencies);
  const known = new Set(
    [...[...components, ...externals].map(({ name }) => name), ...all.filter(isBare)].map(keyOf),
  );
  const knownName = (dependency: string): string => {
    const name = nameBefore(dependency);
    return isBare(dependency) || !known.has(keyOf(name)) ? dependency : name;
  };
  return components.map(({ name, dependencies = [] }) => ({
    name,
    dependencies: dependencies.map((each) => (known.has(keyOf(each)) ? each : knownName(each))),
  }));
};

/** What stands before a remark: behind a dash or a colon, or in brackets. */
const nameBefore = (dependency: string): string =>
  dependency.split(/\s+[-–—]\s|\s*[:：]\s|\s+[([]/, 1)[0] ?? dependency;

const isBare = (dependency: string): boolean => nameBefore(dependency) === dependency;

const nodeOf = (item: Pick<Component | External, 'name' | 'kind'>, external: boolean): GraphNode => ({
  name: withoutMarks(item.name),
  kind: kindOf({ ...item, name: withoutMarks(item.name) }),
  external,
});

/** A name without the code marks around it, which people write in lists and not in headings. */
const withoutMarks = (name: string): string =>
  name.startsWith('`') ? (/^`([^`]+)`$/.exec(name)?.[1] ?? name) : name;

const keyOf = (name: string): string => nameKey(withoutMarks(name));

const eachOnce = (nodes: readonly GraphNode[]): GraphNode[] => {
  const first = new Map<string, GraphNode>();
  for (const node of nodes) if (!first.has(keyOf(node.name))) first.set(keyOf(node.name), node);
  return [...first.values()];
};
