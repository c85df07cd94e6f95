import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import type { Problem } from '../../errors.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import {
  type Entry,
  type Mapping,
  nothing,
  type Place,
  pathTo,
  problemAt,
  type Reading,
  type Tree,
} from './tree.ts';

/** What is known while a document is walked. */
type Walk = {
  source: string;
  spotOf: ParsedYaml['spotOf'];
  problems: Problem[];
  /** What anchors stand for, as far as the walk has come: no alias can reach what it stands in. */
  anchors: Map<string, ParsedNode>;
  /** How many values may still be made. */
  left: number;
};

/** Only aliases make more values than the text has characters, and a few lines of them could fill the memory. */
const maxCopies = 10_000;

/** The answers in a YAML or JSON text. Never throws. */
export const readYaml = (source: string, text: string): Reading => {
  const { document, faults, spotOf } = parseYaml(text);
  const problems = faults.map(({ offset, ...fault }): Problem => ({ source, ...spotOf(offset), ...fault }));
  const walk: Walk = { source, spotOf, problems, anchors: new Map(), left: text.length + maxCopies };
  const root = { source, ...spotOf(0), path: '' };
  if (!document) return { tree: nothing(root), problems };
  if (!isMap(document.contents))
    return { tree: nothing(root), problems: [...problems, noAnswersIn(document.contents, root)] };
  const tree = mappingOf(document.contents, root, walk);
  return { tree: walk.left > 0 ? tree : nothing(root), problems };
};

const noAnswersIn = (contents: ParsedNode | null, root: Place): Problem => {
  const empty = contents === null || (isScalar(contents) && contents.value === null);
  const hint = 'It begins with the name of the feature: feature: Order checkout';
  return problemAt(root, empty ? 'is empty' : 'holds no keys', hint);
};

const treeOf = (node: ParsedNode | null, around: Place, path: string, walk: Walk): Tree => {
  const place = node ? { ...placeOf(node, walk), path } : { ...around, path };
  walk.left -= 1;
  if (walk.left === 0)
    walk.problems.push(problemAt({ ...place, path: '' }, 'is copied by aliases too often'));
  if (node === null || walk.left <= 0) return { kind: 'leaf', place, value: nothingAt(path) };
  if (isAlias(node)) return anchored(node.source, place, walk);
  const tree = ownTree(node, place, walk);
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
  return tree;
};

const ownTree = (node: ParsedNode, place: Place, walk: Walk): Tree => {
  if (isMap(node)) return mappingOf(node, place, walk);
  if (isScalar(node)) return { kind: 'leaf', place, value: scalarValue(node, place.path ?? '') };
  const items = isSeq(node) ? node.items : [];
  return {
    kind: 'list',
    place,
    items: items.map((item, index) =>
      treeOf(item as ParsedNode, place, pathTo(place.path ?? '', index), walk),
    ),
  };
};

const anchored = (name: string, place: Place, walk: Walk): Tree => {
  const node = walk.anchors.get(name);
  if (node) return treeOf(node, place, place.path ?? '', walk);
  walk.problems.push(problemAt(place, `is the alias *${name}, but no &${name} stands above it`));
  return { kind: 'leaf', place, value: undefined };
};

const mappingOf = (node: YAMLMap.Parsed, place: Place, walk: Walk): Mapping => {
  const entries = new Map<string, Entry>();
  for (const { key, value } of node.items.filter((pair) => !isMerge(pair))) {
    const name = isScalar(key) ? String(key.value) : '';
    const path = pathTo(place.path ?? '', name);
    const keyPlace = { ...placeOf(key, walk), path };
    entries.set(name, { keyPlace, value: treeOf(value, keyPlace, path, walk) });
  }
  // What a mapping says itself counts more than what it takes from others.
  for (const base of node.items.filter(isMerge).flatMap(({ value }) => basesOf(value, place, walk)))
    for (const [name, entry] of base.entries) if (!entries.has(name)) entries.set(name, entry);
  return { kind: 'mapping', place, entries };
};

/** `<<: *base` or `<<: [*one, *two]`; with anything else behind it, `<<` is a key like others. */
const isMerge = ({ key, value }: Pair<ParsedNode, ParsedNode | null>): boolean =>
  isScalar(key) &&
  key.source === '<<' &&
  key.type === 'PLAIN' &&
  (isAlias(value) || (isSeq(value) && value.items.length > 0 && value.items.every(isAlias)));

const basesOf = (value: ParsedNode | null, place: Place, walk: Walk): Mapping[] =>
  (isSeq(value) ? value.items : [value]).flatMap((alias) => {
    const base = treeOf(alias as ParsedNode, place, place.path ?? '', walk);
    if (base.kind === 'mapping') return [base];
    walk.problems.push(
      problemAt(placeOf(alias as ParsedNode, walk), 'is no mapping that << could take keys from'),
    );
    return [];
  });

const placeOf = (node: ParsedNode, { source, spotOf }: Walk): Omit<Place, 'path'> => ({
  source,
  ...spotOf(node.range[0]),
});

const body = /^endpoints\[\d+\]\.(?:request|response\.body)(?=[.[]|$)/;
const insideBody = /^endpoints\[\d+\]\.(?:request|response\.body)[.[]/;
const status = /^endpoints\[\d+\]\.(?:response|errors\[\d+\])\.status$/;

/** What a key with nothing behind it has: no answer, but in an example body the `null` that YAML has there. */
const nothingAt = (path: string): null | undefined => (insideBody.test(path) ? null : undefined);

/**
 * What a value stands for. Where texts are wanted, `1.10` and `007` keep their spelling, which a number would lose; in
 * example bodies everything is the data it is.
 */
const scalarValue = ({ value, source }: Scalar.Parsed, path: string): unknown => {
  if (value === null) return body.test(path) && source !== '' ? null : nothingAt(path);
  if (typeof value === 'string' || body.test(path) || status.test(path)) return value;
  return String(value) === source ? value : source;
};
