import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Problem } from '../../errors.ts';
import { type Path, printPath, type RawAnswers } from './source.ts';

/** The answers in a YAML or JSON text, with the place of each. */
export const readYaml = (name: string, text: string): RawAnswers => {
  const lines = new LineCounter();
  const document = parseDocument(withoutTabs(text), {
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
  });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { source: name, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems: Problem[] = document.errors.map(({ message, pos }) => ({
    ...at(pos[0]),
    message: sentence(message),
  }));
  const { value, problem } = problems.length > 0 ? {} : contentOf(document);
  return {
    value: value ?? {},
    placeOf: (path, what) => ({ ...at(offsetOf(document, path, what)), path: printPath(path) }),
    problems: problem === undefined ? problems : [...problems, { ...at(0), message: problem }],
  };
};

/** JSON is YAML but for tabs, which it may be indented with; a space in their place keeps every position. */
const withoutTabs = (text: string): string =>
  text.trimStart().startsWith('{')
    ? text.replace(/^[ \t]+/gm, (indentation) => ' '.repeat(indentation.length))
    : text;

const sentence = (message: string): string =>
  message.split('\n')[0]?.replace(/^./, (letter) => letter.toLowerCase()) ?? message;

/** Aliases that multiply (`&a [*b, *b]`) are bounded, since a text of a few lines could fill the memory. */
const maxAliasCount = 100;

const contentOf = (document: Document): { value?: Record<string, unknown>; problem?: string } => {
  keepSpelling(document);
  try {
    const value: unknown = document.toJS({ maxAliasCount });
    if (value === null || value === undefined)
      return { problem: 'it is empty; it begins with the name of the feature: feature: Order checkout' };
    if (typeof value !== 'object' || Array.isArray(value))
      return { problem: 'it holds no keys; it begins with the name of the feature: feature: Order checkout' };
    return { value: withoutNulls(value) as Record<string, unknown> };
  } catch (error) {
    // The package says so when an alias names nothing, or aliases multiply.
    if (error instanceof ReferenceError) return { problem: sentence(error.message) };
    throw error;
  }
};

/** Example bodies are data of their own: what they hold is taken as it is. */
const bodies: ReadonlySet<unknown> = new Set(['request', 'body']);

/** `1.10` and `007` are texts to whoever wrote them; as numbers they would come back as `1.1` and `7`. */
const keepSpelling = (document: Document): void =>
  visit(document, {
    Pair: (_, { key }) => (isScalar(key) && bodies.has(key.value) ? visit.SKIP : undefined),
    Scalar: (_, node) => {
      if (typeof node.value === 'number' && node.source !== undefined && String(node.value) !== node.source)
        node.value = node.source;
    },
  });

/** A key without a value is not answered. */
const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, item]) => item !== null || bodies.has(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, bodies.has(key) ? item : withoutNulls(item)]));
};

/** The offset of the deepest thing on a path that is there. */
const offsetOf = (document: Document, path: Path, what: 'key' | 'value'): number => {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, key] of path.entries()) {
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      : undefined;
    const last = index === path.length - 1;
    if (pair) {
      offset = (last && what === 'value' ? startOf(pair.value) : undefined) ?? startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && node.items[Number(key)] !== undefined) {
      node = node.items[Number(key)];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
};

const startOf = (node: unknown): number | undefined => {
  const found: unknown = isPair(node) ? node.key : node;
  return isNode(found) ? (found as Node).range?.[0] : undefined;
};
