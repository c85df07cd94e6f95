import type { LineKind } from '../spec/grammar/grammar.ts';
import { grammars } from '../spec/grammar/grammars.ts';
import { wrappedLine } from './wrapped-line.ts';

/** The kinds of line that have a flag, in the order in which a specification needs them. */
const flagKinds: readonly LineKind[] = [
  'component',
  'external',
  'endpoint',
  'entity',
  'relationship',
  'decision',
  'threat',
  'config',
  'metric',
  'term',
  'reference',
  'approver',
];

/** The kinds of line that stand below those of others alone. */
export const innerKinds: readonly LineKind[] = ['error', 'field'];

/** An example of each kind of line, for the help. */
export const grammarHelp = (more: readonly LineKind[] = []): string =>
  [...flagKinds, ...more].map((kind) => wrappedLine(kind, grammars[kind].example, 16)).join('\n');
