import type { LineKind } from '../spec/grammar/grammar.ts';
import { grammars } from '../spec/grammar/grammars.ts';

/** The kinds of line that a person writes, in the order in which a specification needs them. */
const kinds: readonly LineKind[] = [
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

/** An example of each kind of line, for the help. */
export const grammarHelp = (): string =>
  `
Lines, the same in flags, files and prompts (only the first word is required):
${kinds.map((kind) => wrapped(kind, grammars[kind].example)).join('\n')}

Exit codes: 0 done · 1 conflicts left · 2 bad input · 70 a bug · 130 stopped
`;

const wrapped = (kind: string, example: string): string => {
  const words = example.split(' ');
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length < 62) lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, index) => `  ${(index === 0 ? kind : '').padEnd(14)}${line}`).join('\n');
};
