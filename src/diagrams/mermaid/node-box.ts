import { oneLine } from '../../spec/clean-text.ts';
import { guessedKind } from '../../spec/kind-of.ts';
import type { GraphNode } from '../graph.ts';
import { label } from './label.ts';

/** The box of a flowchart around a name and, below it, a kind: a cylinder where things are kept, a pipe where they wait. */
export const nodeBox = ({ name, kind = '', external }: GraphNode): string => {
  const [open, close] = shapeOf(kind);
  const below = oneLine(kind) === '' ? '' : `<br/><small>[${label(kind)}]</small>`;
  return `${open}"${label(name)}${below}"${close}${external ? ':::external' : ''}`;
};

/** What every flowchart with something external has to say; no colours, so that light and dark themes keep their own. */
export const externalClass = (nodes: readonly GraphNode[]): string[] =>
  nodes.some(({ external }) => external) ? ['classDef external stroke-dasharray:6 4'] : [];

/** Kinds are free words, so that those which names tell are looked for first: `PostgreSQL` is a database. */
const shapeOf = (kind: string): readonly [string, string] => {
  const lastWord = /[\p{L}\p{N}]+$/u.exec(kind.toLowerCase())?.[0] ?? '';
  return shapes.get(guessedKind(kind) ?? lastWord) ?? ['[', ']'];
};

const shapes: ReadonlyMap<string, readonly [string, string]> = new Map<string, readonly [string, string]>([
  ['database', ['[(', ')]']],
  ['cache', ['[(', ')]']],
  ['storage', ['[(', ')]']],
  ['store', ['[(', ')]']],
  ['warehouse', ['[(', ')]']],
  ['queue', ['([', '])']],
  ['stream', ['([', '])']],
  ['bus', ['([', '])']],
]);
