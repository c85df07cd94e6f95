import type { Key } from '../../../src/io/prompts/keys.ts';

/** Keys as readline reports them: a name such as `up` or `ctrl+g` for one key, any other text for the letters of it. */
export const pressed = (...inputs: readonly string[]): readonly Key[] =>
  inputs.flatMap<Key>((input) => named.get(input) ?? Array.from(input, (sequence) => ({ sequence })));

const ctrl = (name: string): Key => ({ name, ctrl: true });

const named = new Map<string, Key>([
  ...[
    'up',
    'down',
    'left',
    'right',
    'home',
    'end',
    'escape',
    'tab',
    'backspace',
    'delete',
    'paste-start',
    'paste-end',
  ].map((name): [string, Key] => [name, { name, sequence: name === 'tab' ? '\t' : '\x1b' }]),
  ['return', { name: 'return', sequence: '\r' }],
  ['enter', { name: 'enter', sequence: '\n' }],
  ['shift+tab', { name: 'tab', shift: true }],
  ...['a', 'd', 'e', 'g', 'k', 'u', 'w'].map((name): [string, Key] => [`ctrl+${name}`, ctrl(name)]),
  ['meta+b', { name: 'b', meta: true }],
  ['meta+f', { name: 'f', meta: true }],
]);
